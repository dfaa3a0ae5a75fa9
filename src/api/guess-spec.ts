/** A first spec for data that nobody has described: what each column most likely is, with the reason in a comment. A guess to be edited. */
import type { ColumnSummary, Inspected } from '../data/files/inspect.ts';
import { visible } from '../diagnostics/visible.ts';
import { formatText } from '../language/syntax/format-text.ts';
import { writeName } from '../language/semantics/reporter.ts';

export interface Guessed {
  readonly text: string;
  /** The columns taken for labels; empty: none was found, and the spec has no head. */
  readonly labels: readonly string[];
}

/** Signals by where they most likely belong; a group each. */
type Side = 'user' | 'ad' | 'context';

interface Signal {
  readonly name: string;
  readonly format: string;
  readonly why: string;
  readonly side: Side;
}

/** What people call columns that are known only once the ad has been shown: they are labels, or no signals. */
const engagement = /click|conver|label|target|^y$|like|save|purchase|bought|install|scroll|engag|hide|share/i;
const afterwards = /dwell|watch_?time|view_?time|after_|_after|revenue|conversion_?value|^true_/i;
const userNames = /^(user|member|viewer|customer|visitor|profile|age|gender|occupation)/i;
const adNames = /^(ad|item|pin|product|campaign|creative|advertiser|movie|page|seller|brand|price|bid|categor)/i;
const splitNames = /(^|_)(split|fold|partition|subset)(_|$)/i;
const timeNames = /time|date|(^|_)(ts|at|day|when)$/i;

/** More values than that are hashed: a list of them all would be long, and mostly of values that are rare. */
const MOST_LISTED = 20_000;
/** Whole numbers with so few values are more likely codes than amounts. */
const FEW = 30;

/**
 * @param path of the data, as the spec names it
 * @param label a column that is a label whatever it is called; it must hold 0 and 1
 */
export function guessSpec(
  { rows, columns }: Inspected,
  { model, path, label }: { readonly model: string; readonly path: string; readonly label: string | null },
): Guessed {
  const time = columns.find((c) => isTime(c)) ?? null;
  const binary = columns.filter((c) => isBinary(c) && c !== time);
  const named = binary.filter((c) => engagement.test(c.name));
  const chosen = label === null ? named : binary.filter((c) => c.name === label || engagement.test(c.name));
  const labels = chosen.length > 0 || label !== null ? chosen : binary.slice(0, 1);
  const after = columns.filter((c) => !labels.includes(c) && c !== time && afterwards.test(c.name));
  const signals: Signal[] = [];
  const left: { readonly name: string; readonly why: string }[] = [];
  for (const column of columns) {
    if (column === time || labels.includes(column) || after.includes(column)) continue;
    const found = signalOf(column, rows);
    if ('format' in found)
      signals.push({
        name: column.name,
        side: userNames.test(column.name) ? 'user' : adNames.test(column.name) ? 'ad' : 'context',
        ...found,
      });
    else left.push({ name: column.name, why: found.left });
  }

  const groups = (['user', 'ad', 'context'] as const)
    .map((side) => [side, signals.filter((s) => s.side === side)] as const)
    .filter(([, members]) => members.length > 0);
  const days = time?.first == null || time.last === null ? 0 : (time.last - time.first) / 86_400_000;
  const holdout =
    days >= 3
      ? 'holdout last(1d)  // what comes after everything that is learned from'
      : 'holdout random(10%)  // nothing here says what came first';
  const lines = [
    `/// A first guess, from ${rows.toLocaleString('en')} rows of ${comment(path)}: read every line, and change what is not so.`,
    `model ${writeName(model)}`,
    '',
    `data examples from ${JSON.stringify(path)} {`,
    ...(time === null ? [] : [`time ${writeName(time.name)} ${timeOptions(time)} // ${whyTime(time)}`]),
    ...(after.length === 0
      ? []
      : [
          `after_impression ${after.map((c) => writeName(c.name)).join(', ')} // by the name: known only once the ad has been shown`,
        ]),
    '// Is anything else known only after the impression? List it in after_impression: a model that reads it knows the answer.',
    '}',
    '',
    ...signals.map((s) => `signal ${writeName(s.name)} : ${s.format} // ${s.why}`),
    ...(left.length === 0 ? [] : ['', '// Left out:', ...left.map(({ name, why }) => `// ${comment(name)}: ${why}`)]),
    '',
    ...groups.map(
      ([side, members]) =>
        `group ${side} { ${members.map((s) => writeName(s.name)).join(', ')} } -> ${side === 'context' ? 16 : 32}`,
    ),
    ...(groups.length > 1 ? ['', `cross affinity = ${groups[0]![0]} * ${groups[1]![0]} -> 32`] : []),
    '',
    'bottom { layers 64, 32 }',
    'tower all { layers 32 }',
    '',
    ...headsOf(labels, label),
    '',
    `train {\n${batchFor(rows)}\n${holdout}\n}`,
  ];
  return { text: formatText('model.ads', `${lines.join('\n')}\n`).text, labels: labels.map((c) => c.name) };
}

/** Small enough for a hundred steps an epoch: a few large ones learn next to nothing. */
function batchFor(rows: number): string {
  const batch = Math.min(1024, Math.max(32, 2 ** Math.floor(Math.log2(Math.max(1, rows / 100)))));
  return `batch ${batch} // ${Math.ceil(rows / batch).toLocaleString('en')} steps to go through all rows`;
}

function headsOf(labels: readonly ColumnSummary[], stated: string | null): string[] {
  const taken = new Set<string>();
  return labels.map((c) => {
    const word = /click/i.test(c.name) ? (/good/i.test(c.name) ? 'good_click' : 'click') : c.name;
    const name = taken.has(word) ? `${word}_${taken.size}` : word;
    taken.add(name);
    const why =
      c.name === stated
        ? 'as asked'
        : engagement.test(c.name)
          ? '0 and 1, and by the name an engagement'
          : 'the first column that holds nothing but 0 and 1';
    return `head ${writeName(name)} on ${writeName(c.name)} // ${why}`;
  });
}

/** A format with the reason, or the reason why there is none. */
function signalOf(c: ColumnSummary, rows: number): Pick<Signal, 'format' | 'why'> | { readonly left: string } {
  const count = (n: number) => n.toLocaleString('en');
  if (c.kind === null) return { left: `adsc can't use its type, ${comment(c.type)}` };
  if (c.present === 0) return { left: 'it has no values' };
  if (c.list !== null) return listOf(c);
  if (c.distinct <= 1 && c.present === rows) return { left: 'it has one value in all rows' };
  if (splitNames.test(c.name) && c.distinct <= 10)
    return { left: 'by its name the part of an experiment that a row is in, not what the model may know' };
  if (c.time !== null) return { left: 'another time: hour() and weekday() of it may be signals' };
  const isNumber = c.numbers > 0.999;
  const isWhole = isNumber && c.integers >= c.numbers;
  const isId = /(^|_)(id|uuid|guid|key|hash)$/i.test(c.name);
  if (c.distinct > 0.9 * c.present && rows > 100 && (isId || !isNumber))
    return { left: 'nearly every row has a value of its own, from which nothing can be learned' };
  if (c.booleans === 1 || (isWhole && c.min === 0 && c.max === 1)) return { format: 'onehot(2)', why: 'yes or no' };
  if (isId || (!isNumber && c.distinct > MOST_LISTED)) {
    const why = `${isId ? 'an id by its name' : 'text'} with ${count(c.distinct)} values`;
    return c.distinct > MOST_LISTED
      ? { format: `hash_onehot(${buckets(c.distinct)})`, why: `${why}: hashed` }
      : { format: 'onehot { min_count 5 }', why };
  }
  if (!isNumber && c.bars > 0.3)
    return { format: 'indexed { split "|" }', why: 'lists as text, with | between elements' };
  if (!isNumber)
    return {
      format: c.distinct > 100 ? 'onehot { min_count 5 }' : 'onehot',
      why: `text with ${count(c.distinct)} values`,
    };
  if (isWhole && c.distinct <= FEW)
    return { format: 'onehot', why: `whole numbers with ${count(c.distinct)} values: codes rather than amounts?` };
  return { format: 'continuous', why: `numbers from ${short(c.min!)} to ${short(c.max!)}` };
}

function listOf(c: ColumnSummary): Pick<Signal, 'format' | 'why'> | { readonly left: string } {
  const { min, max } = c.list!;
  const fractions = c.numbers > 0.999 && c.integers < c.numbers;
  if (fractions)
    return min === max && min > 0
      ? { format: `dense(${max})`, why: `vectors of ${max} numbers` }
      : { left: `lists of ${min} to ${max} numbers: a vector has one length` };
  if (max === 0) return { left: 'its lists are empty' };
  const longest = max > 50 ? ` { max ${Math.min(max, 65_536)} }` : '';
  const why = `lists of up to ${max} of ${c.distinct.toLocaleString('en')} values`;
  return c.distinct > MOST_LISTED
    ? { format: `hash_indexed(${buckets(c.distinct)})${longest}`, why: `${why}: hashed` }
    : { format: `indexed${longest}`, why };
}

/** Twice as many as values have been seen, in thousands: a third of them share a bucket then, and rows not looked at bring more. */
function buckets(distinct: number): string {
  return `${Math.min(1000, Math.ceil((2 * distinct) / 10_000) * 10)}k`;
}

function isBinary(c: ColumnSummary): boolean {
  if (c.kind === null || c.list !== null || c.present === 0) return false;
  return c.booleans === 1 || (c.numbers === 1 && c.min === 0 && c.max === 1 && c.integers === 1);
}

function isTime(c: ColumnSummary): boolean {
  if (c.kind === null || c.list !== null || c.present === 0) return false;
  if (c.time !== null) return true;
  if (!timeNames.test(c.name)) return false;
  return c.numbers > 0.999 ? unitOf(c) !== null : c.times > 0.999;
}

/** By its size: seconds, milliseconds … since 1970, between 2001 and 2065. */
function unitOf({ min, max }: ColumnSummary): 's' | 'ms' | 'us' | 'ns' | null {
  const scales = { s: 1, ms: 1e3, us: 1e6, ns: 1e9 } as const;
  return (
    (Object.keys(scales) as (keyof typeof scales)[]).find(
      (unit) => min! >= 1e9 * scales[unit] && max! <= 3e9 * scales[unit],
    ) ?? null
  );
}

function timeOptions(c: ColumnSummary): string {
  return c.time === null && c.numbers > 0.999 ? `{ unit ${unitOf(c)!} }` : '{ zone "UTC" }';
}

function whyTime(c: ColumnSummary): string {
  if (c.time !== null) return `the first column of type ${c.type}; is it the time of the impression, and in this zone?`;
  return c.numbers > 0.999
    ? 'by its name and size, a count since 1970; is it the time of the impression?'
    : 'reads as a time; is it that of the impression, and in this zone?';
}

function short(x: number): string {
  return String(Number(x.toPrecision(4)));
}

/** Data in a comment: on one line. */
function comment(text: string): string {
  return visible(text).slice(0, 80);
}
