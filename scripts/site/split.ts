/** Markdown files as pages: split at their headings where a page would be too long to be found in. */
import { lexer, type Token, type Tokens } from 'marked';
import type { Document } from './outline.ts';
import { HeadingIds } from './heading-ids.ts';

export interface Heading {
  readonly id: string;
  readonly depth: number;
  /** As Markdown. */
  readonly text: string;
}

/** A page before it is rendered. */
export interface Draft {
  readonly document: Document;
  /** Path in the site without its suffix. */
  readonly path: string;
  /** As Markdown. */
  readonly title: string;
  /** Of a page that was split off: the heading of the next higher depth above it. */
  readonly above: string | null;
  readonly tokens: readonly Token[];
  /** Those of `tokens`, in their order. */
  readonly headings: ReadonlyMap<Token, Heading>;
}

/** @returns the pages of a file, the one with its beginning first */
export function split(document: Document, markdown: string): Draft[] {
  const ids = new HeadingIds();
  const drafts: {
    path: string;
    title: string;
    above: string | null;
    tokens: Token[];
    headings: Map<Token, Heading>;
  }[] = [{ path: document.path, title: document.title, above: null, tokens: [], headings: new Map() }];
  let current = drafts[0]!;
  let above = '';
  for (const token of lexer(markdown)) {
    if (isHeading(token)) {
      const heading = { id: ids.of(token.text), depth: token.depth, text: token.text };
      const at = document.split?.depth ?? Infinity;
      if (token.depth < at) {
        // What comes below a higher heading and before the next page belongs to the first page again.
        current = drafts[0]!;
        above = token.text;
      } else if (token.depth === at) {
        current = {
          path: `${document.split!.folder(above)}/${fileName(token.text)}`,
          title: token.text,
          above,
          tokens: [],
          headings: new Map(),
        };
        drafts.push(current);
      }
      current.headings.set(token, heading);
    }
    current.tokens.push(token);
  }
  return drafts.map((draft) => ({ document, ...draft }));
}

/** Diagnostics keep the case of their codes. */
function fileName(text: string): string {
  return /^ADS\d{4}$/.test(text) ? text : new HeadingIds().of(text);
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}
