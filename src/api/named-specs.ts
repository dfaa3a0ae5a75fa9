/** The files that `specs` of a config names. */
import { dirname, join } from 'node:path';
import type { ConfigFile } from '../config/read.ts';
import { resolveGlob } from '../data/files/glob.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isDataError } from './refusal.ts';

/** Absolute and sorted by glob; or what is wrong with a glob. */
export function namedSpecs(
  absolute: string,
  { config, placeOf }: ConfigFile,
): { readonly specs: readonly string[] } | { readonly problem: Diagnostic } {
  const folder = dirname(absolute);
  const specs = new Set<string>();
  for (const [i, glob] of (config.specs ?? []).entries()) {
    try {
      for (const { path } of resolveGlob(folder, glob)) specs.add(join(folder, path));
    } catch (error) {
      if (!isDataError(error)) throw error;
      const span = placeOf(`specs.${i}`) ?? placeOf('specs');
      const problem = error.diagnostics.map(({ message }) => message).join('; ');
      return { problem: diagnostic('ADS9082', span, { member: 'specs', problem }) };
    }
  }
  return { specs: [...specs] };
}
