/** `init`: a first spec. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { type CallOptions, outcomeOf } from './call.ts';
import { makeFolder } from './folders.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import { type Template, templates } from './templates.ts';
import { given, path } from './option-kinds.ts';
import { initOptions } from './options.ts';

export interface InitOptions extends CallOptions {
  /** What the spec shows, over the data that {@link simulate} makes. Default `multi-tower`. */
  readonly template?: Template;
  /** Guess the spec from the columns of this Parquet, CSV, TSV or JSON Lines file instead. */
  readonly from?: string;
  /** With `from`: what to predict, columns or comparisons such as `rating >= 4`. Default: guessed. */
  readonly label?: string | readonly string[];
}

export interface Initialized {
  /** Absolute path of the spec, `model.ads` in the folder. */
  readonly spec: string;
  readonly text: string;
  /** With `from`: what the guess is unsure of, in words. */
  readonly unsure: readonly string[];
}

export function init(dir: string, options: InitOptions = {}): Promise<Outcome<Initialized>> {
  return outcomeOf(given(options, initOptions, { dir: [dir, path] }), async (call) => {
    const { from, template, label = [] } = options;
    const labels = typeof label === 'string' ? [label] : label;
    if (from !== undefined && template !== undefined)
      throw usage('--from and --template each give a spec: take one of them');
    if (from === undefined && labels.length > 0) throw usage('--label names a column of the file that --from names');
    const folder = resolve(call.cwd, dir);
    const shown = relative(call.cwd, folder) || '.';
    const spec = join(folder, 'model.ads');
    if (existsSync(spec)) {
      const path = join(shown, 'model.ads');
      throw new Refusal([diagnostic('ADS9009', null, { path, reason: 'it exists already' })], 'data');
    }
    const { text, unsure } =
      from === undefined
        ? { text: templates[template ?? 'multi-tower'], unsure: [] }
        : await (await import('./spec-from-data.ts')).specFor(call, folder, from, labels);
    makeFolder(call, folder);
    try {
      writeFileSync(spec, text, { flag: 'wx' });
      const ignore = join(folder, '.gitignore');
      if (!existsSync(ignore)) writeFileSync(ignore, 'build/\nruns/\n.adsc/\n');
    } catch (error) {
      throw notWritten(shown, error);
    }
    return { spec, text, unsure };
  });
}
