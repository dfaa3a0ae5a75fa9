/** Where a link of the repository's Markdown leads on the site. */
import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { top } from './outline.ts';
import type { Draft } from './split.ts';

export class Links {
  /** By file: the page with its beginning. */
  readonly #pages = new Map<string, string>();
  readonly #titles = new Map<string, string>();
  /** By file and id of a heading: page and id. */
  readonly #headings = new Map<string, string>();
  /** Files of the repository that are copied, by their path there: their path on the site. */
  readonly files = new Map<string, string>();
  readonly #broken: string[] = [];

  constructor(drafts: readonly Draft[]) {
    for (const { document, path, headings } of drafts) {
      if (!this.#pages.has(document.source)) {
        this.#pages.set(document.source, `${path}.html`);
        this.#titles.set(document.source, document.title);
      }
      for (const { id } of headings.values())
        this.#headings.set(`${document.source}#${id}`, `${path}.html${isTitle(headings, id) ? '' : `#${id}`}`);
    }
  }

  /** More pages of files: those that are not made of Markdown. */
  add(source: string, page: string): void {
    this.#pages.set(source, page);
  }

  /** The name of the page that a link of a file leads to. */
  titleOf(href: string, source: string): string | null {
    return this.#titles.get(fileOf(href, source)) ?? null;
  }

  /** What is linked, but is not there. */
  get broken(): readonly string[] {
    return this.#broken;
  }

  /**
   * @param from path of the page on the site
   * @returns a relative address; null where the file is one of the repository's that the site does not have
   */
  resolve(href: string, source: string, from: string): string | null {
    if (/^[a-z]+:/.test(href)) return href;
    const id = href.split('#')[1];
    const file = fileOf(href, source);
    if (file !== source && !existsSync(join(top, file))) this.#broken.push(`${source}: ${href}`);
    const found = id === undefined ? this.#pages.get(file) : this.#headings.get(`${file}#${id}`);
    if (found !== undefined) return relative(from, found);
    if (id !== undefined && this.#pages.has(file)) this.#broken.push(`${source}: ${href}`);
    return null;
  }

  /** A file that is shown or can be downloaded. */
  file(href: string, source: string, from: string): string {
    const file = posix.normalize(posix.join(posix.dirname(source), href));
    if (!existsSync(join(top, file))) this.#broken.push(`${source}: ${href}`);
    const target = `files/${file}`;
    this.files.set(file, target);
    return relative(from, target);
  }
}

/** The file of the repository that a link of another one leads to. */
function fileOf(href: string, source: string): string {
  const [path = ''] = href.split('#');
  return path === '' ? source : posix.normalize(posix.join(posix.dirname(source), path));
}

/** The heading that a page begins with is its title. */
function isTitle(headings: Draft['headings'], id: string): boolean {
  return [...headings.values()][0]?.id === id;
}

/** An address relative to a page, so that the site works in any folder and from a disk. */
export function relative(from: string, to: string): string {
  const [path = '', id] = to.split('#');
  const way = path === from ? '' : posix.relative(dirname(from), path);
  return `${way === '' && id === undefined ? posix.basename(from) : way}${id === undefined ? '' : `#${id}`}`;
}
