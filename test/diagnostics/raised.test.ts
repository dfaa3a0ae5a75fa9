/** Every code of the catalog is raised somewhere: by the texts of the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '../../src/diagnostics/catalog/index.ts';

const src = join(import.meta.dirname, '../../src');
/** A code as a value, or in a message that is written by hand; what is compared with it raises nothing, and a comment has it in other quotes. */
const RAISES = /(?<![!=]==\s*)'(ADS\d{4})'|error\[(ADS\d{4})\]/g;

test('nothing of the catalog is raised nowhere', () => {
  const texts = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.generated.ts'))
    .filter((entry) => !entry.parentPath.endsWith(join('diagnostics', 'catalog')))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const raised = new Set(texts.flatMap((text) => Array.from(text.matchAll(RAISES), ([, one, other]) => one ?? other)));
  expect(raised.size).toBeGreaterThan(300);
  expect(Object.keys(catalog).filter((code) => !raised.has(code))).toEqual([]);
});
