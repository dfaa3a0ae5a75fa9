/** `readConfig`: the config of a project, found and read. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { findConfigs } from '../config/find.ts';
import { type ConfigFile, readJsonConfig } from '../config/read.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { recordOf } from '../text/record.ts';
import { type CallOptions, outcomeOf } from './call.ts';
import { namedSpecs } from './named-specs.ts';
import { given, path as aPath } from './option-kinds.ts';
import { readConfigOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { Refusal } from './refusal.ts';
import { whyNoText } from './project.ts';

export interface ReadConfigOptions extends CallOptions {
  /** This config, wherever it lies. Default: the one that is found. */
  readonly path?: string;
}

/** A config, and where it comes from. */
export interface ReadConfig {
  /** Absolute. */
  readonly path: string;
  /** Absolute; what paths in the config start at. */
  readonly folder: string;
  readonly config: Config;
  /** Line of each member that the config states, by its path: `lint.preset`. null: a program, in which the place is not known. */
  readonly lines: Readonly<Record<string, number | null>>;
  /** The files that `specs` names, absolute and sorted. */
  readonly specs: readonly string[];
}

export function readConfig(folder: string, options: ReadConfigOptions = {}): Promise<Outcome<ReadConfig | null>> {
  return outcomeOf(given(options, readConfigOptions, { dir: [folder, aPath] }), (call) => {
    const shownOf = (path: string) => relative(call.cwd, path).split(sep).join('/') || path;
    if (options.path !== undefined) return configAt(resolve(call.cwd, options.path), options.path);
    let start: string;
    try {
      start = realpathSync(resolve(call.cwd, folder));
    } catch {
      throw new Refusal([diagnostic('ADS9003', null, { path: folder })], 'data');
    }
    const [first, second] = findConfigs(start);
    if (first === undefined) return null;
    if (second !== undefined)
      throw new Refusal(
        [
          diagnostic(
            'ADS9083',
            null,
            { first: shownOf(first), second: shownOf(second) },
            { hint: 'remove one of them' },
          ),
        ],
        'data',
      );
    return configAt(first, shownOf(first));
  });
}

/** {@link readConfig} of a file, inside of a call. */
export async function configAt(absolute: string, shown: string): Promise<ReadConfig> {
  const read = await fileAt(absolute, shown);
  if ('diagnostics' in read) throw new Refusal(read.diagnostics, 'data', new Map([[shown, read.source]]));
  const folder = dirname(absolute);
  const named = namedSpecs(absolute, read);
  if ('problem' in named) throw new Refusal([named.problem], 'data', new Map([[shown, read.source]]));
  const lines = membersOf(read.config).map((member) => {
    const place = read.placeOf(member);
    return [member, place === null ? null : read.source.positionAt(place.start).line + 1] as const;
  });
  return { path: absolute, folder, config: read.config, lines: recordOf(lines), specs: named.specs };
}

async function fileAt(
  absolute: string,
  shown: string,
): Promise<ConfigFile | Awaited<ReturnType<typeof readJsonConfig>>> {
  const refuse = (reason: string) => new Refusal([diagnostic('ADS9081', null, { path: shown, reason })], 'data');
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    throw refuse((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'it is not there' : (error as Error).message);
  }
  const wrong = whyNoText(bytes);
  if (wrong !== null) throw refuse(wrong);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return /\.m?ts$/.test(absolute)
    ? (await import('../config/evaluate.ts')).runConfig(absolute, shown, text)
    : readJsonConfig(text, shown);
}

/** What a config states: `engine`, `lint.preset`, `lint.rules.ADS6120`, `targets.spark`. */
function membersOf(config: Config): string[] {
  return Object.entries(config).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [name];
    return Object.entries(value).flatMap(([inner, deep]: [string, unknown]) =>
      name === 'lint' && inner === 'rules'
        ? Object.keys(deep as object).map((code) => `lint.rules.${code}`)
        : [`${name}.${inner}`],
    );
  });
}
