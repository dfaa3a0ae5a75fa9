import { ancestorsOf, parentsOf } from '../../../ir/composed-heads.ts';
import type { Rule } from './rule.ts';

/** `after`: heads in no circle, on sources where the parent is too, under corrections and in models that know a joint probability. */
export const composedHeads: Rule = ({ checked, heads: bound, data }, { reporter }) => {
  const { heads, sampling, trees } = checked;
  const parents = parentsOf(heads);
  const circles = new Set<number>();
  for (const [h, head] of heads.entries()) {
    const span = bound[h]!.after;
    if (parents[h]! < 0 || span === null) continue;
    const parent = heads[parents[h]!]!;
    const related = [{ span: parent.span, message: `head '${parent.name}'` }];
    const chain = ancestorsOf(heads, h);
    if (chain.length === 0) {
      const circle = circleFrom(parents, h);
      // Of each circle the first head alone; not those that only lead to one.
      if (!circle.includes(h) || circles.has(h)) continue;
      const around = [...circle, h].map((c) => heads[c]!.name).join(' after ');
      reporter.report('ADS5026', span, { chain: around }, { related });
      circle.forEach((member) => circles.add(member));
      continue;
    }
    const known = head.sources ?? data.sources?.map(({ text }) => text) ?? [];
    const without = parent.sources === null ? undefined : known.find((source) => !parent.sources!.includes(source));
    if (without !== undefined)
      reporter.report(
        'ADS3013',
        span,
        {
          option: 'after',
          needs: `a head that exists wherever '${head.name}' does, and '${parent.name}' does not on '${without}'`,
        },
        { related },
      );
    if (
      sampling !== null &&
      sampling.keep < 1 &&
      !isCorrected(
        sampling,
        chain.map((c) => heads[c]!.name),
      )
    )
      reporter.report(
        'ADS3013',
        span,
        {
          option: 'after',
          needs: `a joint probability of the whole log, and 'correct ${sampling.correct}' gives none here`,
        },
        { hint: 'write correct weight; or correct base, with a base that comes before this head' },
      );
    if (trees.stated && trees.options !== null) reporter.report('ADS5027', span, { head: head.name, option: 'after' });
  }
};

/** `base` corrects a joint probability where each of the head's positives is one of the base. */
function isCorrected(
  sampling: { readonly correct: string; readonly base: string | null },
  ancestors: readonly string[],
): boolean {
  if (sampling.correct === 'weight') return true;
  return sampling.correct === 'base' && sampling.base !== null && ancestors.includes(sampling.base);
}

/** The heads on the circle that a head is on or leads to, from the head on where it is on it. */
function circleFrom(parents: readonly number[], head: number): number[] {
  const seen: number[] = [];
  let at = head;
  while (at >= 0 && !seen.includes(at)) {
    seen.push(at);
    at = parents[at]!;
  }
  return seen.slice(seen.indexOf(at));
}
