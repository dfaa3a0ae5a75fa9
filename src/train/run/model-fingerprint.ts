/** What identifies a trained model. Without Node: browsers check it too. */
import { sha256 } from '../../ir/sha256.ts';

/**
 * Identifies a trained model: SHA-256 of the text "adsc model\n", the plan's fingerprint (vocabularies are in it by their hashes)
 * and the SHA-256 of weights.safetensors and, of a model with trees, of trees.json, a line each.
 */
export function modelFingerprint(
  planFingerprint: string,
  weightsSha256: string,
  treesSha256: string | null = null,
): string {
  const trees = treesSha256 === null ? '' : `${treesSha256}\n`;
  return sha256(`adsc model\n${planFingerprint}\n${weightsSha256}\n${trees}`);
}
