const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** An instant in UTC, written by a format that `timeParserOf` of the runtime reads. */
export function writeTime(format: string, milliseconds: number): string {
  const t = new Date(milliseconds);
  const two = (x: number) => String(x).padStart(2, '0');
  const hour = t.getUTCHours();
  const parts: Readonly<Record<string, string>> = {
    Y: String(t.getUTCFullYear()),
    y: two(t.getUTCFullYear() % 100),
    m: two(t.getUTCMonth() + 1),
    d: two(t.getUTCDate()),
    j: String(Math.floor((milliseconds - Date.UTC(t.getUTCFullYear(), 0, 1)) / 86_400_000) + 1).padStart(3, '0'),
    H: two(hour),
    I: two(hour % 12 === 0 ? 12 : hour % 12),
    p: hour < 12 ? 'AM' : 'PM',
    M: two(t.getUTCMinutes()),
    S: two(t.getUTCSeconds()),
    f: String(t.getUTCMilliseconds()).padStart(3, '0'),
    T: `${two(hour)}:${two(t.getUTCMinutes())}:${two(t.getUTCSeconds())}`,
    b: MONTHS[t.getUTCMonth()]!.slice(0, 3),
    B: MONTHS[t.getUTCMonth()]!,
    a: DAYS[t.getUTCDay()]!.slice(0, 3),
    A: DAYS[t.getUTCDay()]!,
    z: '+0000',
    s: String(Math.floor(milliseconds / 1000)),
    '%': '%',
  };
  return format.replace(/%(.)/g, (whole, directive: string) => parts[directive] ?? whole);
}
