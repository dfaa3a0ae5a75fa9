/** The tutorial's commands, run in order in an empty folder by the bundled command line, print what the tutorial shows. */
import { spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
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
  for (const [i, { language }] of blocks.entries()) {
    if (language !== 'sh') continue;
    const printed = new RegExp(`^block ${i}\\n([^]*?)^exit (\\d+)$`, 'm').exec(out);
    const shown = blocks[i + 1]?.language === 'text' ? blocks[i + 1]!.text : '';
    expect(printed?.[2], `${blocks[i]!.text}\n${printed?.[1] ?? out}`).toBe(failsOnPurpose(blocks, i) ? '1' : '0');
    expect(printed![1]).not.toMatch(/^ {4}at /m);
    let rest = printed![1]!;
    for (const line of shown.split('\n').filter((one) => one.trim() !== '')) {
      const found = patternOf(line).exec(rest);
      expect(found, `${blocks[i]!.text}\nprints no line like\n${line}\nin\n${rest}`).not.toBeNull();
      rest = rest.slice(found!.index + found![0].length);
    }
  }
});

/** A line as it is shown, but for figures, what `…` stands for, and the width of gaps. */
function patternOf(line: string): RegExp {
  const literal = line.trim().replace(/[\\^$*+?.()|[\]{}]/g, String.raw`\$&`);
  return new RegExp(
    literal
      .replaceAll(/\d(?:[\d,]|\\\.\d)*/g, String.raw`\d(?:[\d,]|\.\d|e-\d)*`)
      .replaceAll('…', '.*')
      .replaceAll(/\s+/g, String.raw`\s+`),
    'm',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.on('listening', ready));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
