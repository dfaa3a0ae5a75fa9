/** The emit worker: the files of a plan, as `adsc compile` writes them. */
import { jsonOf } from '../../diagnostics/render/json.ts';
import { emitBuild } from '../../emit/registry.ts';
import { runtimeText } from '../../emit/transforms/runtime.generated.ts';
import type { BuildAnswer, BuildRequest } from '../protocol.ts';

/** The type library for pages knows no worker: its end of the channel has the methods of the other. */
declare const self: Worker;

self.addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  void emit(data)
    .catch((error: unknown): BuildAnswer => ({
      id: data.id,
      failed: error instanceof Error ? error.message : String(error),
    }))
    .then((answer) => self.postMessage(answer));
});

async function emit({ id, of: { plan, lock, vocabTexts, statedVocabs } }: BuildRequest): Promise<BuildAnswer> {
  const { files, diagnostics } = await emitBuild(plan, {
    lock,
    vocabTexts: new Map(vocabTexts),
    statedVocabs: new Set(statedVocabs),
    runtimeText,
  });
  if (files.size === 0) return { id, problems: diagnostics.map((d) => jsonOf(d, new Map())) };
  return { id, files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)) };
}
