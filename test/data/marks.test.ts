/** A byte-order mark at the start of a value is a part of it (pasted titles have them): the key that is counted is the key that is encoded. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseVocab } from '../../src/runtime/index.ts';
import { fine, folder } from '../helpers/command.ts';

it('keys that differ by a byte-order mark alone are two entries, and no value of training is out of vocabulary', async () => {
  const values = ['x', '\ufeffx', '\ufeffa title that is longer than twelve bytes', 'a title that is longer than twelve bytes'];
  const rows = Array.from({ length: 80 }, (_, i) => ({ title: values[i % 4]!, y: i % 3 === 0 ? 1 : 0 }));
  const files = { csv: `title,y\n${rows.map(({ title, y }) => `${title},${y}\n`).join('')}`, jsonl: rows.map((row) => `${JSON.stringify(row)}\n`).join('') };
  for (const [format, content] of Object.entries(files)) {
    const dir = folder({
      [`log.${format}`]: content,
      'm.ads': `model m\ndata log from "log.${format}"\nsignal title : onehot { min_count 1  embed 2 }\ngroup g { title } -> 2\ntower all { layers 2 }\nhead click on y\ntrain { epochs 1  batch 16 }\n`,
    });
    await fine(dir, 'profile', 'm.ads');
    const parsed = parseVocab(readFileSync(join(dir, 'vocab/m/signal.title.txt'), 'utf8')) as { readonly entries: readonly string[] };
    expect([...parsed.entries].sort()).toEqual([...values].sort());
    await fine(dir, 'train', 'm.ads', '--id', 'a');
    const [key] = readdirSync(join(dir, '.adsc/cache'));
    const header = JSON.parse(readFileSync(join(dir, '.adsc/cache', key!, 'header.json'), 'utf8')) as { report: { signals: { title: { values: number; outOfVocabulary: number } } } };
    expect(header.report.signals.title).toMatchObject({ values: 80, outOfVocabulary: 0 });
  }
});
