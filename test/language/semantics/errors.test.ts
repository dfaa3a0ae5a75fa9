/** Every code of the checker with invalid specs, and goldens of the rendered errors: read those to judge the messages. */
import { describe, expect, test } from 'vitest';
import { type CatalogEntry, checkerCodes } from '../../../src/diagnostics/catalog/index.ts';
import { render } from '../../../src/diagnostics/render/index.ts';
import { check } from '../../../src/language/semantics/index.ts';
import type { Lock } from '../../../src/ir/lock.ts';
import { type ExampleFiles, exampleFiles } from '../../helpers/examples.ts';
import { goldenDirectory } from '../../helpers/golden.ts';
import { errorCases, typedLock } from './error-cases.ts';

const golden = goldenDirectory('golden/semantic-errors');
const families: Record<string, CatalogEntry> = checkerCodes;
/** Of the checker: what editors alone say is tested there. */
const codes = Object.keys(families).filter((code) => code !== 'ADS2017');

function run(files: ExampleFiles, lock: Lock | null = null) {
  return check({ readText: (path) => files[path] ?? null }, Object.keys(files)[0] ?? 'missing.ads', { lock });
}

describe.each(codes)('%s', (code) => {
  const entry = families[code]!;
  const isSpec = (entry.shows ?? 'spec') === 'spec';

  test.runIf(isSpec)('is all that its wrong example gets, and its right one gets nothing', () => {
    // Examples are parts of specs, so that there is no model is not held against them.
    const others = (files: ExampleFiles) =>
      run(files)
        .diagnostics.map((d) => d.code)
        .filter((found) => found !== 'ADS2009' || code === 'ADS2009');
    expect(others(exampleFiles(entry.wrong))).toEqual([code]);
    expect(others(exampleFiles(entry.right))).toEqual([]);
  });

  test('rendered', () => {
    const cases = [
      ...(isSpec ? [exampleFiles(entry.wrong)] : []),
      ...(errorCases[code] ?? []).map((one) => exampleFiles(one)),
    ];
    expect(cases.length, `no case for ${code}`).toBeGreaterThan(0);
    const parts = cases.map((files) => {
      const { diagnostics, files: sources } = run(files, code === 'ADS4020' ? typedLock : null);
      expect(diagnostics.map((d) => d.code)).toContain(code);
      const sourceText = Object.entries(files)
        .map(([path, text]) => (Object.keys(files).length > 1 ? `// ${path}\n${text}` : text))
        .join('\n\n');
      return `${sourceText}\n\n${render(
        diagnostics.filter((d) => d.code !== 'ADS2009' || code === 'ADS2009'),
        sources,
        { format: 'pretty', color: false },
      )}`;
    });
    golden.expect(`${code}.txt`, parts.join(`\n${'='.repeat(80)}\n`));
  });
});
