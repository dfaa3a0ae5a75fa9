/**
 * grammar/ads.tmLanguage.json: colours before, or without, the language server. Made from the tables that the lexer reads. Keywords are
 * contextual, and lines are all that such a grammar sees: a declaration's word is one where it starts a line (or a variant's body) and
 * what follows fits; elsewhere it is a name. https://macromates.com/manual/en/language_grammars
 */
import { formatNames } from '../../src/formats/options.ts';
import { CHOOSE, type DeclarationWord, declarationWords, statementWords } from '../../src/language/syntax/keywords.ts';
import { units } from '../../src/language/syntax/units.ts';

const name = String.raw`(?:[\p{L}_][\p{L}\p{M}\p{N}_]*|"(?:[^"\\]|\\.)*")`;
/** What stands behind a declaration's word; those that need no name are followed by a brace. */
const braced: readonly DeclarationWord[] = ['bottom', 'trees', 'bias', 'sampling', 'train', 'budget', 'search', 'run'];
const either: readonly DeclarationWord[] = ['calibration', 'import'];
const named = declarationWords.filter((word) => !braced.includes(word) && !either.includes(word));
const start = String.raw`(?:^|(?<=[{}]))\s*`;

export function textMateGrammar(): string {
  const unitWords = [...units.keys()].filter((unit) => unit !== '%').sort((a, b) => b.length - a.length);
  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'ads',
    scopeName: 'source.ads-model',
    fileTypes: ['ads'],
    patterns: [
      'comment',
      'declaration',
      'string',
      'number',
      'connective',
      'option',
      'format',
      'choose',
      'constant',
      'operator',
      'punctuation',
      'name',
    ].map((one) => ({ include: `#${one}` })),
    repository: {
      comment: {
        patterns: [
          { name: 'comment.line.documentation.ads-model', match: String.raw`///(?!/).*$` },
          { name: 'comment.line.double-slash.ads-model', match: '//.*$' },
        ],
      },
      string: {
        name: 'string.quoted.double.ads-model',
        begin: '"',
        end: '"|$',
        patterns: [{ name: 'constant.character.escape.ads-model', match: String.raw`\\(?:u[0-9A-Fa-f]{4}|.)` }],
      },
      number: {
        match: String.raw`(?<![\p{L}\p{N}_.])(\d{4}-\d\d-\d\d(?![\p{L}\p{N}_.%])|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(%|(?:${unitWords.join('|')})(?![\p{L}\p{N}_]))?`,
        captures: { 1: { name: 'constant.numeric.ads-model' }, 2: { name: 'keyword.other.unit.ads-model' } },
      },
      declaration: {
        patterns: [
          {
            match: String.raw`${start}(${named.join('|')})\s+(${name})`,
            captures: { 1: { name: 'keyword.other.declaration.ads-model' }, 2: { name: 'entity.name.ads-model' } },
          },
          {
            match: String.raw`${start}(${braced.join('|')})(?=\s*(?:\{|$))`,
            captures: { 1: { name: 'keyword.other.declaration.ads-model' } },
          },
          {
            match: String.raw`${start}(calibration)(?:\s+(${name}))?(?=\s*(?:\{|$|//))`,
            captures: { 1: { name: 'keyword.other.declaration.ads-model' }, 2: { name: 'entity.name.ads-model' } },
          },
          {
            match: String.raw`${start}(import)(?=\s*["{])`,
            captures: { 1: { name: 'keyword.control.import.ads-model' } },
          },
          {
            match: String.raw`${start}(${statementWords.join('|')})(?=\s+${name})`,
            captures: { 1: { name: 'keyword.other.statement.ads-model' } },
          },
          {
            match: String.raw`${start}(without)(?=\s+\p{L})`,
            captures: { 1: { name: 'keyword.other.statement.ads-model' } },
          },
        ],
      },
      connective: {
        match: String.raw`(?<![\p{L}\p{N}_."])(from|on|of|was|until)(?=\s+["\p{L}_{])`,
        captures: { 1: { name: 'keyword.other.connective.ads-model' } },
      },
      format: {
        match: String.raw`(?<=[:=]|\bof)\s*(${formatNames.join('|')}|sequence)(?![\p{L}\p{N}_])`,
        captures: { 1: { name: 'support.type.ads-model' } },
      },
      option: {
        match: String.raw`(?<=[{}]|^|\s\s)\s*(?!(?:from|on|of|was)\s)([\p{L}_][\p{L}\p{N}_]*)(?=\s+[\p{L}\p{N}_"\[-])`,
        captures: { 1: { name: 'variable.parameter.ads-model' } },
      },
      choose: {
        match: String.raw`(?<![\p{L}\p{N}_."])(${CHOOSE})(?=\()`,
        captures: { 1: { name: 'support.function.ads-model' } },
      },
      constant: {
        name: 'constant.language.ads-model',
        match: String.raw`(?<![\p{L}\p{N}_.])(?:yes|no|true|false|none)(?![\p{L}\p{N}_])`,
      },
      operator: { name: 'keyword.operator.ads-model', match: String.raw`->|\.\.|==|!=|<=|>=|[<>*=]` },
      punctuation: { name: 'punctuation.ads-model', match: String.raw`[{}()\[\],:.]` },
      name: { name: 'variable.other.ads-model', match: String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*` },
    },
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

/** What an editor does with brackets and comments, whatever the words mean. */
export function languageConfiguration(): string {
  const pairs = [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ];
  const configuration = {
    comments: { lineComment: '//' },
    brackets: pairs,
    autoClosingPairs: [
      ...pairs.map(([open, close]) => ({ open, close })),
      { open: '"', close: '"', notIn: ['string', 'comment'] },
    ],
    surroundingPairs: [...pairs, ['"', '"']],
    wordPattern: String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*`,
    onEnterRules: [{ beforeText: String.raw`^\s*///`, action: { indent: 'none', appendText: '/// ' } }],
    indentationRules: {
      increaseIndentPattern: String.raw`^[^"/]*[{(\[][^}")\]]*$`,
      decreaseIndentPattern: String.raw`^\s*[})\]]`,
    },
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}
