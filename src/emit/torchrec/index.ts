/**
 * The target `torchrec`: a program that trains the plan of the build on TorchRec, with tables that are sharded over processes. The program is the
 * same for every model and reads plan.json; what is of a model next to it is sharding.json. docs/decisions/torchrec.md says why.
 */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { prettyJson } from '../../ir/canonical.ts';
import type { Plan } from '../../ir/plan.ts';
import { type EmitContext, noOptions, spanOf, type Target } from '../target.ts';
import { programFiles } from './python.generated.ts';
import { shardingOf } from './sharding.ts';

const TORCHREC_FOLDER = 'torchrec/';

export const torchrecTarget: Target = {
  name: 'torchrec',
  optionsSchema: noOptions,
  emit(plan, context) {
    const diagnostics = problems(plan, context);
    if (diagnostics.length > 0) return { files: new Map(), diagnostics };
    const files = new Map<string, string>([[`${TORCHREC_FOLDER}sharding.json`, prettyJson(shardingOf(plan))]]);
    for (const [path, text] of Object.entries(programFiles)) files.set(`${TORCHREC_FOLDER}${path}`, text);
    return { files, diagnostics: [] };
  },
};

/** What the program cannot train as adsc does. */
function problems(plan: Plan, context: EmitContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  const cannot = (declaration: string, what: string, hint: string | null = null): unknown =>
    found.push(diagnostic('ADS7015', spanOf(context, declaration), { target: 'torchrec', what }, { hint }));
  const { embeddings, l2 } = plan.train;
  if (plan.forests !== undefined)
    cannot(
      'model',
      'boosted trees',
      'say `trees { count none }`: a million training rows and more have none by themselves',
    );
  if (embeddings.kind === 'adam')
    cannot(
      'model',
      'embeddings by Adam, which FBGEMM has on no CPU',
      `say \`embeddings adagrad(0.05)\` in the block train`,
    );
  if (embeddings.kind === 'sgd' && l2 > 0)
    cannot('model', 'a penalty on embeddings that SGD trains', 'say `l2 0`, or `embeddings adagrad(…)`');
  for (const { id, vectors, optimizer } of plan.tables) {
    if (vectors !== undefined) cannot(id, `the pretrained vectors of '${id}'`, 'leave `init "…"` out');
    if (optimizer !== undefined) cannot(id, `the optimizer ${optimizer.kind} of '${id}'`);
  }
  return found;
}
