/** The list of all diagnostics, as Markdown: what each says, and where its page is. */
import { listCodes } from '../../src/diagnostics/explain.ts';

/** By first digit. */
const families: Readonly<Record<string, string>> = {
  1: 'Syntax',
  2: 'Names',
  3: 'Options',
  4: 'Signals',
  5: 'Structure',
  6: 'Leakage',
  7: 'Budget and lock',
  8: 'Data, engines and serving',
  9: 'Commands and bundles',
};

export function diagnosticsMarkdown(): string {
  const codes = listCodes();
  const groups = [...new Set(codes.map(({ code }) => code[3]!))];
  return [
    '# Diagnostics',
    'Everything that adsc reports has a code, and each code a page: what it means, an example that is wrong, and the same put right. `adsc explain CODE` prints it.',
    ...groups.flatMap((digit) => [
      `## ${families[digit] ?? digit}`,
      `| code | | |\n| --- | --- | --- |\n${codes
        .filter(({ code }) => code[3] === digit)
        .map(
          ({ code, severity, title }) =>
            `| [${code}](../docs/reference.md#${code.toLowerCase()}) | ${title.replaceAll('|', '\\|')} | ${severity === 'info' ? 'note' : severity} |`,
        )
        .join('\n')}`,
    ]),
  ].join('\n\n');
}
