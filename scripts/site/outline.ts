/** What the site has: its parts, in the order of the navigation, and the Markdown that each page is made of. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const top = join(import.meta.dirname, '../..');

/** A Markdown file of the repository that becomes one page, or several where it is split at its headings. */
export interface Document {
  /** Path in the repository: links of the file start at its folder. */
  readonly source: string;
  /** Path of the page without its suffix; of a document that is split, of its first page. */
  readonly path: string;
  /** In the navigation. */
  readonly title: string;
  readonly split?: Split;
}

export interface Split {
  /** Headings of this depth each begin a page; what stands before them stays on the first page. */
  readonly depth: 2 | 3;
  /** The folder of the pages, by the heading of the next higher depth that they are below. */
  readonly folder: (above: string) => string;
}

export interface Part {
  readonly title: string;
  readonly documents: readonly Document[];
}

const guide = (name: string, title: string): Document => ({ source: `docs/${name}.md`, path: `guide/${name}`, title });

/** All Markdown files of a folder, its README first. */
function folder(source: string, path: string, title: (name: string) => string): Document[] {
  return readdirSync(join(top, source))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => file.slice(0, -3))
    .map((name) => ({ source: `${source}/${name}.md`, path: `${path}/${name}`, title: title(name) }));
}

const inWords = (name: string) => name.replaceAll('-', ' ');

/** By heading of the reference. */
const referenceFolders: Readonly<Record<string, string>> = { Diagnostics: 'diagnostics', Artifacts: 'artifacts' };

export function parts(): readonly Part[] {
  return [
    {
      title: 'Guide',
      documents: [
        guide('tutorial', 'Tutorial'),
        guide('training', 'Training'),
        guide('predicting', 'Scoring files'),
        guide('serving', 'Serving'),
        guide('evolving', 'Changing a spec'),
        guide('running', 'Daily runs'),
        guide('ci', 'CI and containers'),
        guide('config', 'Project config'),
        guide('scale', 'Beyond one machine'),
        guide('artifacts', 'Builds and bundles'),
        guide('editor', 'Editor'),
        guide('playground', 'Playground'),
        guide('tfjs-node', 'tfjs-node'),
      ],
    },
    {
      title: 'Language',
      documents: [
        {
          source: 'docs/reference.md',
          path: 'reference/index',
          title: 'Reference',
          split: { depth: 3, folder: (above) => referenceFolders[above] ?? 'reference' },
        },
      ],
    },
    {
      title: 'Library',
      documents: [{ source: 'docs/api.md', path: 'api/index', title: 'API', split: { depth: 3, folder: () => 'api' } }],
    },
    {
      title: 'Evidence',
      documents: [
        { source: 'docs/benchmarks.md', path: 'evidence/benchmarks', title: 'Benchmarks' },
        { source: 'bench/claims/README.md', path: 'evidence/claims', title: "The article's claims" },
        { source: 'bench/README.md', path: 'evidence/measuring', title: 'How to measure' },
      ],
    },
    {
      title: 'Project',
      documents: [
        { source: 'docs/ARCHITECTURE.md', path: 'project/architecture', title: 'Architecture' },
        { source: 'CONTRIBUTING.md', path: 'project/contributing', title: 'Contributing' },
        { source: 'docs/glossary.md', path: 'project/glossary', title: 'Glossary' },
        { source: 'docs/releasing.md', path: 'project/releasing', title: 'Releasing' },
        { source: 'CHANGELOG.md', path: 'project/changelog', title: 'Changelog' },
      ],
    },
    { title: 'Adding to adsc', documents: folder('docs/adding', 'adding', (name) => `A new ${inWords(name)}`) },
    {
      title: 'Decisions',
      documents: [
        { source: 'docs/decisions/README.md', path: 'decisions/index', title: 'Decisions' },
        ...folder('docs/decisions', 'decisions', inWords),
      ],
    },
  ];
}
