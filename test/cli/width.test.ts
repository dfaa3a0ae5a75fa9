/** What is printed fits a terminal of 80 columns, and no bar is longer than a line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fine, folder } from '../helpers/command.ts';

/** All that was printed on a terminal of so many columns, line by line; of lines that are drawn again, each time. */
async function linesOn(columns: number, cwd: string, ...argv: string[]): Promise<string[]> {
  let printed = '';
  const stream = { isTTY: true, columns, write: (text: string) => (printed += text) };
  await run(argv, { cwd, stdout: stream, stderr: stream, env: {} });
  return (
    printed
      // eslint-disable-next-line no-control-regex
      .replace(/\x1b\[[\d;?]*[A-Za-z]/g, '')
      .split(/[\r\n]/)
  );
}

/** Source lines stand as they are. */
const tooLong = (lines: readonly string[], columns: number) =>
  lines.filter((line) => line.length > columns && !/^ *\d* *[|+] /.test(line));

describe('80 and 50 columns', () => {
  let dir: string;
  beforeAll(async () => {
    dir = folder();
    await fine(dir, 'init', '.');
    await fine(dir, 'simulate', '--rows', '3000');
  });

  it.each([80, 50])(
    'of %i',
    async (columns) => {
      const commands = [
        ['check', 'model.ads'],
        ['profile', 'model.ads'],
        ['compile', 'model.ads'],
        ['train', 'model.ads', '--id', `r${columns}`, '--epochs', '1', '--no-cache'],
        ['calibrate', `runs/r${columns}`],
        ['explain', 'model.ads'],
        ['explain', 'ADS2001'],
        ['doctor'],
      ];
      for (const command of commands) {
        const lines = await linesOn(columns, dir, ...command);
        expect(lines.length).toBeGreaterThan(1);
        expect({ command, tooLong: tooLong(lines, command[1] === 'ADS2001' ? 90 : columns) }).toEqual({
          command,
          tooLong: [],
        });
      }
    },
    120_000,
  );

  it('tables of metrics fit 80', async () => {
    expect(tooLong(await linesOn(80, dir, 'evaluate', 'runs/r80'), 80)).toEqual([]);
    expect(tooLong(await linesOn(80, dir, 'importance', 'runs/r80'), 80)).toEqual([]);
  }, 120_000);

  it.each([80, 120])(
    'tables of what is trained, compared, exported and found fit %i',
    async (columns) => {
      const more: Record<string, string> = {
        [`day${columns}.ads`]: `${readFileSync(join(dir, 'model.ads'), 'utf8').replace('last(1d)', 'last(6h)')}run { every 1d }\n`,
      };
      for (const [name, text] of Object.entries(more)) writeFileSync(join(dir, name), text);
      const commands = [
        ['lint', 'model.ads', '--preset', 'strict'],
        ['diff', 'runs/r80', 'model.ads'],
        ['evaluate', 'runs/r80', '--compare', 'base', 'lr'],
        ['report', 'runs/r80'],
        ['export', 'runs/r80', '-o', `m${columns}.onnx`],
        ['predict', 'runs/r80', '--output', `scores${columns}.csv`],
        ['run', `day${columns}.ads`, '--at', '2025-03-05', '--state', `state${columns}`],
        ['run', `day${columns}.ads`, '--at', '2025-03-06', '--state', `state${columns}`],
        ['runs', '--state', `state${columns}`],
        ['quantize', 'runs/r80', '--id', `q${columns}`],
        ['config', 'model.ads'],
      ];
      for (const command of commands)
        expect({ command, tooLong: tooLong(await linesOn(columns, dir, ...command), columns) }).toEqual({
          command,
          tooLong: [],
        });
      const steps = (await linesOn(columns, dir, 'runs', '--state', `state${columns}`)).join('\n');
      expect(steps).toMatch(/20250306T000000Z +published(,| ) ?serves/);
      expect(steps.includes('from 20250305T000000Z')).toBe(columns === 120);
    },
    240_000,
  );

  it('help of all fits 80, a line for each command', async () => {
    const help = (await fine(dir, '--help')).out.split('\n');
    expect(tooLong(help, 80)).toEqual([]);
    const commands = help.filter((line) => /^ {2}[a-z]+ +\S/.test(line) && !line.startsWith('  adsc'));
    expect(commands.length).toBeGreaterThan(25);
  });
});
