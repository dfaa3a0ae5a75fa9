/** What negative sampling did, for people: after training. */
import type { Dataset } from '../data/dataset.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DecileCollector, type DecileReport, renderDeciles } from '../evaluate/index.ts';
import { baseHead } from '../ir/base-negatives.ts';
import type { Plan } from '../ir/plan.ts';
import { trainsOnValidation } from '../ir/refit.ts';
import type { Engine } from '../train/engines/engine.ts';
import { predict } from '../train/predict-logits.ts';
import type { SamplingRecord } from '../train/run/folder.ts';
import { validationLogits } from '../train/validation-logits.ts';
import type { Weights } from '../train/weights.ts';
import { recordOf } from '../text/record.ts';
import { say } from '../diagnostics/visible.ts';

/** Below this the standard error of a head's mean prediction is over 1 %. */
export const FEW_POSITIVES = 10_000;

export interface SamplingDeciles extends DecileReport {
  readonly split: 'validate' | 'holdout';
}

/** On the validation part, or else the holdout; null without sampling, or where neither has rows. */
export async function samplingDeciles(
  plan: Plan,
  weights: Weights,
  engine: Engine,
  data: Dataset,
  signal: AbortSignal,
): Promise<SamplingDeciles | null> {
  const split = data.counts.validate > 0 && !trainsOnValidation(plan) ? 'validate' : 'holdout';
  if (plan.sampling === null || plan.sampling.keep >= 1 || data.counts[split] === 0) return null;
  const collector = new DecileCollector(
    plan.heads.map(({ name }) => name),
    baseHead(plan),
  );
  const known = split === 'validate' ? validationLogits(weights, data) : null;
  if (known === null)
    for await (const { chunk, logits } of predict(plan, weights, engine, data.chunks(split))) {
      if (signal.aborted) return null;
      collector.add(chunk.rows, logits, chunk.labels, chunk.weight);
    }
  else {
    let at = 0;
    for await (const { rows, labels, weight } of data.chunks(split))
      collector.add(rows, known.subarray(at, (at += labels.length)), labels, weight);
  }
  return { split, ...collector.report() };
}

export function fewPositives({ keep, effectivePositives }: SamplingRecord): Diagnostic[] {
  const few = Object.entries(effectivePositives).filter(([, effective]) => effective < FEW_POSITIVES);
  if (keep >= 1 || few.length === 0) return [];
  const heads = few
    .map(
      ([head, n]) =>
        `${head} ${Math.round(n).toLocaleString('en')}${n > 0 ? ` (${(100 / Math.sqrt(n)).toPrecision(2)} %)` : ''}`,
    )
    .join(', ');
  return [diagnostic('ADS8106', null, { heads })];
}

export function describeSampling(record: SamplingRecord, deciles: SamplingDeciles | null): string {
  const kept = `${(100 * record.keep).toLocaleString('en', { maximumSignificantDigits: 3 })} %`;
  const lines = [
    `negative sampling: ${record.base === null ? 'rows where every head is negative' : say`negatives of ${record.base}`} kept at ${kept}, corrected by ${record.correct}`,
  ];
  const each = (values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .map(([head, value]) => `${head} ${value}`)
      .join(', ');
  const map = <T>(values: Readonly<Record<string, T>>, show: (value: T) => string) =>
    recordOf(Object.entries(values).map(([head, value]) => [head, show(value)]));
  if (record.offsets !== null) {
    for (const [tower, heads] of Object.entries(record.offsets))
      lines.push(
        `  added to the logits of tower ${tower}: ${each(map(heads, (offset) => `${offset < 0 ? '−' : '+'}${Math.abs(offset).toFixed(3)}`))}`,
      );
  }
  if (record.corrections !== null) lines.push(`  heads: ${each(record.corrections)}`);
  lines.push(
    `  effective positives: ${each(map(record.effectivePositives, (n) => Math.round(n).toLocaleString('en')))}`,
  );
  if (deciles !== null) {
    const by = deciles.base === null ? 'the probability that any head is positive' : `${deciles.base}'s probability`;
    lines.push(
      `calibration (predicted over actual) by decile of ${by}, ${deciles.rows.toLocaleString('en')} rows of ${deciles.split}:`,
      renderDeciles(deciles),
    );
  }
  return lines.join('\n');
}
