/** Experts and gates in an editor; `▮` is the cursor. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem, Hover } from 'vscode-languageserver/node';
import { Client } from '../helpers/lsp.ts';

const shop = `model shop
data log from "log.csv" { source kind { a, b }  time at }
signal x : continuous
group all { x } -> 8
bottom { layers 16  experts shared 2, source 1  levels 2  gate source  norm none }
tower a { layers 8 }
tower b { layers 8 }
head click on y
run { gate log_loss +1%, auc -0.5% }
`;

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
const at = (before: string, after: string) => {
  expect(shop).toContain(before);
  return client.open('model.ads', shop.replace(before, after));
};
const labels = async (before: string, after: string) =>
  (await client.ask<CompletionItem[]>('completion', await at(before, after))).map(({ label }) => label);
const bottom = 'experts shared 2, source 1  levels 2  gate source  norm none';

describe('completion', () => {
  it.each([
    ['the kinds of experts', 'experts ▮', ['shared', 'source', 'head', 'choose']],
    ['behind the comma, those that are not there yet', 'experts shared 2, ▮', ['source', 'head']],
    ['… and in the middle of a word', 'experts shared 2, source 1, he▮', ['head']],
    ['… before other options', 'experts shared 2, ▮  levels 2', ['source', 'head']],
    ['no option where a number has to stand', 'experts shared ▮', []],
    ['who mixes them', 'experts shared 2  gate ▮', ['source', 'head', 'choose']],
  ])('%s', async (_, text, expected) => {
    expect(await labels(bottom, text)).toEqual(expected);
  });

  it('goes on with other options behind the numbers and behind a gate', async () => {
    for (const text of ['experts shared 2, source 1 ▮', 'experts shared 2  gate head ▮']) {
      const found = await labels(bottom, text);
      expect(found).toContain('levels');
      expect(found).toContain('norm');
      expect(found).not.toContain('experts');
      expect(found).not.toContain('shared');
    }
    expect(await labels(bottom, 'experts shared 2  gate head ▮')).not.toContain('gate');
  });

  it('of other words with numbers too', async () => {
    expect(await labels('gate log_loss +1%, auc -0.5%', 'gate log_loss +1%, ▮')).toEqual(['auc', 'calibration']);
  });
});

describe('hover', () => {
  const hover = async (before: string, after: string) =>
    ((await client.ask<Hover | null>('hover', await at(before, after)))?.contents as { value: string } | undefined)
      ?.value ?? '';

  it('says what each word means', async () => {
    expect(await hover('experts', 'exp▮erts')).toContain(
      'a list, each a word with its number: shared 2, source 2, head 2',
    );
    expect(await hover('shared 2', 'sha▮red 2')).toContain('all sources and heads mix (MMoE');
    expect(await hover('source 1', 'sour▮ce 1')).toContain('experts of each source, which see its rows alone');
    expect(await hover('levels 2', 'lev▮els 2')).toContain('How many levels of experts there are');
    expect(await hover('gate source', 'gate sou▮rce')).toContain("a gate for each source, before the source's tower");
    expect(await hover('log_loss +1%', 'log_▮loss +1%')).toContain('the log-loss of no head is higher');
  });
});
