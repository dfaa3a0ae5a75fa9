/** The target `spark`: the rows of a model on Spark 4 and Sail. SQL without functions of our own, a thin job, and golden rows that run on the engine first. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Lock } from '../../ir/lock.ts';
import type { Plan, VocabPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { listsOf } from '../../ir/struct-fields.ts';
import { VERSION } from '../../version.ts';
import { IdSpace } from '../../runtime/id-space.ts';
import { entryOf } from '../../text/present.ts';
import { type EmitContext, noOptions, spanOf, type Target } from '../target.ts';
import { goldenRows } from '../transforms/golden-inputs.ts';
import { planEncoder, readVocabularies } from '../transforms/index.ts';
import { encoding } from './encode.ts';
import { features } from './features.ts';
import { engineGolden } from './golden.ts';
import { profileSql } from './profile.ts';
import { programFiles } from './python.generated.ts';
import { scoring } from './score.ts';
import { signalColumns } from './signals.ts';

export const sparkTarget: Target = {
  name: 'spark',
  optionsSchema: noOptions,
  emit(plan, context) {
    const { data } = plan;
    const inexpressible = problems(plan, context);
    if (data === null || inexpressible.length > 0) return { files: new Map(), diagnostics: inexpressible };
    const { vocabularies, diagnostics } = readVocabularies(plan, context.vocabTexts);
    if (diagnostics.length > 0) return { files: new Map(), diagnostics };
    const spaces = new Map(plan.vocabs.map((vocab) => [vocab.id, new IdSpace(vocab, vocabularies[vocab.id])]));
    const { tables, signals, source } = signalColumns(plan, data);
    const rows = features(plan, data, tables, signals);
    const idOf = (vocab: VocabPlan, key: string) => entryOf(spaces, vocab.id).idOf(key);
    const encoded = encoding(plan, signals, source, idOf);
    const scored = scoring(plan, data, idOf);
    const examples = goldenRows(plan, vocabularies).filter(({ serving }) => !serving);
    const golden = engineGolden(plan, planEncoder(plan, vocabularies), tables, signals, examples);
    const profile = context.profiled == null ? null : profileSql(context.profiled);
    const job = {
      version: 1,
      adsc: VERSION,
      model: plan.model,
      variant: plan.variant,
      fingerprint: plan.fingerprint,
      assumed: plan.assumed !== undefined,
      tables: tables.json(),
      vocabs: plan.vocabs.map(({ kind, file, entries }) => (kind === 'file' ? { file, entries } : null)),
      checks: rows.checks,
      repeats: { key: data.key ?? [], ...rows.repeats },
      times: rows.times,
      time: rows.time,
      facts: rows.facts,
      golden: golden.views,
      signals: encoded.signals,
      profile: profile?.json ?? null,
      score: scored.json,
    };
    const files = new Map<string, string>([
      ...Object.entries(programFiles).map(([path, content]) => [`spark/${path}`, content] as const),
      ['spark/job.json', `${JSON.stringify(job, null, 1)}\n`],
      ['spark/golden.json', `${JSON.stringify(golden.json)}\n`],
      ['spark/features.sql', statements(rows.views)],
      ['spark/encode.sql', statements(encoded.views)],
      ...(profile === null ? [] : [['spark/profile.sql', statements(profile.views)] as const]),
      ['spark/score-rows.sql', statements(scored.rows)],
      ['spark/score.sql', statements(scored.encoded)],
    ]);
    return { files, diagnostics: [] };
  },
};

/** One after the other; no literal and no identifier of ours holds a line end, so `;` at the end of a line ends a statement. */
function statements(views: readonly string[]): string {
  return views.map((view) => `${view};\n`).join('\n');
}

/** What Spark SQL can't say of a plan. */
function problems(plan: Plan, context: EmitContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  const cannot = (what: string, hint: string | null = null, declaration = 'model') =>
    found.push(diagnostic('ADS7015', spanOf(context, declaration), { target: 'spark', what }, { hint }));
  const { data } = plan;
  if (data === null) cannot('a model without data', 'say `data` where its rows are');
  if (data !== null && data.key === undefined)
    cannot(
      'rows without a key: engines have no order of files and rows, and splits and samples need one',
      `say which columns identify a row in the block of the data: \`key impression_id\``,
    );
  for (const { name, delay } of plan.heads)
    if (delay?.kind === 'exponential')
      cannot(`the delay of head '${name}' yet`, 'say `within` for it without `delay`', `head.${name}`);
  for (const signal of plan.signals) {
    const { name, encoding, cross } = signal;
    if (encoding.kind === 'ids' && encoding.weights !== undefined)
      cannot(
        `the ${encoding.weights.kind === 'steps' ? 'steps' : 'weighted list'} of signal '${name}' yet`,
        null,
        `signal.${name}`,
      );
    else if (inputNames(signal).some((input) => isField(plan, context.lock, input)))
      cannot(`a field of a list of structs, which signal '${name}' reads, yet`, null, `signal.${name}`);
    if (cross !== undefined) cannot(`the cross of signals '${name}' yet`);
  }
  for (const [part, split] of [
    ['holdout', plan.train.holdout],
    ['validate', plan.train.validate],
  ] as const)
    if (split?.kind === 'files')
      cannot(`${part} by files: engines read tables, whose rows have no file`, 'cut by time, or by a hash of the key');
  return found;
}

/** Whether an input is no column of its table, as the lock has seen it, but a field of the elements of one. */
function isField({ inputs, data }: Plan, lock: Lock | null, name: string): boolean {
  const input = inputs.find((one) => one.name === name);
  const table = input?.table ?? data?.primary.name;
  if (lock === null || input === undefined || table === undefined || !Object.hasOwn(lock.columns, table)) return false;
  const known = new Set(lock.columns[table]!.map((column) => column.name));
  return !known.has(input.column) && listsOf(input.column).some((list) => known.has(list));
}
