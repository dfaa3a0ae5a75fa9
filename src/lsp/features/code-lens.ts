import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { checkedFeature } from '../feature.ts';
import { toRange } from '../positions.ts';
import { showSize, declarationSize } from '../sizes.ts';

/** Parameters and cost above each declaration; what only a profile can tell is a symbol (`16·|category|`). */
export const codeLens = checkedFeature<CodeLensParams, CodeLens[]>({
  method: 'textDocument/codeLens',
  capabilities: { codeLensProvider: {} },
  answer({ file, last }) {
    const plan = last?.plan ?? null;
    if (plan === null) return [];
    return file.tree.declarations.flatMap((d) => {
      if (d.kind === 'signal' || d.broken) return [];
      const size = declarationSize(plan, d);
      return size === null
        ? []
        : [{ range: toRange(file.source, d.keyword), command: { title: showSize(size), command: '' } }];
    });
  },
});
