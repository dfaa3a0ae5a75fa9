/** Every feature of the language server over the protocol; `▮` is the cursor. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  SignatureHelp,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { check } from '../../src/language/semantics/index.ts';
import { formatText } from '../../src/language/syntax/format-text.ts';
import { folder } from '../helpers/command.ts';
import { lockFor } from '../helpers/lock.ts';
import { applyEdits, Client } from '../helpers/lsp.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const shop = `/// Ads of a shop.
model shop
data log from "log.csv" {
  time   served_at
  source kind { standard, shopping }
  join pins from "pins.csv" on pin_id
}
vocab category { top 50  embed 8 }
type money = continuous { squash log }
/// What the ad costs.
signal price  : money from pins.price
signal device : onehot
signal topic  : onehot(category) from pins.topic
signal bid    : continuous
group ad   { price, bid, topic } -> 16
group user { device } -> 8
cross affinity = user * ad -> 8
cross deep = dcn(user, ad) { layers 2 }
bottom { layers 32 }
tower standard { layers 8 }
tower shopping { layers 8 }
head click on clicked { loss_weight 2 }
train { optimizer adam(0.001)  holdout last(1d) }
variant lean { without cross deep }
`;

/** A lock that says what the columns are. */
function withLock(text: string): Record<string, string> {
  const { program, diagnostics } = check(memoryHost({ 'model.ads': text }), 'model.ads');
  if (program === null) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  const { lock, files } = lockFor(program);
  const columns = {
    log: ['served_at', 'kind', 'pin_id', 'device', 'bid', 'clicked', 'country'].map((name) => ({
      name,
      type: 'VARCHAR',
    })),
    pins: ['pin_id', 'price', 'topic', 'odd name'].map((name) => ({ name, type: 'VARCHAR' })),
  };
  return { 'model.lock.json': JSON.stringify({ ...lock, columns }), ...Object.fromEntries(files) };
}

const put = (text: string, before: string, after: string) => {
  if (!text.includes(before)) throw new Error(`no ${before}`);
  return text.replace(before, after);
};

describe('with a lock', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start(withLock(shop));
  });
  const open = (before: string, after: string) => client.open('model.ads', put(shop, before, after));

  describe('the picture', () => {
    const picture = async (before: string, after: string) =>
      client.connection.sendRequest<{ svg: string | null; at: string | null }>(
        'adsc/picture',
        await open(before, after),
      );
    it('is that of the build, and says what the cursor is on', async () => {
      for (const [before, after, at] of [
        ['signal bid', 'signal ▮bid', 'signal.bid'],
        ['price, bid', 'price, bi▮d', 'signal.bid'],
        ['group user', 'gr▮oup user', 'group.user'],
        ['user * ad', 'us▮er * ad', 'group.user'],
        ['-> 8\ncross deep', '-> ▮8\ncross deep', 'cross.affinity'],
        ['bottom { layers', 'bottom { lay▮ers', 'bottom'],
        ['tower shopping', 'tower shop▮ping', 'tower.shopping'],
        ['loss_weight 2', 'loss_weight ▮2', 'head.click'],
        ['model shop', 'model ▮shop', null],
      ] as const) {
        const found = await picture(before, after);
        expect(found.at).toBe(at);
        if (at !== null) expect(found.svg).toContain(`data-of="${at}"`);
      }
    });
    it('stays that of the last version without errors', async () => {
      const before = await picture('signal bid', 'signal ▮bid');
      expect(await picture('signal bid    : continuous', 'signal b▮id    : contin')).toEqual({
        svg: before.svg,
        at: 'signal.bid',
      });
    });
  });

  describe('hover', () => {
    const hover = async (before: string, after: string) => {
      const found = await client.ask<Hover | null>('hover', await open(before, after));
      return found === null ? null : (found.contents as { value: string }).value;
    };
    it('on a signal, wherever it is named: its text, its comment, the transform and why, the shape', async () => {
      for (const [before, after] of [
        ['price, bid', 'pr▮ice, bid'],
        ['signal price', 'signal pric▮e'],
      ] as const) {
        const text = await hover(before, after);
        expect(text).toContain('```ads\nsignal price  : money from pins.price\n```');
        expect(text).toContain('What the ad costs.');
        expect(text).toContain('**squash**: log');
        expect(text).toContain('**chosen**: near normal');
        expect(text).toContain('**encodes to**: number among 7 boundaries × 8');
      }
      expect(await hover('bid, topic', 'bid, top▮ic')).toContain('**encodes to**: id of 7 × 8');
    });
    it('on groups, crosses, vocabularies, heads: shape and cost', async () => {
      expect(await hover('user * ad', 'us▮er * ad')).toMatch(
        /\*\*shape\*\*: 16 → 8[^]*\*\*cost\*\*: 136 parameters, 272 FLOPs/,
      );
      expect(await hover('cross deep', 'cross de▮ep')).toContain('2 DCN-v2 layers at full width');
      expect(await hover('onehot(category)', 'onehot(cat▮egory)')).toContain('**entries**: 5');
      expect(await hover('head click', 'head cl▮ick')).toContain('**label**: clicked');
    });
    it('on options, their values, formats, keywords and columns', async () => {
      expect(await hover('squash log', 'squa▮sh log')).toContain('**type**: one of log, asinh, tanh, none');
      expect(await hover('squash log', 'squash l▮og')).toContain('one-sided heavy tails');
      expect(await hover('bid    : continuous', 'bid    : contin▮uous')).toContain(
        'One number, by default as a piecewise linear embedding.',
      );
      expect(await hover('last(1d)', 'la▮st(1d)')).toContain('the newest part');
      expect(await hover('head click', 'he▮ad click')).toContain('One engagement to predict');
      expect(await hover('pins.price', 'pins.pri▮ce')).toBe(
        'column `price` of `pins`: `VARCHAR`\n\nUsed as signal price.',
      );
      expect(await hover('on clicked', 'on clic▮ked')).toBe(
        'column `clicked` of `log`: `VARCHAR`\n\nUsed as label of head click.',
      );
    });
    it('nothing where there is nothing', async () => {
      expect(await hover('-> 16', '-> 1▮6')).toBeNull();
    });
    it('goes on while something else is being written', async () => {
      expect(await hover('-> 16\n', '-> 16\nsignal half : on\ngroup more { pri▮ce ')).toContain(
        '**chosen**: near normal',
      );
    });
  });

  describe('completion', () => {
    const labels = async (before: string, after: string) =>
      (await client.ask<CompletionItem[]>('completion', await open(before, after))).map(({ label }) => label);
    it.each<[string, string, string, readonly string[], readonly string[]]>([
      [
        'declarations on a new line',
        'head click',
        '▮\nhead click',
        ['signal', 'model', 'variant'],
        ['time', 'embed', 'price'],
      ],
      [
        'declarations of a variant',
        '{ without cross deep }',
        '{ ▮ }',
        ['signal', 'without', 'tower'],
        ['model', 'data', 'vocab'],
      ],
      ['statements of data', '  join pins', '  ▮\n  join pins', ['time', 'served_by', 'missing', 'header'], ['signal']],
      ['formats and types', ': onehot\n', ': ▮\n', ['onehot', 'hash_indexed', 'money'], ['price', 'category']],
      ['vocabularies in a format', 'onehot(category)', 'onehot(▮)', ['category'], ['onehot', 'price']],
      [
        'what may come after a format',
        ': continuous\ngroup',
        ': continuous ▮\ngroup',
        ['from', '{'],
        ['signal', 'squash'],
      ],
      [
        'columns of the data, tables, functions',
        'from pins.topic',
        'from ▮',
        ['country', 'pins', 'hour'],
        ['price', 'signal'],
      ],
      ['columns of a table', 'from pins.topic', 'from pins.▮', ['price', 'topic', 'odd name'], ['country', 'hour']],
      ['columns of a label', 'on clicked', 'on cl▮', ['clicked', 'pins'], ['hour']],
      [
        'options of the format',
        ': continuous\ngroup',
        ': continuous { squash log  ▮ }\ngroup',
        ['clip', 'normalize', 'serve'],
        ['squash', 'layers'],
      ],
      [
        'options of the format behind a type',
        'money from pins.price',
        'money from pins.price { ▮ }',
        ['squash', 'clip'],
        ['layers'],
      ],
      ['options of a head', 'loss_weight 2', 'loss_weight 2  ▮', ['within', 'layers'], ['loss_weight', 'top']],
      ['options of a baseline', 'variant lean', 'baseline gbdt_lr { ▮ }\nvariant lean', ['trees', 'depth'], ['wide']],
      ['options of a join', 'on pin_id\n', 'on pin_id { ▮ }\n', ['side', 'as_of', 'header'], ['zone']],
      ['options of a time in a join', 'on pin_id\n', 'on pin_id { as_of t { ▮ } }\n', ['unit', 'zone'], ['side']],
      ['words of an option', 'squash log', 'squash ▮', ['log', 'asinh'], ['price']],
      ['words of a list', 'layers 32', 'layers 32  norm ▮', ['batch', 'layer'], ['relu']],
      ['optimizers', 'optimizer adam(0.001)', 'optimizer ▮', ['adam', 'adagrad', 'sgd'], ['last']],
      ['parts', 'holdout last(1d)', 'holdout ▮', ['last', 'random', 'hash'], ['adam']],
      ['columns in a function', 'holdout last(1d)', 'holdout hash(10%, ▮)', ['device', 'country'], ['last']],
      ['heads of sampling', 'train {', 'sampling { base ▮ }\ntrain {', ['click', 'any'], ['price']],
      [
        'signals of a group, but for those that are in it',
        'group user { device }',
        'group user { device, ▮ }',
        ['price', 'bid'],
        ['device', 'user', 'category'],
      ],
      ['signals of a bias', 'bottom {', 'bias { signals ▮ }\nbottom {', ['price', 'device'], ['user']],
      [
        'groups and crosses of a cross',
        'user * ad -> 8',
        'user * ▮',
        ['ad', 'affinity', 'deep'],
        ['user', 'price', 'dcn'],
      ],
      [
        'functions of a cross',
        'cross affinity = user * ad',
        'cross affinity = ▮',
        ['user', 'dcn', 'fm', 'masknet', 'senet'],
        ['price'],
      ],
      ['options of a cross', 'dcn(user, ad) { layers 2 }', 'dcn(user, ad) { ▮ }', ['layers', 'rank'], ['price']],
      ['operands of a function', 'dcn(user, ad)', 'dcn(user, ▮)', ['ad'], ['user', 'fm']],
      ['sources of a tower', 'tower shopping', 'tower ▮', ['standard', 'shopping', 'all'], ['price']],
      ['sources of a signal', ': onehot\n', ': onehot { sources ▮ }\n', ['standard', 'shopping'], ['price']],
      ['methods', 'variant lean', 'calibration ▮\nvariant lean', ['platt', 'isotonic'], ['lr']],
      ['baselines', 'variant lean', 'baseline ▮\nvariant lean', ['lr', 'wide_deep'], ['platt']],
      ['what a variant can leave out', 'without cross deep', 'without ▮', ['cross', 'bias'], ['data', 'deep']],
      ['… by name and kind', 'without cross deep', 'without cross ▮', ['deep', 'affinity'], ['user']],
      ['nothing for a new name', 'signal device', 'signal ▮', [], ['price', 'signal']],
      ['nothing in a comment', '/// What', '/// ▮ What', [], ['signal']],
    ])('%s', async (_, before, after, some, none) => {
      const found = await labels(before, after);
      expect(found).toEqual(expect.arrayContaining([...some]));
      for (const label of none) expect(found).not.toContain(label);
      if (some.length === 0) expect(found).toEqual([]);
    });
    it('replaces the word that is there, and quotes a name that needs it', async () => {
      const at = await open('from pins.topic', 'from pins.od▮d');
      const items = await client.ask<CompletionItem[]>('completion', at);
      const item = items.find(({ label }) => label === 'odd name')!;
      const text = client.texts.get('model.ads')!;
      expect(applyEdits(text, [item.textEdit as TextEdit])).toBe(text.replace('pins.odd', 'pins."odd name"'));
    });
  });

  it('signature help: formats, functions, options, and which argument', async () => {
    const help = async (before: string, after: string) =>
      client.ask<SignatureHelp | null>('signatureHelp', await open(before, after));
    expect(await help('onehot(category)', 'onehot(▮)')).toMatchObject({
      signatures: [{ label: 'onehot(N or VOCAB)' }],
      activeParameter: 0,
    });
    expect(await help('last(1d)', 'hash(10%, ▮)')).toMatchObject({
      signatures: [{ label: 'hash(fraction, column)' }],
      activeParameter: 1,
    });
    expect(await help('dcn(user, ad)', 'dcn(user, ▮)')).toMatchObject({
      signatures: [{ label: 'dcn(operand, …)' }],
      activeParameter: 1,
    });
    expect(await help('squash log', 'squash ▮')).toMatchObject({
      signatures: [{ label: 'squash one of log, asinh, tanh, none' }],
    });
    expect(await help('group user', 'group us▮er')).toBeNull();
  });

  it('inlay hints: chosen transforms, id spaces, widths', async () => {
    await client.open('model.ads', shop);
    const hints = await client.ask<InlayHint[]>('inlayHint', {
      textDocument: { uri: client.uri('model.ads') },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    const lines = shop.split('\n');
    const shown = hints.map(
      ({ position, label }) => `${lines[position.line]!.slice(0, position.character)} «${label as string}»`,
    );
    expect(shown).toEqual([
      'vocab category «7 ids»',
      'signal price  : money «clip 1 .. 99, normalize zscore»',
      'signal device : onehot «id of 7 × 16»',
      'signal topic  : onehot(category) «id of 7 × 8»',
      'signal bid    : continuous «clip 1 .. 99, normalize zscore»',
      'cross deep = dcn(user, ad) «-> 24»',
      'bottom «56 →»',
      'tower standard «32 →»',
      'tower shopping «32 →»',
    ]);
  });

  it('code lens: parameters and cost of each declaration', async () => {
    await client.open('model.ads', shop);
    const lenses = await client.ask<{ range: { start: { line: number } }; command: { title: string } }[]>('codeLens', {
      textDocument: { uri: client.uri('model.ads') },
    });
    const lines = shop.split('\n');
    const titles = Object.fromEntries(
      lenses.map(({ range, command }) => [lines[range.start.line]!.split(' ').slice(0, 2).join(' '), command.title]),
    );
    // Into the group: two numbers and an embedding, of 8 each → 3 · 8 · 16 + 16.
    expect(titles).toMatchObject({
      'vocab category': '56 parameters, 0 FLOPs',
      'group ad': '400 parameters, 800 FLOPs',
      'bottom {': '1,824 parameters, 3,648 FLOPs',
    });
    const total = Number(titles['model shop']!.split(' ')[0]!.replaceAll(',', ''));
    const parts = [
      'vocab category',
      'group ad',
      'group user',
      'cross affinity',
      'cross deep',
      'bottom {',
      'tower standard',
      'tower shopping',
    ];
    // Tables of a signal's own: a vocabulary, and two numbers of 7 boundaries and a row for missing.
    const own = 7 * 16 + 2 * (7 + 1) * 8;
    expect(parts.reduce((sum, part) => sum + Number(titles[part]!.split(' ')[0]!.replaceAll(',', '')), own)).toBe(
      total,
    );
  });

  describe('code actions', () => {
    const actions = async (before: string, after: string, only?: string[]) => {
      const at = await open(before, after);
      return client.ask<CodeAction[]>('codeAction', {
        ...at,
        range: { start: at.position, end: at.position },
        context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
      });
    };
    const applied = (action: CodeAction) =>
      applyEdits(client.texts.get('model.ads')!, action.edit!.changes![client.uri('model.ads')]!);

    it('the fix of a diagnostic', async () => {
      const [fix] = await actions('group user { device }', 'group user { devi▮se }');
      expect(fix!.title).toBe("Write 'device'");
      expect(applied(fix!)).toBe(shop);
    });
    it('explains its code', async () => {
      const explain = (await actions('group user { device }', 'group user { devi▮se }')).find(
        ({ title }) => title === 'Explain ADS2001',
      )!;
      expect(await client.connection.sendRequest('workspace/executeCommand', explain.command)).toContain('ADS2001');
    });
    it('declares a signal from a column of the data', async () => {
      const declare = (await actions('group user { device }', 'group user { device, coun▮try }')).find(({ title }) =>
        title.startsWith('Declare'),
      )!;
      expect(declare.title).toBe("Declare signal 'country' from column country");
      expect(applied(declare)).toContain('signal bid    : continuous\nsignal country : onehot\n');
    });
    it('fixes all that is certain, and guesses nothing', async () => {
      expect(await actions('group user { device }', 'gruop user { devise▮ }', ['source.fixAll'])).toEqual([]);
      const [all] = await actions('group user { device }', 'group user { device▮ };', ['source.fixAll']);
      expect(applied(all!)).toBe(shop);
    });
    it('offers no fix that leaves as many errors', async () => {
      const titles = (
        await actions('group user { device }', 'group user { device }\nhead other on clicked { loss_wieg▮ht 0 }')
      ).map(({ title }) => title);
      expect(titles).toEqual(['Explain ADS3001']);
    });
    it('nothing where nothing is wrong', async () => {
      expect(await actions('group user', 'group us▮er')).toEqual([]);
    });
  });
});

describe('navigation', () => {
  const files = {
    'model.ads':
      'model m\nimport "parts/users.ads"\nimport { ad, price } from "ads.ads"\ncross c = user * ad -> 8\nsignal size : continuous\ngroup more { price, size } -> 4\ntower all { layers 4 }\nhead h on y\nvariant v {\n  signal size : onehot\n  group more { size } -> 8\n}\n',
    'parts/users.ads': 'signal age : continuous\ngroup user { age } -> 4\n',
    'ads.ads': 'signal price : continuous from cost\ngroup ad { price } -> 4\n',
  };
  let client: Client;
  beforeAll(async () => {
    client = await Client.start(files);
  });
  const at = async (path: keyof typeof files, before: string, after: string) =>
    client.open(path, put(files[path], before, after));
  const places = (locations: readonly Location[]) =>
    locations
      .map(({ uri, range }) => {
        const path = (Object.keys(files) as (keyof typeof files)[]).find((one) => client.uri(one) === uri)!;
        return `${path}:${range.start.line + 1}:${range.start.character + 1}`;
      })
      .sort();

  it('definition: across imports, in a variant its own, on a path the file', async () => {
    expect(places(await client.ask('definition', await at('model.ads', 'user * ad', 'us▮er * ad')))).toEqual([
      'parts/users.ads:2:7',
    ]);
    expect(places(await client.ask('definition', await at('model.ads', '{ ad, price }', '{ ad, pri▮ce }')))).toEqual([
      'ads.ads:1:8',
    ]);
    expect(
      places(await client.ask('definition', await at('model.ads', '{ price, size }', '{ price, si▮ze }'))),
    ).toEqual(['model.ads:5:8']);
    expect(places(await client.ask('definition', await at('model.ads', '{ size } -> 8', '{ si▮ze } -> 8')))).toEqual([
      'model.ads:10:10',
    ]);
    expect(
      places(await client.ask('definition', await at('model.ads', '"parts/users.ads"', '"parts/us▮ers.ads"'))),
    ).toEqual(['parts/users.ads:1:1']);
    expect(await client.ask('definition', await at('model.ads', 'on y', 'on ▮y'))).toEqual([]);
  });

  it('references: in every file, from any of them', async () => {
    const all = ['ads.ads:1:8', 'ads.ads:2:12', 'model.ads:3:14', 'model.ads:6:14'];
    const params = { context: { includeDeclaration: true } };
    expect(
      places(
        await client.ask('references', { ...(await at('model.ads', '{ ad, price }', '{ ad, pri▮ce }')), ...params }),
      ),
    ).toEqual(all);
    expect(
      places(await client.ask('references', { ...(await at('ads.ads', 'signal price', 'signal pri▮ce')), ...params })),
    ).toEqual(all);
    expect(
      places(
        await client.ask('references', {
          ...(await at('ads.ads', 'signal price', 'signal pri▮ce')),
          context: { includeDeclaration: false },
        }),
      ),
    ).toEqual(all.slice(1));
  });

  it('highlights the name in this file alone', async () => {
    expect(await client.ask('documentHighlight', await at('ads.ads', 'signal price', 'signal pri▮ce'))).toHaveLength(2);
  });

  describe('rename', () => {
    const renamed = async (path: keyof typeof files, before: string, after: string, newName: string) => {
      const edit = await client.ask<WorkspaceEdit>('rename', { ...(await at(path, before, after)), newName });
      return Object.fromEntries(
        (Object.keys(files) as (keyof typeof files)[]).flatMap((one) =>
          edit.changes![client.uri(one)] === undefined
            ? []
            : [[one, applyEdits(files[one], edit.changes![client.uri(one)]!)]],
        ),
      );
    };
    it('in every file; what it reads stays what it was', async () => {
      const result = await renamed('parts/users.ads', 'signal age', 'signal a▮ge', 'years');
      expect(result).toEqual({ 'parts/users.ads': 'signal years : continuous from age\ngroup user { years } -> 4\n' });
      const prices = await renamed('model.ads', '{ ad, price }', '{ ad, pri▮ce }', 'cost of it');
      expect(prices['ads.ads']).toBe('signal "cost of it" : continuous from cost\ngroup ad { "cost of it" } -> 4\n');
      expect(prices['model.ads']).toContain('import { ad, "cost of it" } from "ads.ads"');
      const all = { ...files, ...prices };
      expect(check(memoryHost(all), 'model.ads').diagnostics).toEqual(
        check(memoryHost(files), 'model.ads').diagnostics.map(
          (d) => expect.objectContaining({ code: d.code }) as unknown,
        ),
      );
    });
    it('with its namesake of a variant', async () => {
      const { 'model.ads': text } = await renamed(
        'model.ads',
        'signal size : continuous',
        'signal si▮ze : continuous',
        'length',
      );
      expect(text).toContain('signal length : continuous from size\n');
      expect(text).toContain('  signal length : onehot from size\n  group more { length } -> 8');
    });
    it.each([
      [
        'a name that is taken',
        'signal size : continuous',
        'signal si▮ze : continuous',
        'price',
        "there is a signal called 'price' already",
      ],
      ['a group as a cross', 'cross c', 'cross ▮c', 'user', "there is a group called 'user' already"],
      ['no name', 'cross c', 'cross ▮c', '', 'at least one character'],
    ])('refuses %s', async (_, before, after, newName, message) => {
      await expect(client.ask('rename', { ...(await at('model.ads', before, after)), newName })).rejects.toThrow(
        message,
      );
    });
    it('says beforehand where there is nothing to rename', async () => {
      expect(await client.ask('prepareRename', await at('model.ads', 'on y', 'on ▮y'))).toBeNull();
      expect(await client.ask('prepareRename', await at('model.ads', 'cross c', 'cross ▮c'))).toMatchObject({
        placeholder: 'c',
      });
    });
  });

  it('symbols of a document, and of the workspace by some of their letters', async () => {
    await client.open('model.ads', files['model.ads']);
    const symbols = await client.ask<DocumentSymbol[]>('documentSymbol', {
      textDocument: { uri: client.uri('model.ads') },
    });
    expect(
      symbols.map(({ name, children }) => [name, ...(children ?? []).map((child) => child.name)].join(' > ')),
    ).toEqual(['m', 'c', 'size', 'more', 'all', 'h', 'v > size > more']);
    const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'pr' });
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([['price', client.uri('ads.ads')]]);
  });
});

describe('texts', () => {
  it('semantic tokens: a keyword that is a name is coloured as one', async () => {
    const client = await Client.start();
    const text =
      '/// doc\nsignal user : onehot { embed 8 }\ngroup group { user, "a b" } -> 1\ntrain { optimizer sgd(0.1) }\n';
    await client.open('model.ads', text);
    const { data } = await client.ask<{ data: number[] }>('semanticTokens/full', {
      textDocument: { uri: client.uri('model.ads') },
    });
    const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider!.legend;
    const lines = text.split('\n');
    const shown: string[] = [];
    for (let i = 0, line = 0, column = 0; i < data.length; i += 5) {
      column = data[i] === 0 ? column + data[i + 1]! : data[i + 1]!;
      line += data[i]!;
      shown.push(`${lines[line]!.slice(column, column + data[i + 2]!)}:${tokenTypes[data[i + 3]!]}`);
    }
    expect(shown).toEqual([
      '/// doc:comment',
      'signal:keyword',
      'user:variable',
      'onehot:function',
      'embed:property',
      '8:number',
      'group:keyword',
      'group:class',
      'user:variable',
      '"a b":variable',
      '->:operator',
      '1:number',
      'train:keyword',
      'optimizer:property',
      'sgd:function',
      '0.1:number',
    ]);
  });

  it('folding: blocks and comments of several lines', async () => {
    const client = await Client.start();
    await client.open('model.ads', '// a\n// b\nmodel m // c\ntrain {\n  batch 8\n}\nvocab v { values [\n  "a"\n] }\n');
    expect(
      await client.ask<FoldingRange[]>('foldingRange', { textDocument: { uri: client.uri('model.ads') } }),
    ).toEqual([
      { startLine: 0, endLine: 1, kind: 'comment' },
      { startLine: 3, endLine: 4 },
      { startLine: 6, endLine: 7 },
    ]);
  });

  it.each([
    'signal  a:onehot\nsignal  b  onehot\n// c\n',
    'model   m\r\nbias{signals a}\r\n',
    shop.replaceAll('\n', ' \n\n\n'),
    '',
  ])('formatting is that of adsc fmt: %j', async (text) => {
    const client = await Client.start();
    await client.open('model.ads', text);
    const edits = await client.ask<TextEdit[]>('formatting', {
      textDocument: { uri: client.uri('model.ads') },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(applyEdits(text, edits)).toBe(formatText('model.ads', text).text);
    expect(edits.length).toBeLessThanOrEqual(1);
  });

  it('a text that is no file, and a file of Ada', async () => {
    const client = await Client.start();
    const untitled = {
      textDocument: { uri: 'untitled:Untitled-1', languageId: 'ads', version: 1, text: 'model m\nvocab v { top 5 }\n' },
    };
    await client.connection.sendNotification('textDocument/didOpen', untitled);
    expect(
      await client.ask('hover', { textDocument: untitled.textDocument, position: { line: 1, character: 6 } }),
    ).toMatchObject({ contents: { value: expect.stringContaining('vocab v') as string } });
    const ada = await client.open('hello.ads', 'with Ada.Text_IO;\npackage ▮Hello is\nend Hello;\n');
    expect(await client.ask('hover', ada)).toBeNull();
  });

  it('a folder with any name', async () => {
    const dir = join(folder({ 'a b#é%/x.ads': 'signal s : onehot\n' }), 'a b#é%');
    const client = await Client.start();
    const uri = pathToFileURL(join(dir, 'model.ads')).href;
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'ads', version: 1, text: 'model m\nimport "x.ads"\ngroup g { s } -> 8\n' },
    });
    const [found] = await client.ask<Location[]>('definition', {
      textDocument: { uri },
      position: { line: 2, character: 10 },
    });
    expect(found!.uri).toBe(pathToFileURL(join(dir, 'x.ads')).href);
  });
});
