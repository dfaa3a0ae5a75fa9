/**
 * Writes everything that is generated and checked in: `npm run generate`. With `--check` it writes nothing and fails where a file
 * is stale, as the tests do.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generateKernels, kernelsFile } from './generate-kernels.ts';
import { generatePython } from './generate-python.ts';
import { generateRuntimeText, runtimeTextFile } from './generate-runtime.ts';
import { generateSchemas, root } from './generate-schemas.ts';
import { ebnf } from './grammar/ebnf.ts';
import { languageConfiguration, textMateGrammar } from './grammar/textmate.ts';
import { railroadDiagrams } from './grammar/railroad.ts';
import { apiPage } from './api-page.ts';
import { reference } from './reference.ts';

/** Root-relative path to content. */
export async function generateAll(): Promise<Map<string, string>> {
  const files = generateSchemas();
  files.set(rootRelative(runtimeTextFile), await generateRuntimeText());
  files.set(rootRelative(kernelsFile), generateKernels());
  for (const [path, text] of generatePython()) files.set(path, text);
  for (const [path, text] of generateGrammar()) files.set(path, text);
  files.set('docs/api.md', apiPage());
  return files;
}

/** What editors and people need of the language. */
export function generateGrammar(): Map<string, string> {
  return new Map([
    ['grammar/ads.tmLanguage.json', textMateGrammar()],
    ['grammar/language-configuration.json', languageConfiguration()],
    ['grammar/ads.ebnf', ebnf()],
    ['docs/reference.md', reference()],
    ...[...railroadDiagrams()].map(([rule, svg]) => [`docs/railroad/${rule}.svg`, svg] as const),
  ]);
}

function rootRelative(path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

/** The paths that are missing or differ. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, content]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content)
    .map(([path]) => path);
}

if (process.argv[1] === import.meta.filename) {
  const files = await generateAll();
  const stale = staleFiles(files);
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is stale; run 'npm run generate'`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const path of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), files.get(path)!);
      console.log(`wrote ${path}`);
    }
  }
}
