/**
 * Builds the documentation site into dist/site: static files, from the Markdown of the repository, the catalog of diagnostics, the command line
 * and the example specs. It needs no server and may lie in any folder. A link that leads nowhere ends the build.
 * Usage: npm run site [-- FOLDER] [--without-playground]
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './site/build.ts';
import { top } from './site/outline.ts';

const { values, positionals } = parseArgs({
  options: { 'without-playground': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(top, 'dist/site'));
const { pages, bytes } = await buildSite(folder, { playground: !values['without-playground'] });
console.log(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB: open ${join(folder, 'index.html')}`);
