/**
 * `adsc.config.ts`: a program, run in this process with all that it may do. Only the command line does, for a file of the user's own that is the
 * project's; the language server and `adsc serve` never do.
 */
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import { parseJson } from '../text/record.ts';
import { SourceFile } from '../text/source.ts';
import { diagnostic } from '../diagnostics/index.ts';
import { type ConfigFile, holdProgram, type Unread } from './read.ts';

/** What `import … from 'adsc'` gives a config, wherever adsc is installed. */
const DEFINE = new URL(import.meta.url.endsWith('.ts') ? './define.ts' : '../../define.mjs', import.meta.url);

/** @param absolute the file; `path` is what diagnostics call it */
export async function runConfig(absolute: string, path: string, text: string): Promise<ConfigFile | Unread> {
  const source = new SourceFile(path, text);
  try {
    // Types are taken off; nothing is cached on disk, and nothing of an earlier run is taken.
    const jiti = createJiti(absolute, {
      fsCache: false,
      moduleCache: false,
      tryNative: false,
      interopDefault: false,
      alias: { adsc: fileURLToPath(DEFINE) },
    });
    const exported = await jiti.import<{ default?: unknown }>(absolute);
    return await holdProgram(dataOf(await exported.default), source);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
    return { diagnostics: [diagnostic('ADS9081', { file: path, start: 0, end: 0 }, { path, reason })], source };
  }
}

/** A copy: what a config says is data, whatever made it. */
function dataOf(exported: unknown): unknown {
  const json = JSON.stringify(exported, (name: string, value: unknown) => {
    if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol')
      throw new Error(`'${name}' is a ${typeof value}, and a config is data`);
    return value;
  }) as string | undefined;
  if (json === undefined) throw new Error('it has no default export: write `export default defineConfig({ … })`');
  return parseJson(json);
}
