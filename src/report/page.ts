/** The page around the sections: one file, no script, and by its own policy nothing from any network. */
import { VERSION } from '../version.ts';
import { type Html, html, markup } from './html.ts';
import type { Section } from './parts.ts';
import { STYLE } from './style.ts';

/** Sections across the page, then those that two columns hold where there is room, then those that are looked up. */
type Parts = readonly [readonly Section[], readonly Section[], readonly Section[]];

/** The browser refuses what this doesn't name, should anything ever slip into the page: scripts, frames, fetches, fonts, remote pictures. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export function page(title: string, subtitle: Html, [wide, narrow, reference]: Parts): string {
  const sections = [...wide, ...narrow, ...reference];
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="generator" content="adsc ${VERSION}" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
<style>${markup(STYLE)}</style>
</head>
<body>
<header class="wrap"><h1>${title}</h1>${subtitle}</header>
<nav aria-label="Sections"><ul>${sections.map((s) => html`<li><a href="#${s.id}">${s.title}</a></li>`)}</ul></nav>
<main class="wrap">
${wide.map(section)}<div class="columns">
${narrow.map(section)}</div>
${reference.map(section)}</main>
<footer class="wrap"><p>Written by adsc ${VERSION}. Times are UTC; losses are in nats.</p></footer>
</body>
</html>
`.text;
}

function section({ id, title, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>
`;
}
