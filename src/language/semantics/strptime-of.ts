/** Time formats of other languages as strptime writes them. */
import { timeParserOf } from '../../runtime/strptime.ts';

/** By what Java, Moment, SQL and Excel call them; the longer ones first. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^(?:yyyy|YYYY|uuuu)/, '%Y'],
  [/^(?:yy|YY)/, '%y'],
  [/^(?:MMMM|MONTH|Month)/, '%B'],
  [/^(?:MMM|MON|Mon)/, '%b'],
  [/^(?:HH24|HH|hh24)/, '%H'],
  [/^(?:hh12|HH12|hh)/, '%I'],
  [/^(?:MI|mi)/, '%M'],
  [/^(?:dd|DD)/, '%d'],
  [/^(?:ss|SS(?!S))/, '%S'],
  [/^(?:S{3,9}|f{3,6})/, '%f'],
  [/^(?:XXX|XX|ZZ|Z|z)(?![A-Za-z])/, '%z'],
  [/^(?:a|A|tt|AM|PM)(?![A-Za-z])/, '%p'],
  [/^'([^']*)'/, '$1'],
  [/^(?:T|[^A-Za-z%])/, '$&'],
];

/** `yyyy-MM-dd HH:mm` is `%Y-%m-%d %H:%M`; null where it is no format of another language, or has no part here. */
export function strptimeOf(format: string): string | null {
  let written = '';
  let rest = format;
  const names = new Map([
    ['iso', '%Y-%m-%d'],
    ['iso8601', '%Y-%m-%dT%H:%M:%S'],
    ['unix', '%s'],
    ['epoch', '%s'],
  ]);
  const named = names.get(format.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  if (named !== undefined) return named;
  while (rest !== '') {
    // `MM` are months, and behind hours they are minutes, which Java and Moment write `mm`; dates are written `mm` too.
    const double = /^(?:MM|mm)/.exec(rest)?.[0];
    if (double !== undefined) {
      const isMinute = /%[HI]\W?$/.test(written) || (double === 'mm' && written.includes('%m'));
      written += isMinute ? '%M' : '%m';
      rest = rest.slice(2);
      continue;
    }
    const found = parts.find(([pattern]) => pattern.test(rest));
    const [text] = found === undefined ? [] : (found[0].exec(rest) ?? []);
    if (found === undefined || text === undefined) return null;
    written += text.replace(found[0], found[1]);
    rest = rest.slice(text.length);
  }
  return typeof timeParserOf(written) === 'function' ? written : null;
}
