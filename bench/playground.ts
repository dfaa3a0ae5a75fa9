/**
 * How long the playground takes for 200 signals that are pasted: from the paste until the page says nothing of being at work, and the processor time of its
 * threads in the meantime, by /proc. `--rounds N` pastes N other specs of the same kind.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, launch } from '../test/helpers/chromium.ts';

/** Of Linux: what times of `/proc` are counted in, a second. */
const TICK = 100;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const top = join(import.meta.dirname, '..');

function specOf(model: string): string {
  const names = Array.from({ length: 200 }, (_, i) => `s${i}`);
  const signals = names.map((name, i) => `signal ${name} : ${i % 2 === 0 ? 'onehot' : 'continuous'}`);
  return `model ${model}\ndata log from "log.csv"\n${signals.join('\n')}\ngroup g { ${names.join(', ')} } -> 8\nbottom { layers 8 }\nhead click on clicked\n`;
}

/** A script of the page: `settled` is the ms until the model of that name is shown and nothing is at work. */
function settling(model: string): string {
  return `globalThis.settled = new Promise((resolve) => {
    const start = performance.now();
    const timer = setInterval(() => {
      if (document.getElementById('model-name').textContent !== ${JSON.stringify(model)}) return;
      if (document.getElementById('busy').textContent !== '') return;
      clearInterval(timer);
      resolve(performance.now() - start);
    }, 5);
  }); undefined`;
}

/** Processor ms so far of the threads of the browser, which is a child of this process, by their names. */
function threads(): Map<string, number> {
  const found = new Map<string, number>();
  const stat = (path: string): { name: string; parent: number; ticks: number } | null => {
    try {
      const text = readFileSync(path, 'utf8');
      const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
      const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
      return { name, parent: Number(rest[1]), ticks: Number(rest[11]) + Number(rest[12]) };
    } catch {
      // It has ended.
      return null;
    }
  };
  const own = new Set([process.pid]);
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
  for (const pid of pids) {
    const found = stat(`/proc/${pid}/stat`);
    if (found !== null && own.has(found.parent)) own.add(pid);
  }
  own.delete(process.pid);
  for (const pid of own) {
    let tasks: string[] = [];
    try {
      tasks = readdirSync(`/proc/${pid}/task`);
    } catch {
      // As above.
    }
    for (const task of tasks) {
      const one = stat(`/proc/${pid}/task/${task}/stat`);
      const name =
        one === null
          ? ''
          : one.name.startsWith('DedicatedWorker')
            ? 'workers'
            : Number(task) === pid
              ? 'main threads'
              : 'others';
      if (one !== null) found.set(name, (found.get(name) ?? 0) + (1000 * one.ticks) / TICK);
    }
  }
  return found;
}

const executable = findChromium();
if (executable === null) throw new Error('no Chromium is on the PATH (CHROMIUM says where it is)');
const folder = mkdtempSync(join(tmpdir(), 'adsc-playground-'));
try {
  const built = spawnSync(process.execPath, ['--import', 'tsx', join(top, 'scripts/playground.ts'), folder], {
    cwd: top,
  });
  if (built.status !== 0) throw new Error(String(built.stderr));
  const browser = await launch(executable);
  console.log('round   ms  processor ms: workers  main threads  others');
  for (let round = 1; round <= Number(values.rounds); round++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.setDefaultTimeout(0);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('heading', { name: 'first' }).waitFor();
    await page.locator('#problems-summary', { hasText: 'No problems' }).waitFor();
    await page.waitForTimeout(1000);
    await page.getByRole('textbox', { name: 'Spec' }).focus();
    await page.keyboard.press('Control+a');
    const model = `large${round}`;
    await page.evaluate(settling(model));
    const used = threads();
    await page.keyboard.insertText(specOf(model));
    const ms = await page.evaluate<number>('settled');
    const after = threads();
    // What goes on behind it (colours, hints) counts as well.
    await page.waitForTimeout(1500);
    const late = threads();
    const cells = ['workers', 'main threads', 'others'].map((name) => {
      const since = (of: Map<string, number>) => Math.round((of.get(name) ?? 0) - (used.get(name) ?? 0));
      return `${since(after)} (${since(late)})`;
    });
    console.log(`${String(round).padStart(5)} ${String(Math.round(ms)).padStart(5)}  ${cells.join('  ')}`);
    await page.close();
  }
  console.log('in parentheses: until 1.5 s after that');
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
