/** What a join is on. */
import { guessedFix } from '../../../diagnostics/index.ts';
import { lastOf } from '../../../text/present.ts';
import type { Name, Ref } from '../../syntax/ast.ts';
import { type Reporter, writeName } from '../reporter.ts';

/** `on pins.pin_id`, where a key is a column of the tables before the join, and of this one behind `=`. */
export function reportOwnKey(name: Name, left: Ref, right: Ref | null, reporter: Reporter): void {
  const own = writeName(lastOf(left.path).text);
  const span = { ...left.span, end: right?.span.end ?? left.span.end };
  const other = right === null ? own : right.path.map(({ text }) => writeName(text)).join('.');
  const key = other === own ? own : `${other} = ${own}`;
  const column = left.path.map(({ text }) => text).join('.');
  reporter.report(
    'ADS4019',
    left.span,
    { option: 'on', wants: `the tables before '${name.text}'`, column },
    { hint: `write on ${key}`, fix: guessedFix(span, key) },
  );
}
