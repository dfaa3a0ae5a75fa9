/**
 * A Prettier plugin for `.ads`, over the same printer as `adsc fmt`: `"plugins": ["adsc/prettier"]`. The layout has no options; of
 * Prettier's only `endOfLine` counts. https://prettier.io/docs/plugins
 */
import type { Doc, Parser, Plugin, Printer } from 'prettier';
import { formatText } from './language/syntax/format-text.ts';

interface Formatted {
  readonly type: 'ads';
  readonly text: string;
  readonly end: number;
}

/** Prettier's `literalline` and what must go with it, as data: a plugin may be run by any copy of Prettier. */
const newLine: Doc = [{ type: 'line', hard: true, literal: true }, { type: 'break-parent' }] as unknown as Doc;

const parser: Parser<Formatted> = {
  astFormat: 'ads',
  // A text with syntax errors is formatted too, but for what is broken.
  parse: (text) => ({ type: 'ads', text: formatText('model.ads', text).text, end: text.length }),
  locStart: () => 0,
  locEnd: ({ end }) => end,
};

const printer: Printer<Formatted> = {
  print: ({ node }) => node.text.split(/\r\n?|\n/).flatMap((line, i) => (i === 0 ? [line] : [newLine, line])),
};

const plugin: Plugin<Formatted> = {
  languages: [{ name: 'ads', parsers: ['ads'], extensions: ['.ads'], vscodeLanguageIds: ['ads'] }],
  parsers: { ads: parser },
  printers: { ads: printer },
};

export const { languages, parsers, printers } = plugin as Required<
  Pick<Plugin<Formatted>, 'languages' | 'parsers' | 'printers'>
>;
