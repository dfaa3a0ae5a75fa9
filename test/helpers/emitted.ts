/** Emitted features/ folders on disk, imported as a user's program would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runtimeText } from '../../src/emit/transforms/runtime.generated.ts';
import { transformsTarget } from '../../src/emit/transforms/index.ts';
import type { EmitContext } from '../../src/emit/target.ts';
import type { TransformsModule } from '../../src/runtime/types.ts';
import { atEnd } from './cleanup.ts';
import type { SmallPlan } from './plans.ts';

export function contextOf(small: SmallPlan): EmitContext {
  return { lock: null, vocabTexts: small.vocabTexts, statedVocabs: new Set(), runtimeText };
}

/** A temporary folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'adsc-test-'));
  atEnd(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function writeFiles(dir: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

/** Emits the transforms of a plan, writes them and imports features/transforms.js. */
export async function emitted(
  small: SmallPlan,
): Promise<{ files: ReadonlyMap<string, string>; module: TransformsModule; dir: string }> {
  const { files, diagnostics } = await transformsTarget.emit(small.plan, contextOf(small));
  if (diagnostics.length > 0) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  const dir = temporaryFolder();
  writeFiles(dir, files);
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(join(dir, 'features/transforms.js')).href
  )) as TransformsModule;
  return { files: files as ReadonlyMap<string, string>, module, dir };
}
