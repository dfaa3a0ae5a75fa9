/** Values of plans: whether they are the same, and how messages have them. */
import { canonicalJson } from '../ir/canonical.ts';

/** Whether two values of plans are the same, whatever made them: those of a file have their keys in another order, and no prototype. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

export function count(n: number): string {
  return n.toLocaleString('en-US');
}

/** `12.5 %`; a share that is not all or nothing never reads as if it were. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0 %';
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 0.1) return 'under 0.1 %';
  if (percent < 100 && percent > 99.9) return 'over 99.9 %';
  return `${Number.isInteger(percent) ? percent : percent.toFixed(1)} %`;
}

/** Any value of a plan on one line; long ones are cut. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number')
    return Math.abs(value) >= 10_000 && Number.isInteger(value) ? count(value) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = Array.isArray(value)
    ? `[${value.map(show).join(', ')}]`
    : Object.entries(value)
        .map(([name, inner]) => `${name} ${show(inner)}`)
        .join(', ');
  return text.length > 120 ? `${text.slice(0, 120)}…` : text === '' ? 'none' : text;
}

/** `3 keys`, `1 key`. */
export function plural(n: number, one: string, more = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : more}`;
}
