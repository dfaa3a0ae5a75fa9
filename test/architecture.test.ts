/** Who may import whom (the design's one direction): a lower layer never imports a higher one. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** Folder (or one file of it) → what it may import beside itself. */
const allowed: Record<string, readonly string[]> = {
  text: [],
  // Imported from everywhere but emitted code.
  'text/record': [],
  random: [],
  math: [],
  diagnostics: ['text'],
  syntax: ['text', 'diagnostics', 'syntax/units'],
  'syntax/units': ['syntax'],
  'plan/schema': [],
  'plan/pure': ['plan/schema'],
  'prettier-plugin': ['syntax'],
  lock: ['plan/schema', 'plan/pure', 'semantics/model', 'text'],
  'semantics/model': ['text', 'plan/schema'],
  semantics: ['syntax/units', 'text', 'diagnostics', 'syntax', 'lock', 'plan/schema', 'plan/pure', 'semantics/model'],
  plan: ['text', 'diagnostics', 'lock', 'runtime', 'semantics/model', 'plan/schema', 'plan/pure'],
  program: ['plan/schema', 'diagnostics', 'plan/pure'],
  runtime: [],
  emit: ['plan/schema', 'plan/pure', 'plan', 'program', 'runtime', 'diagnostics', 'lock', 'text', 'version'],
  compile: ['text', 'diagnostics', 'syntax', 'semantics', 'semantics/model', 'lock', 'plan', 'plan/schema', 'plan/pure', 'emit', 'version'],
  bundle: ['runtime', 'plan/schema', 'plan/pure', 'plan', 'diagnostics', 'emit', 'version'],
  data: ['math', 'random', 'syntax/units', 'runtime', 'data/batch', 'data/row-key', 'plan/schema', 'plan/pure', 'lock', 'semantics/model', 'diagnostics', 'text', 'bundle', 'plan'],
  'data/batch': ['runtime'],
  // How rows are identified and drawn is one thing for splits and for training.
  'data/row-key': ['runtime'],
  train: ['math', 'baselines', 'plan/schema', 'plan/pure', 'program', 'emit', 'runtime', 'data/batch', 'data/row-key', 'diagnostics', 'bundle', 'version', 'text'],
  evaluate: ['math', 'plan/schema', 'diagnostics', 'data/batch', 'runtime', 'random'],
  calibrate: ['math', 'plan/schema', 'plan/pure', 'plan', 'diagnostics', 'data/batch', 'runtime', 'evaluate', 'train'],
  baselines: ['math', 'plan/schema', 'runtime'],
  importance: ['math', 'plan/schema', 'plan/pure', 'diagnostics', 'data', 'data/batch', 'runtime', 'random', 'evaluate', 'train', 'calibrate'],
  simulate: ['diagnostics', 'runtime', 'data', 'random'],
};
/** The edge may import everything. */
const edge = new Set(['browser', 'cli', 'index', 'serve', 'report', 'lsp', 'playground', 'version']);

function layerOf(file: string): string {
  const path = file.replace(/\.ts$/, '').split(sep).join('/');
  if (path === 'plan/canonical' || path === 'plan/sha256' || path === 'plan/columns' || path === 'plan/format' || path === 'plan/file-format' || path === 'plan/sampling' || path === 'plan/towers') return 'plan/pure';
  if (path in allowed) return path;
  return path.split('/')[0]!;
}

function files(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
}

describe('architecture', () => {
  it('imports go one way', () => {
    const wrong: string[] = [];
    for (const file of files(src)) {
      const layer = layerOf(file);
      if (edge.has(layer)) continue;
      const text = readFileSync(join(src, file), 'utf8');
      for (const match of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
        const target = layerOf(normalize(join(dirname(file), match[1]!)));
        if (target !== layer && !(target === 'text/record' && layer !== 'runtime') && !(allowed[layer] ?? []).includes(target)) wrong.push(`${file} (${layer}) imports ${match[1]} (${target})`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('maps from names have no prototype: text/record.ts makes them', () => {
    // What is only of names that are ours, or is no map.
    const exempt = /^(text\/record|runtime\/|simulate\/|playground\/page\/|syntax\/move|syntax\/parser\/analysis|serve\/scorer|train\/engines\/|semantics\/reporter|data\/json-value|.*\.generated)/;
    const wrong: string[] = [];
    for (const file of files(src)) {
      if (exempt.test(file.split(sep).join('/'))) continue;
      readFileSync(join(src, file), 'utf8').split('\n').forEach((line, at) => {
        const code = line.replace(/^\s*(\*|\/[/*]).*/, '');
        // A text read by JSON.parse is no map; an empty default that nobody writes to is none either.
        const instead = /Object\.fromEntries\(/.test(code) ? 'recordOf'
          : /JSON\.parse\(/.test(code) && !/ as (string|number\[\]\[\])\b/.test(code) ? 'parseJson'
          : /: (Readonly<)?Record<string, .*> = \{\};|Object\.create\(null\)/.test(code) ? 'emptyRecord' : null;
        if (instead !== null) wrong.push(`${file}:${at + 1}: use ${instead} of text/record.ts, or a Map`);
      });
    }
    expect(wrong).toEqual([]);
  });
});
