/** Verdicts on the terminal, and the figures of a claim as JSON and SVG in bench/claims/results/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const results = join(import.meta.dirname, '../results');

export interface Verdict {
  readonly what: string;
  readonly pass: boolean;
  readonly figures: string;
}

/** Prints PASS or FAIL for each and says whether all passed. */
export function printVerdicts(verdicts: readonly Verdict[]): boolean {
  for (const { what, pass, figures } of verdicts) console.log(`${pass ? 'PASS' : 'FAIL'}  ${what}: ${figures}`);
  return verdicts.every((v) => v.pass);
}

export function writeResult(name: string, result: unknown, svg?: string): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(
    join(results, `${name}.json`),
    `${JSON.stringify(result, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? Number(v.toPrecision(5)) : v), 2)}\n`,
  );
  if (svg !== undefined) writeFileSync(join(results, `${name}.svg`), svg);
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** Horizontal bars with intervals, in a colour that reads on light and dark. */
export function barChart(
  title: string,
  unit: string,
  groups: readonly { readonly name: string; readonly bars: readonly Bar[] }[],
): string {
  const [left, plot, line, right] = [230, 400, 20, 110];
  const all = groups
    .flatMap((g) => g.bars.flatMap((b) => [b.value, b.low ?? b.value, b.high ?? b.value]))
    .filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const x = (v: number) => left + (plot * (Math.min(high, Math.max(low, v)) - low)) / (high - low || 1);
  const parts: string[] = [];
  let y = 62;
  for (const { name, bars } of groups) {
    parts.push(`<text x="8" y="${y}" font-weight="bold">${escape(name)}</text>`);
    y += line;
    for (const b of bars) {
      parts.push(`<text x="${left - 8}" y="${y}" text-anchor="end">${escape(b.label)}</text>`);
      parts.push(
        `<rect x="${Math.min(x(0), x(b.value)).toFixed(1)}" y="${y - 11}" width="${Math.abs(x(b.value) - x(0)).toFixed(1)}" height="13" fill="#4a90d9"/>`,
      );
      if (b.low !== undefined && b.high !== undefined)
        parts.push(
          `<path d="M${x(b.low).toFixed(1)} ${y - 4.5}H${x(b.high).toFixed(1)}" stroke="#d9534a" stroke-width="2"/>`,
        );
      parts.push(`<text x="${left + plot + 8}" y="${y}">${b.value.toPrecision(3)}</text>`);
      y += line;
    }
    y += 8;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + plot + right} ${y}" font-family="system-ui, sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<text x="8" y="20" font-size="15">${escape(title)}</text>
<text x="8" y="38" fill="#666">${escape(unit)}</text>
<path d="M${x(0).toFixed(1)} 48V${y - 8}" stroke="#999"/>
${parts.join('\n')}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
