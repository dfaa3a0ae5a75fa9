import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import { keywords, type KeywordText } from './keywords.ts';

/** Every token that reaches the parser is one. */
export const AnyToken = createToken({ name: 'AnyToken', pattern: Lexer.NA });
/** What may start a name: a bare word, a keyword (all are contextual) or a string. */
export const NameOrString = createToken({ name: 'NameOrString', pattern: Lexer.NA, categories: AnyToken });

// Beyond ASCII everything but white space lexes as part of a word; the lexer then says which of it can't be in a bare name.
const beyondAscii = '\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff';
export const Name = createToken({
  name: 'Name',
  label: 'a name',
  pattern: new RegExp(`[A-Za-z_${beyondAscii}][A-Za-z_0-9${beyondAscii}]*`),
  categories: NameOrString,
});

export const Text = createToken({
  name: 'Text',
  label: 'a string',
  pattern: /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/,
  categories: NameOrString,
});
/** Ends where its line does, so that the lines below still read as they should. */
export const UnterminatedText = createToken({
  name: 'UnterminatedText',
  pattern: /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*\\?/,
  categories: Text,
});
export const SingleQuotedText = createToken({
  name: 'SingleQuotedText',
  pattern: /'[^'\\\r\n]*(?:\\[^\r\n][^'\\\r\n]*)*'/,
  categories: Text,
});

export const NumberToken = createToken({
  name: 'Number',
  label: 'a number',
  pattern: /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?:%|[A-Za-z_][A-Za-z_0-9]*)?/,
  categories: AnyToken,
});
/** `.5` and `5.`: a dot in a number needs digits on both sides, so that `0..50` is a range. */
export const MalformedNumber = createToken({
  name: 'MalformedNumber',
  pattern: /-?(?:\.\d+(?:[eE][+-]?\d+)?|\d+\.(?![\d.]))(?:%|[A-Za-z_][A-Za-z_0-9]*)?/,
  categories: NumberToken,
});

export const Arrow = punctuation('Arrow', '->');
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
});

const WhiteSpace = createToken({ name: 'WhiteSpace', pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true });
export const Comment = createToken({ name: 'Comment', pattern: /\/\/[^\r\n]*/, group: 'comments' });
/** Comments of other languages: reported, and kept from the parser. */
export const HashComment = createToken({ name: 'HashComment', pattern: /#[^\r\n]*/, group: 'foreign' });
export const BlockComment = createToken({
  name: 'BlockComment',
  pattern: /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//,
  group: 'foreign',
  line_breaks: true,
});

const keywordTokens = new Map<KeywordText, TokenType>(
  keywords.map(({ word }) => [
    word,
    createToken({ name: `keyword_${word}`, label: `'${word}'`, pattern: word, longer_alt: Name, categories: Name }),
  ]),
);

/** The token type of a keyword. */
export function keyword(word: KeywordText): TokenType {
  return keywordTokens.get(word)!;
}

/** The keyword that a token is, or null; its text may be a mistyped form of it. */
export function wordOf(token: IToken): KeywordText | null {
  return tokenWords.get(token.tokenType) ?? null;
}

const tokenWords = new Map<TokenType, KeywordText>([...keywordTokens].map(([word, type]) => [type, word]));

/** In the order in which they are tried. */
export const allTokens: readonly TokenType[] = [
  WhiteSpace,
  ...keywordTokens.values(),
  Name,
  // Well-formed ones first: a malformed pattern only sees what they leave.
  Arrow,
  DotDot,
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

/** Also the categories, which have no text of their own: what the parser is built over. */
export const vocabulary: TokenType[] = [AnyToken, NameOrString, ...allTokens];

function punctuation(name: string, text: string): TokenType {
  return createToken({ name, label: `'${text}'`, pattern: text, categories: AnyToken });
}
