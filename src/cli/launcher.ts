#!/usr/bin/env node
/** What `adsc` starts: the command line with its code cache. CommonJS, because Node's loader of ES modules takes time of its own. */
import { Scripts } from './scripts.ts';

/** Put in by the build. */
declare const PART_HASHES: Readonly<Record<string, string>>;

function importModule(name: string): Promise<unknown> {
  const specifier = `./modules/${name}.mjs`;
  return import(specifier);
}

new Scripts(`${__dirname}/parts`, PART_HASHES, { require, import: importModule }).run('cli/main');
