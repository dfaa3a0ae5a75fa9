/** A fix is offered only where it helps, and applied unasked only where it is certain. */
import { describe, expect, it } from 'vitest';
import { applyCertainFixes, check, triedFixes } from '../../../src/language/semantics/index.ts';

const rest = `data rows from "rows.csv"
signal price : continuous
group user { price } -> 4
group pins { price } -> 4
head click on clicked
tower all { layers 4 }
`;
const hostOf = (text: string) => ({ readText: (path: string) => (path === 'm.ads' ? text : null) });
const offered = (text: string) => {
  const host = hostOf(text);
  return triedFixes(host, 'm.ads', {}, check(host, 'm.ads')).flatMap((d) =>
    d.fix === null ? [] : [{ code: d.code, title: d.fix.title, applicability: d.fix.applicability }],
  );
};

describe('fixes', () => {
  it('are not offered where the fixed spec is as wrong as before', () => {
    // `optimizer 0.001` is no better than `learning_rate 0.001`.
    const text = `model m\n${rest}train { learning_rate 0.001  optimizer adam(0.1) }\n`;
    expect(check(hostOf(text), 'm.ads').diagnostics.map((d) => d.code)).toContain('ADS3001');
    expect(offered(text)).toEqual([]);
  });

  it('are a guess where a word is near another, and certain where only the spelling of the same thing is wrong', () => {
    expect(offered(`model m\n${rest}cross c = usre * pins -> 4\n`)).toEqual([
      { code: 'ADS2001', title: "write 'user'", applicability: 'guess' },
    ]);
    expect(offered(`model m;\n${rest}`)).toEqual([{ code: 'ADS1005', title: "remove ';'", applicability: 'certain' }]);
    expect(offered(`# why\nmodel m\n${rest}`)).toEqual([
      { code: 'ADS1015', title: "write '//'", applicability: 'certain' },
    ]);
  });

  it('that are certain are applied until none is left; guesses are not', () => {
    const text = `# one\nmodel m;\n# two\n${rest.replace('"rows.csv"', "'rows.csv'")}train { batch 512, }\ncross c = usre * pins -> 4\n`;
    const { changed, applied, result } = applyCertainFixes(hostOf(text), 'm.ads', {});
    expect(changed.get('m.ads')).toBe(
      `// one\nmodel m\n// two\n${rest}train { batch 512 }\ncross c = usre * pins -> 4\n`,
    );
    expect(applied.length).toBe(5);
    expect(result.diagnostics.filter((d) => d.severity === 'error').map((d) => d.code)).toEqual(['ADS2001']);
  });

  it('change nothing in a spec without errors', () => {
    const { changed, applied } = applyCertainFixes(hostOf(`model m\n${rest}`), 'm.ads', {});
    expect([changed.size, applied.length]).toEqual([0, 0]);
  });
});
