/** Values of the data, names of a spec and paths, on their way to a terminal: nothing in them moves the cursor, starts a line or changes the order of reading. */
import { describe, expect, it } from 'vitest';
import { adsc, fine, folder, write } from '../helpers/command.ts';
import { random } from '../helpers/random-model.ts';

const evil = [
  '\x1b[31mred',
  '\x1b]0;title\x07',
  'two\nerror: lines',
  '\u202etxt.exe',
  '\x9b2J',
  'a\rb',
  '\u2066hidden\u2069',
  'plain',
];
/** All but line feeds and tabs, which no line of ours holds a value with. */
// eslint-disable-next-line no-control-regex
const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const quoted = (value: string) => `"${value.replaceAll('"', '')}"`;

describe('text that steers a terminal', () => {
  it('is shown, and never obeyed, by the commands that print values, names and paths', async () => {
    const draw = random(5);
    const log = Array.from({ length: 900 }, (_, i) =>
      JSON.stringify({
        word: evil[i % evil.length],
        kind: evil[(i >> 3) % 2 === 0 ? 0 : 3],
        price: draw(),
        clicked: draw() < (i % 4 === 0 ? 0.8 : 0.2) ? 1 : 0,
      }),
    ).join('\n');
    const spec = `model m
data log from "log.jsonl" {
  source kind { KINDS }
}
signal word  : onehot { embed 2 }
signal price : continuous
group g { word, price } -> 4
tower all { layers 2 }
head click on clicked
calibration platt { signals word  per head, source }
train { batch 128  epochs 1  holdout random(20%) }
`.replace('KINDS', [evil[0]!, evil[3]!].map(quoted).join(', '));
    const dir = folder({ 'model.ads': spec, 'log.jsonl': `${log}\n` });
    const commands = [
      ['profile', 'model.ads'],
      ['explain', 'model.ads'],
      ['train', 'model.ads', '--id', 'r', '--engine', 'onnx'],
      ['calibrate', 'runs/r', '--data', 'log.jsonl'],
      ['evaluate', 'runs/r', '--by', 'word'],
      ['evaluate', 'runs/r', '--by', 'word', '--calibrated', '--data', 'log.jsonl'],
    ];
    for (const command of commands) {
      const { out, err, code } = await adsc(dir, command);
      expect({ command, code, err }).toMatchObject({ code: 0 });
      expect(out + err, command.join(' ')).not.toMatch(steers);
      expect(out + err, command.join(' ')).not.toMatch(/^error: lines/m);
    }
    expect((await fine(dir, 'calibrate', 'runs/r', '--data', 'log.jsonl')).out).toContain('word=␛');
    const table = (await fine(dir, 'evaluate', 'runs/r', '--by', 'word')).out;
    for (const shown of ['␛[31mred', '<U+202E>txt', 'two␊error', '<U+009B>2J']) expect(table).toContain(shown);

    // JSON has the very values, written so that a terminal doesn't obey them.
    const json = (await fine(dir, 'evaluate', 'runs/r', '--by', 'word', '--json')).out;
    expect(json).not.toMatch(steers);
    const values = JSON.stringify(JSON.parse(json));
    for (const value of evil) expect(values).toContain(JSON.stringify(value));
  }, 120_000);

  it('is not obeyed in what was typed, in messages about it, and in annotations', async () => {
    const dir = folder({ 'model.ads': 'model m\n' });
    write(dir, { 'a\x1b[2J\nb.ads': 'model m\nsignal x : nothing\n' });
    for (const argv of [
      ['\x1b[31mno'],
      ['check', '--\x1b]0;x\x07'],
      ['check', 'a\x1b[2J\nb.ads'],
      ['check', 'a\x1b[2J\nb.ads', '--format', 'github'],
      ['check', '\u202eno.ads'],
      ['train', 'model.ads', '--engine', '\x1b[2J'],
      ['serve', 'no\nwhere\x1b'],
      ['explain', '\x1b[31m'],
    ]) {
      const { out, err, code } = await adsc(dir, argv);
      expect(code, JSON.stringify(argv)).toBeGreaterThan(0);
      expect(out + err, JSON.stringify(argv)).not.toMatch(steers);
    }
    const { err } = await adsc(dir, ['check', 'a\x1b[2J\nb.ads', '--format', 'github']);
    for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=[^\n]*%0A/);
  });

  it('stays as it is in a spec that fmt hands back', async () => {
    const spec = 'model m // \u202e right to left\n';
    expect((await adsc(folder(), ['fmt', '--stdin'], { stdin: spec })).out).toContain('\u202e right to left');
  });
});
