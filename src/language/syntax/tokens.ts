import { createToken, type IToken, Lexer, tokenMatcher, type TokenType } from 'chevrotain';
import { keywords, type KeywordText } from './keywords.ts';
import { entryOf } from '../../text/present.ts';

/** Every token that reaches the parser is one. */
export const AnyToken = createToken({ name: 'AnyToken', pattern: Lexer.NA });
/** What may start a name: a bare word, a keyword (all are contextual) or a string. */
export const NameOrString = createToken({ name: 'NameOrString', pattern: Lexer.NA, categories: AnyToken });

// `start_chars_hint` names the characters that a token may start with, all those from 256 on by one of them. Chevrotain would find
// them out by itself, by parsing the pattern, which takes time at every start.
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'];
const digits = [...'0123456789'];
const latin = Array.from({ length: 0x100 - 0xa1 }, (_, i) => 0xa1 + i);
/** Chevrotain sorts characters from 256 on into blocks of 255. */
const beyondLatin = Array.from({ length: 256 }, (_, i) => 256 + i * 255);

// Beyond ASCII everything but what looks like white space lexes as part of a word; the lexer then says which of it can't be in a bare name.
const beyondAscii =
  '\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff';
export const Name = createToken({
  name: 'Name',
  label: 'a name',
  pattern: new RegExp(`[A-Za-z_${beyondAscii}][A-Za-z_0-9${beyondAscii}]*`),
  categories: NameOrString,
  start_chars_hint: [...letters, ...latin, ...beyondLatin],
});

/** `p0.1` and `p99%`: a percentile in one word, which is no name and is reported where a bound may stand. */
export const PercentileWord = createToken({
  name: 'PercentileWord',
  pattern: /[pPqQ]_?\d+(?:\.\d+%?|%)/,
  categories: Name,
  start_chars_hint: ['p', 'P', 'q', 'Q'],
});

export const Text = createToken({
  name: 'Text',
  label: 'a string',
  pattern: /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/,
  categories: NameOrString,
  start_chars_hint: ['"'],
});
/** Ends where its line does, so that the lines below still read as they should. */
export const UnterminatedText = createToken({
  name: 'UnterminatedText',
  pattern: /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*\\?/,
  categories: Text,
  start_chars_hint: ['"'],
});
export const SingleQuotedText = createToken({
  name: 'SingleQuotedText',
  pattern: /'[^'\\\r\n]*(?:\\[^\r\n][^'\\\r\n]*)*'/,
  categories: Text,
  start_chars_hint: ["'"],
});

/** Quotes of a word processor or of Markdown. */
export const ForeignText = createToken({
  name: 'ForeignText',
  pattern: /[\u201c\u201d\u201e\u00ab`](?!`)[^\u201c\u201d\u00bb`"\r\n]*[\u201c\u201d\u00bb`]/,
  categories: Text,
  start_chars_hint: ['\u201c', '\u00ab', '`'],
});

/** `2027-01-20`. */
export const DateToken = createToken({
  name: 'Date',
  label: 'a date',
  pattern: /\d{4}-\d\d-\d\d(?![\dA-Za-z_.%])/,
  categories: AnyToken,
  start_chars_hint: digits,
});
export const NumberToken = createToken({
  name: 'Number',
  label: 'a number',
  pattern: /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?:%|[A-Za-z_][A-Za-z_0-9]*)?/,
  categories: AnyToken,
  start_chars_hint: ['+', '-', ...digits],
});
/** `.5` and `5.`: a dot in a number needs digits on both sides, so that `0..50` is a range. */
export const MalformedNumber = createToken({
  name: 'MalformedNumber',
  pattern: /[+-]?(?:\.\d+(?:[eE][+-]?\d+)?|\d+\.(?![\d.]))(?:%|[A-Za-z_][A-Za-z_0-9]*)?/,
  categories: NumberToken,
  start_chars_hint: ['+', '-', '.', ...digits],
});

export const Arrow = punctuation('Arrow', '->');
/** Arrows of other languages: reported where one may stand. */
export const ForeignArrow = createToken({
  name: 'ForeignArrow',
  label: "'=>'",
  pattern: /=>|\u2192|\u21d2|\u27f6|-->|[\u2013\u2014]>|[-=]?&gt;/,
  categories: AnyToken,
  start_chars_hint: ['=', '-', '&', '\u2013', '\u2192'],
});
export const DotDot = punctuation('DotDot', '..');
export const Dot = punctuation('Dot', '.');
export const Colon = punctuation('Colon', ':');
export const Comma = punctuation('Comma', ',');
export const Star = punctuation('Star', '*');
export const BraceOpen = punctuation('BraceOpen', '{');
export const BraceClose = punctuation('BraceClose', '}');
export const ParenOpen = punctuation('ParenOpen', '(');
export const ParenClose = punctuation('ParenClose', ')');
export const BracketOpen = punctuation('BracketOpen', '[');
export const BracketClose = punctuation('BracketClose', ']');
export const Equals = punctuation('Equals', '=');
export const ComparisonOperatorToken = createToken({
  name: 'ComparisonOperator',
  label: 'a comparison',
  pattern: /==|!=|<=|>=|<|>/,
  categories: AnyToken,
  start_chars_hint: ['=', '!', '<', '>'],
});

/** Other characters that look like it are reported: nobody sees where they stand, and a formatter would lose them. */
const WhiteSpace = createToken({
  name: 'WhiteSpace',
  pattern: /[ \t\r\n]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
  start_chars_hint: [9, 10, 13, 32],
});
export const Comment = createToken({
  name: 'Comment',
  pattern: /\/\/[^\r\n]*/,
  group: 'comments',
  start_chars_hint: ['/'],
});
/** Comments of other languages: reported, and kept from the parser. */
export const HashComment = createToken({
  name: 'HashComment',
  pattern: /#[^\r\n]*/,
  group: 'foreign',
  start_chars_hint: ['#'],
});
export const BlockComment = createToken({
  name: 'BlockComment',
  pattern: /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//,
  group: 'foreign',
  line_breaks: true,
  start_chars_hint: ['/'],
});

const keywordTokens = new Map<KeywordText, TokenType>(
  keywords.map(({ word }) => [
    word,
    // What createToken makes, less the work on categories, which Lexer and Parser do for all of their tokens at once.
    { name: `keyword_${word}`, LABEL: `'${word}'`, PATTERN: Lexer.NA, CATEGORIES: [Name] },
  ]),
);

/** A word of the language by its text; the lexer reads every word as a name first. */
export function keywordNamed(text: string): TokenType | undefined {
  return keywordTokens.get(text as KeywordText);
}

/** The token type of a keyword. */
export function keyword(word: KeywordText): TokenType {
  return entryOf(keywordTokens, word);
}

/** The keyword that a token is, or null; its text may be a mistyped form of it. */
export function keywordOf(token: IToken): KeywordText | null {
  return tokenWords.get(token.tokenType) ?? null;
}

const tokenWords = new Map<TokenType, KeywordText>([...keywordTokens].map(([word, type]) => [type, word]));

/** What the lexer looks for, in the order in which it tries. */
export const lexedTokens: readonly TokenType[] = [
  WhiteSpace,
  // Before names, which may hold any character beyond ASCII.
  ForeignArrow,
  ForeignText,
  PercentileWord,
  Name,
  // Well-formed ones first: a malformed pattern only sees what they leave.
  Arrow,
  DotDot,
  DateToken,
  MalformedNumber,
  NumberToken,
  Dot,
  Colon,
  Comma,
  Star,
  BraceOpen,
  BraceClose,
  ParenOpen,
  ParenClose,
  BracketOpen,
  BracketClose,
  ComparisonOperatorToken,
  Equals,
  Text,
  UnterminatedText,
  SingleQuotedText,
  Comment,
  BlockComment,
  HashComment,
];

/** Also keywords and categories: what the parser is built over. */
export const vocabulary: TokenType[] = [AnyToken, NameOrString, ...keywordTokens.values(), ...lexedTokens];

/** Whether a token may be a name: a word, whatever its type, or a string. */
export function isName(token: IToken): boolean {
  return tokenMatcher(token, NameOrString);
}

export function isText(token: IToken): boolean {
  return tokenMatcher(token, Text);
}

function punctuation(name: string, text: string): TokenType {
  return createToken({ name, label: `'${text}'`, pattern: text, categories: AnyToken });
}

/** What closes a bracket. */
export const closers: ReadonlySet<TokenType> = new Set([BraceClose, ParenClose, BracketClose]);
