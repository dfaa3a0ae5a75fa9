/** Rows through the golden check of a build's own job, in place of the golden rows that the build has. */
import { expect } from 'vitest';
import { sparkTarget } from '../../../src/emit/spark/index.ts';
import { withExamples } from '../../../src/emit/spark/golden.ts';
import { planEncoder } from '../../../src/emit/transforms/index.ts';
import type { RawRow } from '../../../src/runtime/types.ts';
import { recordOf } from '../../../src/text/record.ts';
import { folder, write } from '../../helpers/command.ts';
import type { SmallPlan } from '../../helpers/plans.ts';
import { job } from './engines.ts';

/** @param remote a server of Spark Connect; null: Spark itself, here */
export async function proven(
  { plan, vocabularies, vocabTexts }: SmallPlan,
  rows: readonly RawRow[],
  remote: string | null,
): Promise<void> {
  const context = { lock: null, vocabTexts, statedVocabs: new Set<string>(), runtimeText: '' };
  const { files, diagnostics } = await sparkTarget.emit(plan, context);
  expect(diagnostics).toEqual([]);
  const examples = rows.map((one, i) => ({ note: `${i}: ${show(one)}`, row: one }));
  const made = withExamples(plan, planEncoder(plan, vocabularies), examples);
  const build = folder();
  const vocab = [...vocabTexts].map(([of, text]) => [plan.vocabs.find((one) => one.id === of)!.file!, text] as const);
  write(build, recordOf([...files, ...vocab].map(([path, content]) => [path, content])));
  const own = JSON.parse(String(files.get('spark/job.json'))) as Record<string, unknown>;
  write(build, {
    'spark/golden.json': JSON.stringify(made.json),
    'spark/job.json': JSON.stringify({ ...own, golden: made.views }),
  });
  const end = await job(build, ['check'], remote);
  // What Spark itself says is no matter.
  const said = end.err.split('\n').filter((line) => line.includes('adsc: '));
  expect(said.join('\n').slice(0, 3000)).toContain(`${rows.length} golden rows are as adsc encodes them`);
}

function show(one: unknown): string {
  return JSON.stringify(one, (_, value: unknown) =>
    typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? `#${String(value)}` : value,
  );
}
