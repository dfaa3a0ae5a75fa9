/** Drafts as HTML. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import { escape } from './escape.ts';
import type { Highlight } from './highlight.ts';
import type { Links } from './links.ts';
import { top } from './outline.ts';
import type { Draft, Heading } from './split.ts';

export interface Section {
  /** null: of the page itself. */
  readonly id: string | null;
  readonly depth: number;
  readonly title: string;
  /** Without its markup: what is searched. */
  readonly text: string;
}

export interface Rendered {
  readonly title: string;
  readonly html: string;
  /** The page's own beginning first, then one per heading. */
  readonly sections: readonly Section[];
}

/** @param page path of the page, with its suffix */
export function render(draft: Draft, page: string, links: Links, highlight: Highlight): Rendered {
  const { source } = draft.document;
  const marked = new Marked({
    renderer: {
      heading(token) {
        const heading = draft.headings.get(token);
        const inner = this.parser.parseInline(token.tokens);
        if (heading === undefined) return `<h${token.depth}>${inner}</h${token.depth}>\n`;
        const depth = levelOf(draft, heading);
        if (depth === 1) return `<h1>${inner}</h1>\n`;
        return `<h${depth} id="${escape(heading.id)}">${inner}<a class="anchor" href="#${escape(heading.id)}" aria-label="Link to ${escape(plain(heading.text))}">#</a></h${depth}>\n`;
      },
      link({ href, tokens, text }) {
        const inner = this.parser.parseInline(tokens);
        // Schemas and grammars can be read in a browser; sources are for who has the repository.
        const target = /\.(ebnf|schema\.json)$/.test(href)
          ? links.file(href, source, page)
          : links.resolve(href, source, page);
        // The path of a file says less here than the name of its page.
        const named = tokens.length === 1 && /^[\w./-]+\.md$/.test(text) ? links.titleOf(href, source) : null;
        const shown = named === null ? inner : escape(plain(named));
        return target === null ? shown : `<a href="${escape(target)}">${shown}</a>`;
      },
      image({ href, text }) {
        const from = escape(links.file(href, source, page));
        const picture = `<img alt="${escape(text)}" src="${from}"${sizeOf(join(top, dirname(source), href))} loading="lazy">`;
        // On a phone the texts of a model's picture are too small: alone, it can be made larger.
        return href.endsWith('/model.svg') ? `<a href="${from}">${picture}</a>` : picture;
      },
      code({ text, lang }) {
        const language = lang ?? (/^(adsc|npm|npx|curl|node|eval) /.test(text) ? 'sh' : 'text');
        return `<pre tabindex="0" data-language="${escape(language)}"><code>${highlight(text, language)}</code></pre>\n`;
      },
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], name: 'td' | 'th') =>
          row
            // A cell without text is no heading.
            .map(({ tokens, text }) => [text === '' ? 'td' : name, this.parser.parseInline(tokens)])
            .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`)
            .join('');
        // An empty head, as tables of two kinds of lines have, is none.
        const head = token.header.every(({ text }) => text === '')
          ? ''
          : `<thead><tr>${cells(token.header, 'th')}</tr></thead>`;
        const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="table" tabindex="0"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  const starts = draft.tokens.findIndex((token) => draft.headings.has(token));
  const isTitled = starts >= 0 && levelOf(draft, draft.headings.get(draft.tokens[starts]!)!) === 1;
  const html = marked.parser(draft.tokens as Token[]);
  const title = isTitled ? draft.headings.get(draft.tokens[starts]!)!.text : draft.title;
  return {
    title: plain(title),
    html: isTitled ? html : `<h1>${escape(plain(title))}</h1>\n${html}`,
    sections: sectionsOf(draft, plain(title)),
  };
}

/** Of an SVG that states it: the page keeps the place of a picture until it is there. */
function sizeOf(path: string): string {
  const root =
    path.endsWith('.svg') && existsSync(path) ? (/<svg[^>]*>/.exec(readFileSync(path, 'utf8'))?.[0] ?? '') : '';
  return ['width', 'height'].map((name) => new RegExp(` ${name}="[\\d.]+"`).exec(root)?.[0] ?? '').join('');
}

/** A page has one heading of the first level, and no level is left out below it. */
function levelOf({ headings, above, document }: Draft, heading: Heading): number {
  const all = [...headings.values()];
  const first = all[0] === heading && (above !== null || heading.depth === 1);
  if (first) return 1;
  const shift = above === null ? 0 : document.split!.depth - 1;
  return Math.max(2, heading.depth - shift);
}

function sectionsOf(draft: Draft, title: string): Section[] {
  const sections: { id: string | null; depth: number; title: string; text: string }[] = [
    { id: null, depth: 1, title, text: '' },
  ];
  for (const token of draft.tokens) {
    const heading = draft.headings.get(token);
    if (heading === undefined) sections.at(-1)!.text += `${plainOf(token)} `;
    else {
      const depth = levelOf(draft, heading);
      if (depth > 1) sections.push({ id: heading.id, depth, title: plain(heading.text), text: '' });
    }
  }
  return sections;
}

/** Markdown of a heading without its marks. */
export function plain(markdown: string): string {
  return markdown.replace(/[`*]|\]\([^)]*\)|\[/g, '');
}

function plainOf(token: Token): string {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flatMap((row) => row.map(({ text }) => plain(text))).join(' ');
  }
  if (token.type === 'html') return '';
  if (token.type === 'code') return (token as Tokens.Code).text;
  return plain('text' in token && typeof token.text === 'string' ? token.text : '');
}
