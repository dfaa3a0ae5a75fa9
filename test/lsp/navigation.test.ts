/** What moves around in a spec: links, growing selections, what is made of what, the layout of a part; tables and columns in hovers. `▮` is the cursor. */
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentLink,
  Hover,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver/node';
import { check } from '../../src/language/semantics/index.ts';
import { formatText } from '../../src/language/syntax/format-text.ts';
import { SourceFile } from '../../src/text/source.ts';
import { lockFor } from '../helpers/lock.ts';
import { applyEdits, Client, type Cursor } from '../helpers/lsp.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const parts = 'vocab topics { top 50  embed 8 }\n';
const shop = `model shop
import "parts.ads"
data log from "log.csv" {
  time served_at
  join pins  from "pins.csv"    on pin_id  { side candidate }
  join users from "users/*.csv" on user_id { side request }
}
signal price : continuous from pins.price
signal bid   : continuous
signal topic : indexed(topics) from pins.topics
signal age   : continuous from users.age
group ad   { price, bid, topic } -> 16
group user { age } -> 8
cross affinity = user * ad -> 8
tower all { layers 8 }
head click on clicked
train { holdout last(1d) }
`;

let client: Client;
const put = (before: string, after: string) => shop.replace(before, after);

beforeAll(async () => {
  const { program } = check(memoryHost({ 'model.ads': shop, 'parts.ads': parts }), 'model.ads');
  const { lock, files } = lockFor(program!);
  const columns = {
    log: ['served_at', 'pin_id', 'user_id', 'bid', 'clicked'].map((name) => ({ name, type: 'VARCHAR' })),
    pins: ['pin_id', 'price', 'topics'].map((name) => ({ name, type: name === 'topics' ? 'VARCHAR[]' : 'DOUBLE' })),
    users: ['user_id', 'age'].map((name) => ({ name, type: 'BIGINT' })),
  };
  client = await Client.start({
    'parts.ads': parts,
    'pins.csv': 'pin_id,price,topics\n',
    'model.lock.json': JSON.stringify({ ...lock, columns }),
    ...Object.fromEntries(files),
  });
});

it('links imports and files that are there, and no pattern', async () => {
  const cursor = await client.open('model.ads', `▮${shop}`);
  const links = await client.ask<DocumentLink[]>('documentLink', cursor);
  expect(links.map(({ target }) => target)).toEqual([client.uri('parts.ads'), client.uri('pins.csv')]);
});

it('grows a selection from a word to the file', async () => {
  const { textDocument, position } = await client.open('model.ads', put('layers 8', 'layers ▮8'));
  const [found] = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions: [position],
  });
  const source = new SourceFile('model.ads', shop);
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = found; step !== undefined; step = step.parent) {
    const at = ({ line, character }: { line: number; character: number }) => source.lineStarts[line]! + character;
    steps.push(shop.slice(at(step.range.start), at(step.range.end)));
  }
  expect(steps).toEqual(['8', 'layers 8', '{ layers 8 }', 'tower all { layers 8 }', shop]);
});

describe('the hierarchy of a layer', () => {
  const itemAt = async (cursor: Cursor) =>
    (await client.connection.sendRequest<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', cursor))[0]!;
  it('goes down to signals, vocabularies and tables of other files, and up to what uses it', async () => {
    const group = await itemAt(await client.open('model.ads', put('group ad', 'group a▮d')));
    expect(group).toMatchObject({ name: 'ad', detail: 'group' });
    const down = await client.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: group,
    });
    expect(down.map(({ to }) => to.name)).toEqual(['price', 'bid', 'topic']);
    const up = await client.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item: group,
    });
    expect(up.map(({ from }) => `${from.detail} ${from.name}`)).toEqual(['cross affinity']);
    const topic = down.at(-1)!.to;
    const below = await client.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: topic,
    });
    expect(below.map(({ to }) => `${to.detail} ${to.name}`).sort()).toEqual(['join pins', 'vocab topics']);
    const vocab = below.find(({ to }) => to.name === 'topics')!.to;
    expect(vocab.uri).toBe(client.uri('parts.ads'));
    const users = await client.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item: vocab,
    });
    expect(users.map(({ from }) => from.name)).toEqual(['topic']);
  });
});

it('lays out the declarations of a range alone', async () => {
  const messy = shop
    .replace('group user { age } -> 8', 'group   user {age}->8')
    .replace('tower all { layers 8 }', 'tower all {layers 8}');
  const { textDocument, position } = await client.open('model.ads', messy.replace('group   user', 'group   us▮er'));
  const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/rangeFormatting', {
    textDocument,
    range: { start: position, end: position },
    options: { tabSize: 2, insertSpaces: true },
  });
  const after = applyEdits(messy, edits);
  expect(after).toContain('\ngroup user { age } -> 8\n');
  expect(after).toContain('tower all {layers 8}');
  const all = await client.connection.sendRequest<TextEdit[]>('textDocument/rangeFormatting', {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(applyEdits(messy, all)).toBe(formatText('model.ads', messy).text);
});

it('says of tables and columns what they are to the model', async () => {
  const hover = async (before: string, after: string) =>
    (
      (await client.ask<Hover>('hover', await client.open('model.ads', put(before, after)))).contents as {
        value: string;
      }
    ).value;
  const join = await hover('join pins', 'join pi▮ns');
  expect(join).toContain('**columns**: pin\\_id DOUBLE, price DOUBLE, topics VARCHAR\\[\\]');
  expect(join).toContain('**signals**: price, topic');
  expect(await hover('data log', 'data l▮og')).toContain('served\\_at VARCHAR');
  expect(await hover('pins.price', 'pins.pri▮ce')).toMatch(/`DOUBLE`\n\nUsed as signal price\./);
  expect(await hover('time served_at', 'time serv▮ed_at')).toMatch(/Used as the example's time\./);
});

it('leads from the code of a diagnostic to its page, where a site is named', async () => {
  const documented = await Client.start({}, { pause: 0, documentation: 'https://docs.example/adsc/' });
  await documented.open('model.ads', 'model m\ngroup g { nothing } -> 4▮\n');
  const [first] = await documented.diagnostics('model.ads');
  expect(first!.codeDescription).toEqual({ href: `https://docs.example/adsc/diagnostics/${first!.code}.html` });
  const plain = await Client.start();
  await plain.open('model.ads', 'model m\ngroup g { nothing } -> 4▮\n');
  expect((await plain.diagnostics('model.ads'))[0]!.codeDescription).toBeUndefined();
});
