/** The first page: the README's beginning, its commands and its evidence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escape } from './escape.ts';
import { top } from './outline.ts';

/** The README without the parts that the site's navigation has. */
export function homeMarkdown(): string {
  const readme = readFileSync(join(top, 'README.md'), 'utf8');
  return readme.slice(0, readme.indexOf('## Where to go on')).trim();
}

/** What is behind the buttons of the first page. */
export function doors(to: (page: string) => string, hasPlayground: boolean): string {
  const all = [
    ['guide/tutorial.html', 'Tutorial', 'From nothing to a model that answers over HTTP.'],
    ...(hasPlayground
      ? [['playground/index.html', 'Playground', 'The compiler in this page: write, draw, train.']]
      : []),
    ['reference/index.html', 'Reference', 'Every declaration, option and artifact.'],
    ['gallery/index.html', 'Gallery', 'Specs for public data, with their pictures.'],
    ['evidence/benchmarks.html', 'Benchmarks', 'Measured, with the commands that repeat it.'],
  ];
  return `<div class="doors">${all.map(([page, title, text]) => `<a href="${escape(to(page!))}"><strong>${title}</strong><span>${text}</span></a>`).join('')}</div>\n`;
}
