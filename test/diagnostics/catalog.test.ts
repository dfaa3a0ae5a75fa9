import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog, type CatalogEntry, type Code, entryOf, families } from '../../src/diagnostics/catalog/index.ts';
import { explain, listCodes } from '../../src/diagnostics/explain.ts';
import { diagnostic } from '../../src/diagnostics/index.ts';
import { exampleCheckers, exampleFiles, parseAll } from '../helpers/examples.ts';

const codes = Object.keys(catalog) as Code[];

describe('the catalog', () => {
  test('every code is in one file, in its family, in ascending order', async () => {
    const folder = new URL('../../src/diagnostics/catalog/', import.meta.url);
    const seen = new Map<string, string>();
    for (const file of readdirSync(folder)) {
      if (file === 'define.ts' || file === 'index.ts') continue;
      const module = (await import(new URL(file, folder).href)) as Record<string, Record<string, CatalogEntry>>;
      for (const family of Object.values(module)) {
        const own = Object.keys(family);
        expect(own, file).toEqual([...own].sort());
        for (const code of own) {
          expect(seen.get(code), `${code} in ${file}`).toBeUndefined();
          seen.set(code, file);
        }
      }
    }
    expect([...seen.keys()].sort()).toEqual([...codes].sort());
    for (const [digit, family] of Object.entries(families)) {
      for (const code of Object.keys(family)) expect(code[3], code).toBe(digit);
    }
  });

  test.each(codes)('%s reads well', (code) => {
    const entry = entryOf(code);
    expect(code).toMatch(/^ADS[1-9]\d{3}$/);
    expect(entry.title).not.toMatch(/[.!]$/);
    expect(entry.message).not.toMatch(/\.$/);
    expect(entry.help).toMatch(/[.:]$|\)$/);
    if (entry.shows !== 'command') expect(entry.wrong).not.toEqual(entry.right);
    expect(explain(code)).toContain(entry.help.split(' ')[0]);
  });

  const specs = codes.filter((code) => (entryOf(code).shows ?? 'spec') === 'spec');
  test.each(specs)('%s: its examples', (code) => {
    const entry = entryOf(code);
    const wrong = exampleFiles(entry.wrong);
    const right = exampleFiles(entry.right);
    const checker = exampleCheckers[code[3]!];
    if (checker === undefined) {
      expect(parseAll(wrong), 'the wrong example is .ads').toEqual([]);
      expect(parseAll(right), 'the right example is .ads').toEqual([]);
      return;
    }
    expect(
      checker.check(wrong).map((d) => d.code),
      'of the wrong example',
    ).toContain(code);
    const found = checker.check(right);
    expect(
      found.map((d) => d.code),
      'of the right example',
    ).not.toContain(code);
    if (checker.strict) expect(found).toEqual([]);
  });
});

test('a page shows the message, the reason and both examples', () => {
  expect(explain('ads1009')).toMatchInlineSnapshot(`
    "ADS1009: option without a value (error)

      option '<option>' has no value

    Every option is a name and at least one value: a flag says yes or no.

    Wrong

        signal bid : continuous { squash }

    Right

        signal bid : continuous { squash log }
    "
  `);
  expect(explain('ADS0000')).toBeNull();
  expect(listCodes().map(({ code }) => code)).toEqual([...codes].sort());
});

test('parameters go into the message once, with control characters made visible', () => {
  expect(diagnostic('ADS1009', null, { option: '{option}' }).message).toBe("option '{option}' has no value");
  expect(diagnostic('ADS1009', null, { option: 'a\u001b[31m\nb\u202e' }).message).toBe(
    "option 'a␛[31m␊b<U+202E>' has no value",
  );
  // @ts-expect-error a parameter is missing
  expect(diagnostic('ADS1009', null, {}).message).toBe("option '{option}' has no value");
  // @ts-expect-error no such code
  expect(() => diagnostic('ADS1999', null, {})).toThrow();
});
