/** Files that are only imported: they have no model, and are checked as parts of the specs that import them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../api/check.ts';
import type { Context } from './context.ts';
import { configSpecs } from './spec-argument.ts';

/**
 * The specs, where a file without a model stands for those that import it: of the other specs, and of those of the config. One that nothing
 * imports stays, and is an error. Editors and hooks of git name the file that has changed, whatever it is.
 */
export async function importersOf(
  context: Context,
  specs: readonly string[],
  options: { readonly root?: string },
): Promise<readonly string[]> {
  const parts = specs.filter((spec) => !mayHaveModel(resolve(context.cwd, spec)));
  if (parts.length === 0) return specs;
  const files = new Map<string, ReadonlySet<string>>();
  const others = new Set([...specs, ...configSpecs(context)]);
  for (const spec of others) {
    if (parts.includes(spec)) continue;
    const { sources } = await check(spec, { cwd: context.cwd, ...options });
    files.set(spec, new Set(Array.from(sources.keys(), (path) => resolve(context.cwd, path))));
  }
  const named = new Set<string>();
  for (const spec of specs) {
    const path = resolve(context.cwd, spec);
    const importers = parts.includes(spec) ? [...files].filter(([, read]) => read.has(path)) : [];
    for (const one of importers.length === 0 ? [spec] : importers.map(([importer]) => importer)) named.add(one);
  }
  return [...named];
}

/** False: no line of it begins a model. */
function mayHaveModel(path: string): boolean {
  try {
    return /^[ \t\uFEFF]*model\b/m.test(readFileSync(path, 'utf8'));
  } catch {
    // What can't be read is for the check to say.
    return true;
  }
}
