/** `choose(…)` in an editor; `▮` is the cursor. */
import { beforeAll, expect, it } from 'vitest';
import type { CompletionItem, Hover, InlayHint, SignatureHelp } from 'vscode-languageserver/node';
import { check } from '../../src/language/semantics/index.ts';
import { lockFor } from '../helpers/lock.ts';
import { Client } from '../helpers/lsp.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const shop = `model shop
vocab category { top 50  embed choose(8, 16) }
signal topic : onehot(category)
group ad { topic } -> choose(16, 32)
bottom { layers choose([32], [64, 32])  norm choose(none, batch) }
tower all { layers 8 }
head click on clicked
search { minimize click.log_loss }
`;

let client: Client;
beforeAll(async () => {
  const { program } = check(memoryHost({ 'model.ads': shop }), 'model.ads');
  const { lock, files } = lockFor(program!);
  const choices = { 'vocab category.embed': { value: '16', reason: 'it has the lower loss', tried: [] } };
  client = await Client.start({
    'model.lock.json': JSON.stringify({ ...lock, choices }),
    ...Object.fromEntries(files),
  });
});
const at = (before: string, after: string) => client.open('model.ads', shop.replace(before, after));
const labels = async (before: string, after: string) =>
  (await client.ask<CompletionItem[]>('completion', await at(before, after))).map(({ label }) => label);

it('hover says which member is taken, and why', async () => {
  const hover = async (before: string, after: string) =>
    ((await client.ask<Hover | null>('hover', await at(before, after)))?.contents as { value: string } | undefined)
      ?.value;
  expect(await hover('embed choose', 'embed choo▮se')).toContain(
    '`vocab category.embed` is `16`: it has the lower loss',
  );
  expect(await hover('-> choose', '-> choo▮se')).toContain('`group ad.width` is `16`: the first');
  expect(await hover('norm choose', 'no▮rm choose')).toContain('takes `choose(…)`');
  expect(await hover('click.log_loss', 'cli▮ck.log_loss')).toContain('head click on clicked');
});

it('completion offers it, and in it the values of the option', async () => {
  expect(await labels('norm choose(none, batch)', 'norm ▮')).toEqual(expect.arrayContaining(['layer', 'choose']));
  expect(await labels('choose(none, batch)', 'choose(none, ▮)')).toEqual(['none', 'batch', 'layer']);
  expect(await labels('top 50', 'file ▮')).not.toContain('choose');
  expect(await labels('click.log_loss', '▮')).toContain('click');
  expect(await labels('search', '▮\nsearch')).toContain('search');
});

it('signature help says what its members are', async () => {
  const help = await client.ask<SignatureHelp>('signatureHelp', await at('choose(8, 16)', 'choose(8, ▮)'));
  expect(help).toMatchObject({ signatures: [{ label: 'choose(member, …)' }], activeParameter: 1 });
  const [member] = help.signatures[0]!.parameters!;
  expect(member!.documentation).toMatchObject({ value: 'a whole number' });
});

it('inlay hints show what is taken', async () => {
  await client.open('model.ads', shop);
  const hints = await client.ask<InlayHint[]>('inlayHint', {
    textDocument: { uri: client.uri('model.ads') },
    range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
  });
  const lines = shop.split('\n');
  const shown = hints
    .filter(({ label }) => (label as string).startsWith('='))
    .map(({ position, label }) => `${lines[position.line]!.slice(0, position.character)} «${label as string}»`);
  expect(shown).toEqual([
    'vocab category { top 50  embed choose(8, 16) «= 16»',
    'group ad { topic } -> choose(16, 32) «= 16»',
    'bottom { layers choose([32], [64, 32]) «= [32]»',
    'bottom { layers choose([32], [64, 32])  norm choose(none, batch) «= none»',
  ]);
});
