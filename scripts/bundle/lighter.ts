/**
 * What the parts do without at their start. Each is a change to how a library starts, none to what it does; where a library no longer reads
 * as expected, it stays as it is.
 */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalog } from '../../src/diagnostics/catalog/index.ts';
import { AdsParser } from '../../src/language/syntax/parser/file.ts';

export function lighter(): Plugin[] {
  return [analysedGrammar(), catalogText, lodash, lexerTable, childProcess];
}

/** The grammar is analysed now rather than at every start; see src/language/syntax/parser/analysis.ts. */
function analysedGrammar(): Plugin {
  const analysis = JSON.stringify(new AdsParser(true).analysis);
  return {
    name: 'analysed grammar',
    setup({ onLoad }) {
      onLoad({ filter: /syntax[\\/]parser[\\/]analysis\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const contents = text.replace(
          'precomputed: GrammarAnalysis | null = null',
          () => `precomputed: GrammarAnalysis | null = ${analysis}`,
        );
        if (contents === text) throw new Error(`nowhere to put the grammar's analysis in ${path}`);
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** Chevrotain's lodash, whose hundreds of files cover cases that Chevrotain doesn't have, as a few lines over what JavaScript has now. */
const lodash: Plugin = {
  name: 'lodash',
  setup({ onResolve }) {
    onResolve({ filter: /^lodash-es$/ }, () => ({ path: join(import.meta.dirname, 'lodash.ts') }));
  },
};

/** Chevrotain's lexer tabulates a division for all of 65,536 characters. */
const lexerTable: Plugin = {
  name: 'lexer table',
  setup({ onLoad }) {
    onLoad({ filter: /chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text
        .replace(
          /if \(isEmpty\(charCodeToOptimizedIdxMap\)\) \{\s*charCodeToOptimizedIdxMap = new Array\(65536\);\s*for [^{]*\{\s*charCodeToOptimizedIdxMap\[i\] = i > 255 \? 255 \+ ~~\(i \/ 255\) : i;\s*\}\s*\}/,
          '',
        )
        .replace(': charCodeToOptimizedIdxMap[charCode]', ': 255 + ~~(charCode / 255)');
      const both = !/charCodeToOptimizedIdxMap\b(?! = \[\])/.test(contents);
      if (!both) console.warn(`${path} has changed: its table stays`);
      return { contents: both ? contents : text };
    });
  },
};

/** Commander can start commands that are programs of their own. adsc has none, and loading what starts them takes as long as the rest. */
const childProcess: Plugin = {
  name: 'child process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'lazy' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: "exports.spawn = (...args) => require('node:child_process').spawn(...args);",
    }));
  },
};

/** The catalog of diagnostics as one text, read when there is something to say: most checks find nothing. */
const catalogText: Plugin = {
  name: 'catalog text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/catalog\/index\.ts$/ }, ({ resolveDir, path, namespace }) => {
      const full = join(resolveDir, path);
      // The catalog itself stays for who lists all of it, and is left out of the bundle of who doesn't.
      return namespace === 'catalog' ? { path: full, sideEffects: false } : { path: full, namespace: 'catalog' };
    });
    onLoad({ filter: /.*/, namespace: 'catalog' }, ({ path }) => ({
      contents: `export { catalog, families } from './catalog/index.ts';
        let entries;
        const all = () => (entries ??= JSON.parse(${JSON.stringify(JSON.stringify(catalog))}));
        export const isCode = (code) => Object.hasOwn(all(), code);
        export const entryOf = (code) => all()[code];`,
      resolveDir: join(dirname(path), '..'),
    }));
  },
};
