/** A comment that is too long is cut; what says so is outside of blocks of code and of folds. */
import { describe, expect, it } from 'vitest';

// JavaScript, whose types another project checks.
const { block, cutMarkdown } = (await import(new URL('../../action/text.mjs', import.meta.url).href)) as {
  readonly block: (text: string) => string;
  readonly cutMarkdown: (markdown: string, most: number, rest: string) => string;
};

const lines = Array.from({ length: 60 }, (_, i) => `line ${i}`).join('\n');
const rest = '… and more: [the summary](run)\n';

describe('Markdown that is cut', () => {
  it('ends its block of code, whose fence may be long', () => {
    for (const text of [block(lines), `before\n\n${block(`\`\`\`\`\n${lines}`)}`]) {
      const cut = cutMarkdown(text, 300, rest);
      const fence = /^(`{3,})text$/m.exec(cut)?.[1] ?? '';
      expect(cut.endsWith(`\n${fence}\n\n${rest}`)).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(300);
    }
  });

  it('ends its folds', () => {
    const fold = `<details><summary>a</summary>\n\n${lines}\n\n</details>\n`;
    const cut = cutMarkdown(fold, 300, rest);
    expect(cut.endsWith(`\n</details>\n\n${rest}`)).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cutMarkdown(`${fold}\n${lines}\n${lines}`, fold.length + 300, rest).match(/<\/details>/g)).toHaveLength(1);
  });

  it('is as it was where it fits', () => {
    expect(cutMarkdown(block(lines), 10_000, rest)).toBe(block(lines));
  });
});
