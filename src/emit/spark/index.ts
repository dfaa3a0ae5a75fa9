/** The target `spark`: the rows of a model on Spark 4 and Sail. SQL without functions of our own, a thin job, and golden rows that run on the engine first. */
import type { VocabPlan } from '../../ir/plan.ts';
import { VERSION } from '../../version.ts';
import { IdSpace } from '../../runtime/id-space.ts';
import { entryOf } from '../../text/present.ts';
import { noOptions, type Target } from '../target.ts';
import { goldenRows } from '../transforms/golden-inputs.ts';
import { planEncoder, readVocabularies } from '../transforms/index.ts';
import { encoding } from './encode.ts';
import { features } from './features.ts';
import { engineGolden } from './golden.ts';
import { problems } from './problems.ts';
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
