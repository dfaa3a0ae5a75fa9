/** The config of a project as an editor reads it: again when the file has changed, and a program only where that is allowed. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { namedSpecs } from '../api/named-specs.ts';
import { whyNoText } from '../api/project.ts';
import { findConfigs } from '../config/find.ts';
import { type ConfigFile, readJsonConfig, type Unread } from '../config/read.ts';
import { diagnostic } from '../diagnostics/index.ts';
import { RECOMMENDED } from '../lint/index.ts';
import { SourceFile } from '../text/source.ts';
import type { Disk, ProjectConfig } from './disk.ts';

/** Runs `adsc.config.ts`. */
export type RunConfig = (absolute: string, path: string, text: string) => Promise<ConfigFile | Unread>;

const without: ProjectConfig = { lint: RECOMMENDED, problem: null, notRun: null };

/** @param run null: there is nothing that runs a config which is a program. */
export function configReader(run: RunConfig | null): NonNullable<Disk['config']> {
  const known = new Map<string, { readonly stamp: string; readonly config: Promise<ProjectConfig> }>();
  return async (spec, trusted) => {
    const found = findConfigs(dirname(spec));
    const [first, second] = found;
    if (first === undefined) return without;
    const stamp = `${trusted} ${found.map(stampOf).join(' ')}`;
    const before = known.get(first);
    if (before?.stamp === stamp) return before.config;
    const config = read(first, second, trusted ? run : null);
    known.set(first, { stamp, config });
    return config;
  };
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${path} ${stats.mtimeMs} ${stats.size}`;
}

async function read(absolute: string, second: string | undefined, run: RunConfig | null): Promise<ProjectConfig> {
  const nothing = { lint: null, problem: null, notRun: null };
  const path = basename(absolute);
  const wrong = ({ diagnostics, source }: Unread): ProjectConfig => ({
    ...nothing,
    problem: { key: absolute, source, diagnostics },
  });
  const empty = new SourceFile(path, '');
  if (second !== undefined) {
    const parameters = { first: path, second: basename(second) };
    return wrong({
      diagnostics: [diagnostic('ADS9083', null, parameters, { hint: 'remove one of them' })],
      source: empty,
    });
  }
  const isProgram = absolute.endsWith('.ts');
  if (isProgram && run === null) return { ...nothing, notRun: absolute };
  const refused = (reason: string) =>
    wrong({ diagnostics: [diagnostic('ADS9081', null, { path, reason })], source: empty });
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    return refused((error as Error).message);
  }
  const reason = whyNoText(bytes);
  if (reason !== null) return refused(reason);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const file = isProgram && run !== null ? await run(absolute, path, text) : await readJsonConfig(text, path);
  if ('diagnostics' in file) return wrong(file);
  const named = namedSpecs(absolute, file);
  if ('problem' in named) return wrong({ diagnostics: [named.problem], source: file.source });
  const { preset = RECOMMENDED.preset, rules = {} } = file.config.lint ?? {};
  return { lint: { preset, rules: new Map(Object.entries(rules)) }, problem: null, notRun: null };
}
