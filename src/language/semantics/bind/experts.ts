/** `experts`, `levels` and `gate` of the bottom: what they mean together. */
import type { Span } from '../../../text/source.ts';
import { type Fix, guessedFix } from '../../../diagnostics/index.ts';
import type { CheckedExperts } from '../model.ts';
import type { expertOptions } from '../options/layers.ts';
import type { ReadOptions } from '../options/read-options.ts';
import type { Reporter } from '../reporter.ts';
import { entryOf } from '../../../text/present.ts';

type Kind = 'shared' | 'source' | 'head';

/** null: there are none, or they are wrong and reported. @param layers of the bottom: of each expert */
export function bindExperts(
  { experts, levels, gate }: ReadOptions<typeof expertOptions>,
  layers: readonly number[],
  reporter: Reporter,
): CheckedExperts | null {
  if (experts.value.length === 0) {
    for (const { nameSpan, option } of [
      { ...levels, option: 'levels' },
      { ...gate, option: 'gate' },
    ])
      if (nameSpan !== null && !experts.wrong)
        reporter.report('ADS3010', nameSpan, { option, reason: 'there are no experts' });
    return null;
  }
  const counts: Record<Kind, number> = { shared: 0, source: 0, head: 0 };
  const spans = new Map<string, Span>();
  for (const { value, span } of experts.value) {
    const before = spans.get(value.word);
    if (before !== undefined) {
      const related = [{ span: before, message: 'first stated here' }];
      reporter.report('ADS3005', span, { option: value.word }, { related });
      continue;
    }
    spans.set(value.word, span);
    counts[value.word as Kind] = value.amount;
  }
  const span = experts.span!;
  const needs = (option: string, at: Span, what: string, hint: string, fix: Fix | null = null): null => {
    reporter.report('ADS3013', at, { option, needs: what }, { hint, fix });
    return null;
  };
  if (layers.length === 0)
    return needs('experts', span, 'layers: each expert is a stack of them', 'add, for example: layers 64');
  if (counts.head > 0 && gate.value !== 'head') {
    const fix =
      gate.span === null
        ? guessedFix({ ...span, start: span.end }, '  gate head', "add 'gate head'")
        : guessedFix(gate.span, 'head');
    return needs('experts head', entryOf(spans, 'head'), 'a gate for each head: gate head', 'write gate head', fix);
  }
  if (counts.shared + counts.source + counts.head < 2)
    return needs('experts', span, 'two or more that a gate can mix', 'one expert is a bottom without gates');
  if (levels.value > 1 && counts.source + counts.head === 0)
    return needs(
      'levels',
      levels.nameSpan ?? span,
      'experts of sources or heads',
      'with shared experts alone every level would mix the same; more layers make an expert deeper',
      guessedFix({ ...span, start: span.end }, ', source 1', "add 'source 1'"),
    );
  return { ...counts, levels: levels.value, gate: gate.value, span };
}
