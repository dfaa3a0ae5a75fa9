/** docs/adding/format.md: whatever forgets a format does not compile. The type check holds what is expected to be an error to that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bindings } from '../../src/formats/bind.ts';
import { descriptions } from '../../src/formats/describe.ts';
import * as encoders from '../../src/formats/encode.ts';
import { lowerings } from '../../src/formats/lower.ts';
import { formatNames, formats } from '../../src/formats/options.ts';
import { profiles } from '../../src/formats/profile.ts';
import { emissions } from '../../src/formats/emit.ts';
import type { FormatTable } from '../../src/ir/plan.ts';
import type { ReadingTable } from '../../src/formats/shared/emit.ts';

it('a registry without a format, or with one that there is not, does not compile', () => {
  const { dense: _, ...others } = formats;
  // @ts-expect-error dense is not there
  const lacking: FormatTable<object> = others;
  // @ts-expect-error there is no such format
  const more: FormatTable<object> = { ...formats, sparse: {} };
  // @ts-expect-error readings are not there
  const readings: ReadingTable<number> = { number: () => 1 };
  expect([lacking, more, readings]).toHaveLength(3);
});

it('every registry has every format, and emitted code a function for it', () => {
  for (const table of [bindings, descriptions, lowerings, profiles, emissions])
    expect(Object.keys(table).sort()).toEqual([...formatNames].sort());
  const functions = new Map<string, unknown>(Object.entries(encoders));
  for (const { builder } of Object.values(emissions)) expect(functions.get(builder)).toBeTypeOf('function');
});

it('the page names every registry', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/adding/format.md'), 'utf8');
  for (const registry of ['options', 'bind', 'describe', 'lower', 'profile', 'encode', 'emit'])
    expect(page).toContain(`| \`${registry}\` |`);
});
