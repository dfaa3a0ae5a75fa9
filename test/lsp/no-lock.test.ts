/** What an editor shows before any data were profiled: every size that follows from the spec, and symbols for those that only data tell. */
import { describe, expect, it } from 'vitest';
import type { Hover, InlayHint } from 'vscode-languageserver/node';
import { Client } from '../helpers/lsp.ts';

const spec = `model shop
data log from "log.csv" { time served_at }
vocab category { top 50  embed 8 }
signal topic  : onehot(category)
signal topics : indexed(category)
signal device : onehot { embed 4 }
signal bid    : continuous
group ad { bid, topic, topics, device } -> 16
cross deep = dcn(ad) { layers 1 }
bottom { layers 32 }
tower all { layers 8 }
head click on clicked
train { holdout last(1d) }
`;

describe('without a lock', () => {
  const lines = spec.split('\n');
  const opened = (async () => {
    const client = await Client.start({ 'model.ads': spec });
    await client.open('model.ads', spec);
    return client;
  })();

  it('code lenses: symbols next to what is known', async () => {
    const client = await opened;
    const lenses = await client.ask<{ range: { start: { line: number } }; command: { title: string } }[]>('codeLens', {
      textDocument: { uri: client.uri('model.ads') },
    });
    const titles = Object.fromEntries(
      lenses.map(({ range, command }) => [lines[range.start.line]!.split(' ').slice(0, 2).join(' '), command.title]),
    );
    // Into the group: a number and two embeddings of 8, one of 4.
    expect(titles).toMatchObject({
      'vocab category': '8·|category| parameters, 0 FLOPs',
      'group ad': `${28 * 16 + 16} parameters, ${2 * 28 * 16 + 32} FLOPs`,
    });
    expect(titles['model shop']).toMatch(
      /^[\d,]+ \+ 8·\(\|bid\| \+ \|category\|\) \+ 4·\|device\| parameters, [\d,]+ FLOPs$/,
    );
  });

  it('inlay hints: shapes with symbols, and the widths of layers', async () => {
    const client = await opened;
    const hints = await client.ask<InlayHint[]>('inlayHint', {
      textDocument: { uri: client.uri('model.ads') },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    expect(
      hints.map(({ position, label }) => `${lines[position.line]!.slice(0, position.character)} «${label as string}»`),
    ).toEqual([
      'vocab category «|category| ids»',
      'signal topic  : onehot(category) «id of |category| × 8»',
      'signal topics : indexed(category) «ids[50] of |category| × 8»',
      'signal device : onehot «id of |device| × 4»',
      'cross deep = dcn(ad) «-> 16»',
      'bottom «32 →»',
      'tower all «32 →»',
    ]);
  });

  it('the hover and the picture', async () => {
    const client = await opened;
    const hover = await client.ask<Hover>(
      'hover',
      await client.open('model.ads', spec.replace('vocab cat', 'vocab ▮cat')),
    );
    expect((hover.contents as { value: string }).value).toMatch(/table\W+\\?\|category\\?\| × 8/);
    const { svg } = await client.connection.sendRequest<{ svg: string }>(
      'adsc/picture',
      await client.open('model.ads', spec.replace('group ad', 'group ▮ad')),
    );
    for (const shown of ['not profiled yet', '|category| × 8', '|device| × 4', 'data-of="group.ad"'])
      expect(svg).toContain(shown);
  });
});

it('bounds of a number that nothing bounds are no hint, and the hover says what they are', async () => {
  const plain = spec.replace('continuous', 'continuous { embed none  squash none  normalize none }');
  const client = await Client.start({ 'model.ads': plain });
  await client.open('model.ads', plain);
  const textDocument = { uri: client.uri('model.ads') };
  const range = { start: { line: 0, character: 0 }, end: { line: 13, character: 0 } };
  const hints = await client.ask<InlayHint[]>('inlayHint', { textDocument, range });
  expect(hints.length).toBeGreaterThan(0);
  expect(JSON.stringify(hints)).not.toContain('clip');
  const line = plain.split('\n').findIndex((text) => text.startsWith('signal bid'));
  const hover = await client.ask<Hover>('hover', { textDocument, position: { line, character: 8 } });
  expect(JSON.stringify(hover)).toContain('as nothing else bounds it');
});
