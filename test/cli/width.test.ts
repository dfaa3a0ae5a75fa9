/** What is printed fits a terminal of 80 columns, and no bar is longer than a line. */
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

  it('help of all fits 80, a line for each command', async () => {
    const help = (await fine(dir, '--help')).out.split('\n');
    expect(tooLong(help, 80)).toEqual([]);
    const commands = help.filter((line) => /^ {2}[a-z]+ +\S/.test(line) && !line.startsWith('  adsc'));
    expect(commands.length).toBeGreaterThan(25);
  });
});
