/** `init`: a first spec. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import { makeFolder } from './folders.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import { type Template, templates } from './templates.ts';
import { given, path } from './option-kinds.ts';
import { initOptions } from './options.ts';

/** How a spec is guessed from a file. */
export interface FromFileOptions {
  /** What to predict, columns or comparisons such as `rating >= 4`. Default: guessed. */
  readonly label?: string | readonly string[];
  /** Files to join, such as those of users or ads: their keys are guessed. */
  readonly join?: string | readonly string[];
  /**
   * Project root that holds the spec and the file. Default: the nearest folder with a `.adsc-root`, or that of the spec; where the file is
   * outside of that, `cwd` with a new `.adsc-root`, if it holds both.
   */
  readonly root?: string;
}

export interface InitOptions extends CallOptions, FromFileOptions {
  /** What the spec shows, over the data that {@link simulate} makes. Default `multi-tower`. */
  readonly template?: Template;
  /** Guess the spec from the columns of this Parquet, CSV, TSV or JSON Lines file instead; `label`, `join` and `root` go with it. */
  readonly from?: string;
}

export interface Initialized {
  /** Absolute path of the spec, `model.ads` in the folder. */
  readonly spec: string;
  readonly text: string;
  /** With `from`: what the guess is unsure of, in words. */
  readonly unsure: readonly string[];
  /** Absolute path of the `.adsc-root` that was written, for the data to be in the spec's project; null: none was needed. */
  readonly rootFile: string | null;
}

export function init(dir: string, options: InitOptions = {}): Promise<Outcome<Initialized>> {
  return outcomeOf(given(options, initOptions, { dir: [dir, path] }), async (call) => {
    const { from, template, label } = options;
    if (from !== undefined && template !== undefined)
      throw usage("option 'from' and option 'template' each give a spec: take one of them");
    if (from === undefined && label !== undefined)
      throw usage("option 'label' names a column of the file that option 'from' names");
    if (from === undefined && options.join !== undefined)
      throw usage("option 'join' goes with the file that option 'from' names");
    if (from === undefined && options.root !== undefined)
      throw usage("option 'root' is of the file that option 'from' names: a template reads data next to it");
    const folder = resolve(call.cwd, dir);
    const shown = relative(call.cwd, folder) || '.';
    if (existsSync(join(folder, 'model.ads'))) {
      const path = join(shown, 'model.ads');
      throw new Refusal([diagnostic('ADS9009', null, { path, reason: 'it exists already' })], 'data');
    }
    if (from !== undefined) return guessSpec(call, folder, from, options, false);
    return writeSpec(call, folder, { text: templates[template ?? 'multi-tower'], unsure: [], rootFile: null }, false);
  });
}

/** {@link init} from a file, inside of a call. @param over whether a spec that is there is replaced */
export async function guessSpec(
  call: Call,
  folder: string,
  from: string,
  { label = [], join: tables = [], root }: FromFileOptions,
  over: boolean,
): Promise<Initialized> {
  const labels = typeof label === 'string' ? [label] : label;
  const joins = typeof tables === 'string' ? [tables] : tables;
  const { specFor } = await import('./spec-from-data.ts');
  return writeSpec(call, folder, await specFor(call, folder, { from, labels, joins, root }), over);
}

function writeSpec(
  call: Call,
  folder: string,
  { text, unsure, rootFile }: Omit<Initialized, 'spec'>,
  over: boolean,
): Initialized {
  makeFolder(call, folder);
  const spec = join(folder, 'model.ads');
  try {
    if (rootFile !== null) writeFileSync(rootFile, '', { flag: 'wx' });
    writeFileSync(spec, text, { flag: over ? 'w' : 'wx' });
    const ignore = join(folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, 'build/\nruns/\nstate/\n.adsc/\n');
  } catch (error) {
    throw notWritten(relative(call.cwd, folder) || '.', error);
  }
  return { spec, text, unsure, rootFile };
}
