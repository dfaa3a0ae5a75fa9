/** The whole site, from Markdown to files. */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandsMarkdown } from './commands.ts';
import { diagnosticsMarkdown } from './diagnostics.ts';
import { examples, galleryMarkdown } from './gallery.ts';
import { makeHighlight } from './highlight.ts';
import { doors, homeMarkdown } from './home.ts';
import { Links, relative } from './links.ts';
import { type Document, parts, top } from './outline.ts';
import { type Frame, type NavigationPart, type Page, pageHtml } from './page.ts';
import { render } from './render.ts';
import { searchScript } from './search.ts';
import { type Draft, split } from './split.ts';
import { VERSION } from '../../src/version.ts';

export interface SiteOptions {
  /** Whether the playground is a part of it: to bundle it takes most of the time. */
  readonly playground: boolean;
}

/** Replaces the folder. @throws for links that lead nowhere */
export async function buildSite(
  folder: string,
  { playground }: SiteOptions,
): Promise<{ pages: number; bytes: number }> {
  const { drafts, navigation } = collect();
  const links = new Links(drafts);
  for (const { name } of examples()) links.add(`specs/${name}/model.ads`, `gallery/${name}.html`);
  const highlight = await makeHighlight();
  const pages: Page[] = drafts.map((draft) => {
    const path = `${draft.path}.html`;
    const { title, html, sections } = render(draft, path, links, highlight);
    const isHome = path === 'index.html';
    const text = sections.map((section) => section.text.replace(/\s+/g, ' ').trim()).find((one) => one !== '') ?? '';
    return {
      path,
      title,
      sections,
      description: text.length > 155 ? `${text.slice(0, 155).replace(/\s\S*$/, '')}…` : text,
      html: isHome ? html.replace('<h2', `${doors((page) => relative(path, page), playground)}<h2`) : html,
    };
  });
  const broken = [...links.broken, ...twice(pages)];
  if (broken.length > 0) throw new Error(`the site has faults:\n${broken.join('\n')}`);

  const frame: Frame = {
    navigation,
    version: VERSION,
    hasPlayground: playground,
    order: navigation.flatMap((part) => part.pages),
  };
  const files = new Map<string, string | Uint8Array>([
    ...pages.map((page): [string, string] => [page.path, pageHtml(page, frame)]),
    ...Array.from(links.files, ([source, target]): [string, Uint8Array] => [target, readFileSync(join(top, source))]),
    ['search-index.js', searchScript(pages)],
    ['icon.svg', readFileSync(join(import.meta.dirname, 'icon.svg'))],
    ['style.css', readFileSync(join(import.meta.dirname, 'style.css'))],
    ...(await scripts()),
  ]);
  const next = `${folder}-${process.pid}`;
  let bytes = 0;
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), content);
      bytes += content.length;
    }
    if (playground) {
      const made = `${next}-playground`;
      execFileSync(process.execPath, ['--import', 'tsx', join(top, 'scripts/playground.ts'), made], { cwd: top });
      cpSync(made, join(next, 'playground'), { recursive: true });
      rmSync(made, { recursive: true });
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return { pages: pages.length, bytes };
}

function collect(): { drafts: Draft[]; navigation: NavigationPart[] } {
  const drafts: Draft[] = split({ source: 'README.md', path: 'index', title: 'adsc' }, homeMarkdown());
  const navigation: NavigationPart[] = [];
  const add = (title: string, documents: readonly (readonly [Document, string])[]) => {
    const made = documents.flatMap(([document, markdown]) => split(document, markdown));
    drafts.push(...made);
    navigation.push({
      title,
      // Of hundreds of pages alike the navigation has the list.
      pages: made
        .filter(({ above }) => above !== 'Diagnostics' && above !== 'Artifacts')
        .map((draft) => ({
          path: `${draft.path}.html`,
          title: draft.above === null ? draft.document.title : draft.title,
        })),
    });
  };
  for (const { title, documents } of parts()) {
    add(
      title,
      documents.map((document) => [document, readFileSync(join(top, document.source), 'utf8')] as const),
    );
    if (title !== 'Language') continue;
    add('Diagnostics', [
      [{ source: 'site/diagnostics.md', path: 'diagnostics/index', title: 'All diagnostics' }, diagnosticsMarkdown()],
    ]);
    add('Command line', [
      [
        {
          source: 'site/commands.md',
          path: 'commands/index',
          title: 'All commands',
          split: { depth: 2, folder: () => 'commands' },
        },
        commandsMarkdown(),
      ],
    ]);
    const all = examples();
    add('Gallery', [
      [{ source: 'site/gallery.md', path: 'gallery/index', title: 'All examples' }, galleryMarkdown(all)],
      ...all.map(
        ({ name, markdown }) =>
          [{ source: `specs/${name}/README.md`, path: `gallery/${name}`, title: name }, markdown] as const,
      ),
    ]);
  }
  return { drafts, navigation };
}

function twice(pages: readonly Page[]): string[] {
  const seen = new Set<string>();
  return pages.flatMap(({ path }) => (seen.size === seen.add(path).size ? [`two pages are ${path}`] : []));
}

async function scripts(): Promise<[string, Uint8Array][]> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser/site.ts'), join(import.meta.dirname, 'browser/theme.ts')],
    outdir: top,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome105', 'firefox114', 'safari16.4'],
    legalComments: 'none',
    charset: 'ascii',
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => [path.slice(top.length + 1), contents]);
}
