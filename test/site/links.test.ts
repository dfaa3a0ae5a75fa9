/** The files of the site: every page can be reached, every address in them leads somewhere, and each diagnostic has its page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { listCodes } from '../../src/diagnostics/explain.ts';
import { keywords } from '../../src/language/syntax/keywords.ts';
import { temporaryFolder } from '../helpers/emitted.ts';

const site = join(temporaryFolder(), 'site');
const pages = new Map<string, string>();

beforeAll(async () => {
  await buildSite(site, { playground: false });
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.html')) pages.set(join(site, path), readFileSync(join(site, path), 'utf8'));
}, 120_000);

it('has no address that leads nowhere', () => {
  const broken: string[] = [];
  for (const [path, html] of pages) {
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^(https?|data):/.test(address)) continue;
      const [file = '', id] = address.split('#');
      const target = file === '' ? path : resolve(dirname(path), file);
      const isThere = id === undefined ? existsSync(target) : (pages.get(target) ?? '').includes(` id="${id}"`);
      if (!isThere) broken.push(`${path.slice(site.length)}: ${address}`);
    }
  }
  expect(broken).toEqual([]);
});

it('has a page for every diagnostic, at the address of its code, with its examples', () => {
  const wrong = listCodes().filter(({ code, title }) => {
    const html = pages.get(join(site, 'diagnostics', `${code}.html`)) ?? '';
    return (
      !html.includes(`<h1>${code}</h1>`) || !textOf(html).includes(title.replaceAll('`', '')) || !html.includes('<pre')
    );
  });
  expect(wrong).toEqual([]);
});

it('has a page for every declaration, and its own heading on each page', () => {
  const declarations = keywords.filter(({ role }) => role === 'declaration').map(({ word }) => word);
  expect(declarations.filter((word) => !pages.has(join(site, 'reference', `${word}.html`)))).toEqual([]);
  const odd = [...pages].filter(
    ([, html]) => html.match(/<h1[ >]/g)?.length !== 1 || !/<title>[^<]{5,}<\/title>/.test(html),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

it('asks nobody for anything, and runs no script of a page', () => {
  for (const html of pages.values()) {
    expect(html).toContain("default-src 'none'; script-src 'self'");
    expect(html).not.toMatch(/<(script|img|link)[^>]*(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/<script(?![^>]*src=)[^>]*>|<style|\son\w+=| style=/);
  }
});

it('shows code as it stands in the files', () => {
  const html = pages.get(join(site, 'gallery/pinterest-ads.html')) ?? '';
  const spec = readFileSync(join(import.meta.dirname, '../../specs/pinterest-ads/model.ads'), 'utf8');
  expect(textOf(html)).toContain(spec.trim());
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
