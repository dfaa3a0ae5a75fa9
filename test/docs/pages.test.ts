/** Pages for people who work on adsc name files that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
const pages = [
  'CONTRIBUTING.md',
  'docs/ARCHITECTURE.md',
  'docs/glossary.md',
  'README.md',
  ...[
    'serving',
    'predicting',
    'training',
    'evolving',
    'running',
    'artifacts',
    'editor',
    'playground',
    'benchmarks',
    'tutorial',
    'releasing',
    'config',
    'ci',
  ].map((name) => `docs/${name}.md`),
  ...['adding', 'decisions'].flatMap((folder) =>
    readdirSync(join(top, 'docs', folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${folder}/${name}`),
  ),
];

it.each(pages)('%s', (page) => {
  const text = readFileSync(join(top, page), 'utf8');
  const paths = [...text.matchAll(/`((?:src|test|docs|bench|scripts|grammar)\/[\w./-]+)`/g)].map((match) => match[1]!);
  expect(paths.filter((path) => !existsSync(join(top, path)))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
  expect(links.filter((path) => !existsSync(join(top, dirname(page), path)))).toEqual([]);
});
