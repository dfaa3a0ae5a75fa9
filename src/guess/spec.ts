/** Writing a guessed spec: each line with its reason in a comment. */
import { visible } from '../diagnostics/visible.ts';
import { formatText } from '../language/syntax/format-text.ts';
import { writeName } from '../language/semantics/reporter.ts';
import type { FirstLine } from './first-line.ts';
import type { GuessedJoin } from './joins.ts';
import type { Label } from './labels.ts';
import { sideOf } from './names.ts';
import { type Format, onOneLine } from './signals.ts';
import type { TimeColumn } from './times.ts';

export interface GuessedSignal extends Format {
  readonly name: string;
  /** Of a joined table: its column, and whose property the table is. */
  readonly from?: { readonly table: string; readonly column: string };
  readonly side?: 'user' | 'ad' | null;
}

export interface Guess {
  readonly model: string;
  /** Of the data, as the spec names it. */
  readonly path: string;
  readonly rows: number;
  readonly first: FirstLine;
  readonly time: TimeColumn | null;
  readonly labels: readonly Label[];
  /** By their names known only afterwards. */
  readonly after: readonly string[];
  readonly signals: readonly GuessedSignal[];
  /** Columns that know the label too well. */
  readonly leaks: readonly { readonly signal: GuessedSignal; readonly why: string }[];
  readonly left: readonly { readonly name: string; readonly why: string }[];
  readonly joins: readonly GuessedJoin[];
  readonly unsure: readonly string[];
}

export function writeSpec(guess: Guess): string {
  const { rows, time, labels, after, signals, leaks, left, unsure } = guess;
  const groups = groupsOf(signals);
  const lines = [
    `/// A first guess, from ${rows.toLocaleString('en')} rows of ${onOneLine(guess.path)}: read every line, and change what is not so.`,
    `model ${writeName(guess.model)}`,
    '',
    ...(unsure.length === 0
      ? []
      : ['// What the data leave open:', ...unsure.map((line) => `// - ${visible(line)}`), '']),
    `data examples from ${JSON.stringify(guess.path)} {`,
    ...firstLineOptions(guess.first, '// its first line is data'),
    ...(time === null
      ? []
      : [
          `time ${writeName(time.column.name)} ${time.options} // ${visible(time.why)}; is it the time of the impression?`,
        ]),
    ...(after.length === 0
      ? []
      : [`after_impression ${after.map(writeName).join(', ')} // by the name: known only once the ad has been shown`]),
    ...guess.joins.map(joinLine),
    '// Is anything else known only after the impression? List it in after_impression: a model that reads it knows the answer.',
    '}',
    '',
    ...signals.map((s) => `signal ${writeName(s.name)} : ${formatFrom(s)} // ${visible(s.why)}`),
    ...(leaks.length === 0
      ? []
      : [
          '',
          '// They know the label too well, so they were most likely written after it. If they are known before, take them in:',
          ...leaks.map(({ signal, why }) => `// signal ${writeName(signal.name)} : ${signal.format} (${visible(why)})`),
        ]),
    ...(left.length === 0
      ? []
      : ['', '// Left out:', ...left.map(({ name, why }) => `// ${onOneLine(name)}: ${visible(why)}`)]),
    '',
    ...groups.map(
      ({ name, members, width }) => `group ${name} { ${members.map((s) => writeName(s.name)).join(', ')} } -> ${width}`,
    ),
    ...(groups.length > 1
      ? ['', `cross interactions = dcn(${groups.map(({ name }) => name).join(', ')}) { layers 2 }`]
      : []),
    '',
    'bottom { layers 64, 32 }',
    'tower all { layers 32 }',
    '',
    ...headsOf(labels),
    '',
    ...(time === null ? [] : ['calibration platt // of the newest rows that the network was not trained on', '']),
    `train {\n${holdoutFor(time)}\n}`,
  ];
  return formatText('model.ads', `${lines.join('\n')}\n`).text;
}

interface Group {
  readonly name: string;
  readonly members: readonly GuessedSignal[];
  readonly width: number;
}

/** By whose property a signal is; where the names do not say, amounts apart from ids. */
function groupsOf(signals: readonly GuessedSignal[]): Group[] {
  const of = (signal: GuessedSignal): string => signal.side ?? sideOf(signal.name) ?? 'context';
  const context = signals.filter((s) => of(s) === 'context');
  const many = context.length > 8;
  const names = many ? ['user', 'ad', 'amounts', 'ids'] : ['user', 'ad', 'context'];
  return names.flatMap((name) => {
    const members = signals.filter((s) => {
      const side = of(s);
      return side !== 'context' || !many ? side === name : name === (s.amount ? 'amounts' : 'ids');
    });
    return members.length === 0 ? [] : [{ name, members, width: Math.min(64, 16 * Math.ceil(members.length / 3)) }];
  });
}

function holdoutFor(time: TimeColumn | null): string {
  if (time === null || time.first === time.last) return 'holdout random(10%)  // nothing here says what came first';
  return 'holdout newest(10%)  // what comes after everything that is learned from';
}

function firstLineOptions({ delimiter, named }: FirstLine, why = ''): string[] {
  return [
    ...(delimiter === null ? [] : [`delimiter ${JSON.stringify(delimiter)}`]),
    ...(named === null ? [] : [`header no ${why}`.trimEnd(), `columns ${named.map(writeName).join(', ')}`]),
  ];
}

function joinLine({ table, first, key, why, side }: GuessedJoin): string {
  const on = key.left === key.right ? writeName(key.left) : `${writeName(key.left)} = ${writeName(key.right)}`;
  const parts = [
    ...(side === null ? [] : [`side ${side === 'user' ? 'request' : 'candidate'}`]),
    ...firstLineOptions(first),
  ];
  const block = parts.length === 0 ? '' : ` { ${parts.join('  ')} }`;
  return `join ${writeName(table.name)} from ${JSON.stringify(table.shown)} on ${on}${block} // ${visible(why)}`;
}

/** The format, with the joined column before its options. */
function formatFrom({ format, from }: GuessedSignal): string {
  if (from === undefined) return format;
  return format.replace(/ \{|$/, (rest) => ` from ${writeName(from.table)}.${writeName(from.column)}${rest}`);
}

function headsOf(labels: readonly Label[]): string[] {
  const taken = new Set<string>();
  return labels.map(({ column, comparison, why }) => {
    const word = /click/i.test(column.name) ? (/good/i.test(column.name) ? 'good_click' : 'click') : column.name;
    const name = taken.has(word) ? `${word}_${taken.size}` : word;
    taken.add(name);
    const on =
      comparison === null
        ? writeName(column.name)
        : `${writeName(column.name)} ${comparison.op} ${JSON.stringify(comparison.value)}`;
    return `head ${writeName(name)} on ${on} // ${visible(why)}`;
  });
}
