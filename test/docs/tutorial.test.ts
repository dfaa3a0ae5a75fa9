/** The tutorial's commands, run in order in an empty folder by the bundled command line, print what the tutorial shows. */
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failsOnPurpose, tutorialBlocks, tutorialScript } from '../../scripts/package/tutorial.ts';
import { bundledCli, folder } from '../helpers/command.ts';

const blocks = tutorialBlocks();

it('every block is of a kind that is tried', () => {
  expect(blocks.length).toBeGreaterThan(15);
  for (const { language } of blocks) expect(language).toMatch(/^(sh|text|ads [\w.]+)$/);
});

it('does what it says', async () => {
  const home = folder({ adsc: `#!/bin/sh\nexec "${process.execPath}" "${bundledCli()}" "$@"\n` });
  chmodSync(join(home, 'adsc'), 0o755);
  const work = folder();
  const port = await freePort();
  writeFileSync(join(home, 'tutorial.sh'), tutorialScript(blocks, port));
  const child = spawn('bash', [join(home, 'tutorial.sh')], {
    cwd: work,
    env: { ...process.env, NO_COLOR: '1', PATH: `${home}:${process.env['PATH']!}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (out += piece.toString()));
  try {
    await new Promise((ended) => child.on('close', ended));
  } finally {
    // The server too, should the script have stopped before it.
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // All have ended.
    }
  }
  let trained = false;
  const stale: (readonly [shown: string, printed: string])[] = [];
  for (const [i, { language }] of blocks.entries()) {
    if (language !== 'sh') continue;
    const printed = new RegExp(`^block ${i}\\n([^]*?)^exit (\\d+)$`, 'm').exec(out);
    const shown = blocks[i + 1]?.language === 'text' ? blocks[i + 1]!.text : '';
    expect(printed?.[2], `${blocks[i]!.text}\n${printed?.[1] ?? out}`).toBe(failsOnPurpose(blocks, i) ? '1' : '0');
    expect(printed![1]).not.toMatch(/^ {4}at /m);
    let rest = printed![1]!;
    trained ||= /^adsc train/m.test(blocks[i]!.text);
    for (const line of shown.split('\n').filter((one) => one.trim() !== '')) {
      const found = patternOf(line).exec(rest);
      expect(found, `${blocks[i]!.text}\nprints no line like\n${line}\nin\n${rest}`).not.toBeNull();
      // Weights that were trained elsewhere differ by their rounding; what was counted does not.
      const printedNumbers = found!.slice(1);
      if (!areNear(numbersOf(line), printedNumbers.map(toNumber), trained ? NEAR : 0))
        stale.push([line, withNumbers(line, printedNumbers)]);
      rest = rest.slice(found!.index + found![0].length);
    }
  }
  if (process.env['UPDATE_GOLDEN'] === '1') {
    const path = join(import.meta.dirname, '../../docs/tutorial.md');
    let markdown = readFileSync(path, 'utf8');
    for (const [shown, printed] of stale) markdown = markdown.replace(shown, () => printed);
    writeFileSync(path, markdown);
  } else expect(stale.map(([shown]) => shown)).toEqual(stale.map(([, printed]) => printed));
});

/** Numbers of what was trained may differ by this part. */
const NEAR = 0.05;
const NUMBERS = /\d(?:[\d,]|\.\d)*/g;
const NUMBER = String.raw`\d(?:[\d,]|\.\d|e-\d)*`;

/** A line as it is shown, but for its numbers, which are found, what `…` stands for, and the width of gaps. */
function patternOf(line: string): RegExp {
  const literal = line.trim().replace(/[\\^$*+?.()|[\]{}]/g, String.raw`\$&`);
  return new RegExp(
    literal
      .replaceAll(/\d(?:[\d,]|\\\.\d)*/g, `(${NUMBER})`)
      .replaceAll('…', '.*')
      .replaceAll(/\s+/g, String.raw`\s+`),
    'm',
  );
}

/** The line with other numbers in the same places. */
function withNumbers(line: string, numbers: readonly string[]): string {
  let i = 0;
  return line.replace(NUMBERS, () => numbers[i++]!);
}

const toNumber = (text: string) => Number(text.replaceAll(',', ''));

function numbersOf(line: string): number[] {
  return (line.match(NUMBERS) ?? []).map(toNumber);
}

function areNear(shown: readonly number[], printed: readonly number[], near: number): boolean {
  return shown.every((n, i) => Math.abs(n - printed[i]!) <= near * Math.max(Math.abs(n), Math.abs(printed[i]!)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.on('listening', ready));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
