/** docs/reference.md: whole, and readable as Markdown. That it is not stale: grammar.test.ts. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalog } from '../../src/diagnostics/catalog/index.ts';
import { optionTables } from '../../src/language/semantics/options/index.ts';
import { keywords } from '../../src/language/syntax/keywords.ts';
import { units } from '../../src/language/syntax/units.ts';

const text = readFileSync(new URL('../../docs/reference.md', import.meta.url), 'utf8');
const headings = new Set([...text.matchAll(/^#+ (.*)$/gm)].map((match) => match[1]!));

it('has every declaration, statement, format, option, unit and code', () => {
  for (const { word, role } of keywords) {
    if (role === 'declaration') expect(headings).toContain(word);
    if (role === 'statement') expect(text).toContain(`| \`${word}\` |`);
  }
  for (const { owner, options } of optionTables) {
    if (owner.startsWith('format ')) expect(headings).toContain(owner.slice('format '.length));
    for (const name of Object.keys(options))
      expect(text, `${owner} ${name}`).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
  }
  for (const unit of units.keys()) expect(text).toContain(`| \`${unit}\` |`);
  for (const code of Object.keys(catalog)) expect(headings).toContain(code);
});

it('has tables whose rows are as wide as their heads, and links that lead somewhere', () => {
  const width = (line: string) => line.replaceAll(String.raw`\|`, '').split('|').length;
  const lines = text.split('\n');
  let fenced = false;
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('|') && lines[i - 1]!.startsWith('|'))
      expect(width(line), line).toBe(width(lines[i - 1]!));
  }
  expect(fenced).toBe(false);
  const anchors = new Set(
    [...headings].map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
  for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  for (const [, path] of text.matchAll(/\]\((\.\.\/[^)#]+)\)/g))
    expect(readFileSync(new URL(path!, new URL('../../docs/', import.meta.url)), 'utf8')).not.toBe('');
});
