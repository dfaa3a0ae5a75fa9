/** The frame of a page: header, navigation, content, what is on the page. */
import { escape } from './escape.ts';
import { relative } from './links.ts';
import type { Section } from './render.ts';

export interface Page {
  /** With its suffix. */
  readonly path: string;
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
  /** The line that a search engine shows. */
  readonly description: string;
}

export interface NavigationPart {
  readonly title: string;
  readonly pages: readonly { readonly path: string; readonly title: string }[];
}

export interface Frame {
  readonly navigation: readonly NavigationPart[];
  readonly version: string;
  /** Pages in the order in which they are read: each leads on to the next. */
  readonly order: readonly { readonly path: string; readonly title: string }[];
  readonly hasPlayground: boolean;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function pageHtml({ path, title, html, sections, description }: Page, frame: Frame): string {
  const to = (target: string) => escape(relative(path, target));
  const top = [
    ['guide/tutorial.html', 'Tutorial'],
    ['reference/index.html', 'Reference'],
    ['gallery/index.html', 'Gallery'],
    ['diagnostics/index.html', 'Diagnostics'],
    ...(frame.hasPlayground ? [['playground/index.html', 'Playground']] : []),
  ];
  const isHome = path === 'index.html';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="description" content="${escape(description)}">
<title>${escape(isHome ? 'adsc: a language for ads-ranking models' : `${title} · adsc`)}</title>
<link rel="icon" href="${to('icon.svg')}">
<script src="${to('theme.js')}"></script>
<link rel="stylesheet" href="${to('style.css')}">
<script src="${to('site.js')}" data-top="${escape(relative(path, 'index.html').replace(/index\.html$/, ''))}" defer></script>
</head>
<body${isHome ? ' class="home"' : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header class="bar">
<a class="brand" href="${to('index.html')}">adsc</a>
<nav aria-label="Main">${top.map(([target, name]) => `<a href="${to(target!)}"${path === target ? ' aria-current="page"' : ''}>${name}</a>`).join('')}</nav>
<button class="search-button" type="button" data-search aria-keyshortcuts="/">Search <kbd>/</kbd></button>
<button class="theme-button" type="button" data-theme-button aria-label="Theme: as the system">◐</button>
</header>
<div class="frame">
${navigation(path, frame)}
<main id="content" tabindex="-1">
${html}${isHome ? '' : steps(path, frame)}
</main>
${contents(sections, isHome)}
</div>
<footer><p>adsc ${escape(frame.version)} · Apache-2.0 · this site is made from the repository's own files by one command</p></footer>
<dialog class="search" aria-label="Search">
<form method="dialog"><input type="search" aria-label="Search the documentation" placeholder="A word, an option, a diagnostic…" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list"><button aria-label="Esc: close the search">Esc</button></form>
<p class="status" role="status"></p>
<div id="results" role="listbox" aria-label="Results"></div>
</dialog>
</body>
</html>
`;
}

function navigation(path: string, { navigation }: Frame): string {
  const parts = navigation.map(({ title, pages }) => {
    const holds = pages.some((page) => page.path === path || folderOf(page.path) === folderOf(path));
    const links = pages
      .map(
        (page) =>
          `<li><a href="${escape(relative(path, page.path))}"${page.path === path ? ' aria-current="page"' : ''}>${escape(page.title)}</a></li>`,
      )
      .join('');
    return `<details${holds ? ' open' : ''}><summary>${escape(title)}</summary><ul>${links}</ul></details>`;
  });
  return `<nav class="side" aria-label="Documentation"><details class="whole" open><summary>All pages</summary>
${parts.join('\n')}
</details></nav>`;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

function contents(sections: readonly Section[], isHome: boolean): string {
  const below = sections.filter(({ id, depth }) => id !== null && depth <= 3);
  if (isHome || below.length < 2) return '<div class="contents"></div>';
  return `<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${below
    .map(({ id, depth, title }) => `<li class="d${depth}"><a href="#${escape(id!)}">${escape(title)}</a></li>`)
    .join('')}</ul></nav>`;
}

function steps(path: string, { order }: Frame): string {
  const at = order.findIndex((page) => page.path === path);
  if (at < 0) return '';
  const link = (page: Frame['order'][number] | undefined, way: string, rel: string) =>
    page === undefined
      ? '<span></span>'
      : `<a rel="${rel}" href="${escape(relative(path, page.path))}"><small>${way}</small>${escape(page.title)}</a>`;
  return `<nav class="steps" aria-label="Pages before and after">${link(order[at - 1], 'Before', 'prev')}${link(order[at + 1], 'Next', 'next')}</nav>`;
}
