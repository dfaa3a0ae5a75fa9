/** `adsc report` from a spec and a CSV on, with names and values that a page must not take for markup. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Metrics } from '../../src/evaluate/index.ts';
import { Random } from '../../src/math/random.ts';
import { adsc, csv, fine, folder } from '../helpers/command.ts';
import { all, byId, type Element, elements, parseHtml, textOf } from './parse-html.ts';

const hostile = {
  model: '</title><script>alert(1)</script>',
  source: '"><img src="https://evil.example/x.png" onerror="alert(1)">',
  signal: "');alert(1)//\u202e",
  value: '<svg onload=alert(1)>',
  head: '<iframe src=//evil.example></iframe>',
};
const quoted = (text: string) => JSON.stringify(text);

const spec = `/// <a href="javascript:alert(1)">docs</a>
model ${quoted(hostile.model)}
data rows from "data/rows.csv" { time at  source kind { plain, ${quoted(hostile.source)} } }
signal ${quoted(hostile.signal)} : onehot from place
signal price : continuous
group ${quoted('<style>@import "https://evil.example"</style>')} { ${quoted(hostile.signal)}, price } -> 4
bottom { layers 4 }
tower plain { layers 4 }
tower ${quoted(hostile.source)} { layers 4 }
/// <b onmouseover=alert(1)>
head ${quoted(hostile.head)} on clicked
head save on saved { loss_weight 0.5 }
calibration platt { signals ${quoted(hostile.signal)}  per head, source  every 6h  window 2d }
train { batch 64  epochs 2  optimizer adam(0.01)  holdout last(1d)  validate last(6h) }
`;

function rows(count: number): (string | number)[][] {
  const random = new Random(8, 'report command');
  return Array.from({ length: count }, (_, i) => {
    const price = random.normal();
    const draw = (logit: number) => (random.chance(1 / (1 + Math.exp(-logit))) ? 1 : 0);
    const at = new Date(Date.UTC(2025, 2, 3) + (i * 3 * 86_400_000) / count).toISOString();
    return [
      at,
      random.pick(['plain', hostile.source]),
      random.pick([hostile.value, 'side', '&amp;']),
      price.toFixed(3),
      draw(price - 1),
      draw(-0.5 * price - 1),
    ];
  });
}

let dir = '';
let page: Element;
const read = async (path: string) => parseHtml(readFileSync(join(dir, path), 'utf8'));

beforeAll(async () => {
  dir = folder({
    'model.ads': spec,
    'data/rows.csv': csv(['at', 'kind', 'place', 'price', 'clicked', 'saved'], rows(1500)),
  });
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', '1', '--threads', '1');
  await fine(dir, 'train', 'model.ads', '--id', '2', '--threads', '1', '--seed', '2');
  await fine(dir, 'calibrate', 'runs/1');
  await fine(dir, 'importance', 'runs/1', '--repeats', '2');
  const { out } = await fine(
    dir,
    'report',
    'runs/1',
    '--calibrated',
    '--compare',
    'runs/2',
    '--bootstrap',
    '20',
    '--by',
    hostile.signal,
  );
  expect(out).toMatch(/^wrote runs\/1\/report\.html \(\d+ KB\)\n(.+: 1 \(base\) .*logistic regression.*\n){2}$/);
  page = await read('runs/1/report.html');
});

describe('the page', () => {
  it('has all its sections, each with its heading, and links to them', () => {
    const sections = all(page, 'section');
    expect(sections.map((s) => textOf(all(s, 'h2')[0]!))).toEqual([
      'At a glance',
      'Metrics',
      'Comparison',
      'Calibration',
      'Day to day',
      'Calibrator',
      'Scores',
      'Importance',
      'Learning',
      'Signals',
      'Model',
      'Run',
    ]);
    expect(all(all(page, 'nav')[0]!, 'a').map((a) => a.attributes.get('href'))).toEqual(
      sections.map((s) => `#${s.attributes.get('id')}`),
    );
    const ids = [...elements(page)].flatMap((e) => e.attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks nothing of any network and runs nothing', () => {
    const names = new Set([...elements(page)].map((e) => e.name));
    for (const name of ['script', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'use', 'image', 'foreignObject'])
      expect(names).not.toContain(name);
    for (const element of elements(page)) {
      for (const [name, value] of element.attributes) {
        expect(name).not.toMatch(/^on/i);
        if (['href', 'src', 'xlink:href', 'srcset', 'action', 'data'].includes(name))
          expect(value).toMatch(/^(#[\w-]+$|data:image\/svg\+xml;base64,)/);
        if (name !== 'aria-label') expect(value).not.toMatch(/url\(/);
      }
    }
    expect(textOf(all(page, 'style')[0]!)).not.toMatch(/url\(|@import|https?:/);
    expect(all(page, 'style')).toHaveLength(1);
    expect(all(page, 'img').map((img) => img.attributes.get('src')!.slice(0, 26))).toEqual([
      'data:image/svg+xml;base64,',
    ]);
    const policy = all(page, 'meta').find((m) => m.attributes.get('http-equiv') === 'Content-Security-Policy')!;
    expect(policy.attributes.get('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  it('shows names and values as they are, with what would reorder them spelled out', () => {
    expect(textOf(all(page, 'title')[0]!)).toBe(hostile.model);
    const text = textOf(page);
    for (const name of [
      hostile.head,
      hostile.source,
      hostile.value,
      "');alert(1)//<U+202E>",
      '<a href="javascript:alert(1)">docs</a>',
    ])
      expect(text).toContain(name);
    expect(text).not.toContain('\u202e');
  });

  it('says in words what each chart shows, and has its figures as a table', () => {
    const charts = [...elements(page)].filter((e) => e.attributes.get('role') === 'img');
    expect(charts.length).toBeGreaterThanOrEqual(12);
    for (const chart of charts) {
      expect(chart.attributes.get('aria-label')!.length).toBeGreaterThan(30);
      expect(all(chart, 'svg')[0]!.attributes.get('aria-hidden')).toBe('true');
      expect(all(chart, 'path').length).toBeGreaterThan(3);
    }
    for (const figure of all(page, 'figure'))
      expect(all(figure, 'tbody').length, textOf(all(figure, 'figcaption')[0]!)).toBe(1);
    for (const table of all(page, 'table')) {
      expect(textOf(all(table, 'caption')[0]!)).not.toBe('');
      expect(all(table, 'th').every((th) => th.attributes.has('scope'))).toBe(true);
    }
    for (const svg of all(page, 'svg'))
      for (const text of all(svg, 'text')) expect(textOf(text)).not.toMatch(/NaN|undefined|Infinity/);
    for (const path of all(page, 'path')) expect(path.attributes.get('d')).not.toMatch(/NaN|Infinity/);
  });
});

describe('the numbers', () => {
  /** What a row of the metrics table holds in full. */
  const values = (row: Element) => all(row, 'data').map((data) => Number(data.attributes.get('value')));
  const shown = (m: Metrics) => [
    m.observed,
    m.positives,
    m.rate,
    m.auc,
    m.logLoss,
    m.normalizedEntropy,
    m.calibration,
    m.ece,
  ];
  type Report = {
    heads: { head: string; slices: { by: string; metrics: Metrics }[] }[];
    overTime: { unit: string; meanError: number }[];
  };
  const evaluated = async (...options: string[]) =>
    JSON.parse((await fine(dir, '--json', 'evaluate', 'runs/1', ...options)).out) as Report;

  it('are those of adsc evaluate, for the model itself and calibrated as served', async () => {
    const reports = [await evaluated(), await evaluated('--calibrated')];
    const tables = all(byId(page, 'metrics'), 'table').filter((table) =>
      /^(The model|Calibrated)/.test(textOf(all(table, 'caption')[0]!)),
    );
    expect(tables).toHaveLength(2);
    for (const [t, report] of reports.entries()) {
      const expected = report.heads.flatMap((head) =>
        head.slices.filter((s) => s.by !== 'signal').map((s) => shown(s.metrics)),
      );
      expect(all(all(tables[t]!, 'tbody')[0]!, 'tr').map(values)).toEqual(expected);
    }
    const bins = all(byId(page, 'reliability'), 'table').flatMap((table) =>
      all(all(table, 'tbody')[0]!, 'tr').map(values),
    );
    const sources = (report: Report, head: number) =>
      report.heads[head]!.slices.filter((s) => s.by === 'source').flatMap((s) =>
        s.metrics.reliability.map((b) => [b.rows, b.meanPrediction, b.rate]),
      );
    expect(bins).toEqual([0, 1].flatMap((head) => reports.flatMap((report) => sources(report, head))));
  });

  it('compare the runs by their own evaluations', async () => {
    const other = JSON.parse((await fine(dir, '--json', 'evaluate', 'runs/2')).out) as Report;
    const rows = all(byId(page, 'comparison'), 'tr').filter((row) => textOf(row).startsWith('2 (base)'));
    const expected = other.heads.flatMap((head) =>
      head.slices.map(({ metrics: m }) => [m.auc, m.logLoss, m.normalizedEntropy, m.calibration]),
    );
    expect(rows.map(values)).toEqual(expected);
  });
});

describe('the command', () => {
  it('writes the same bytes again, where it is told to', async () => {
    await fine(dir, 'report', 'runs/1', '--bootstrap', '0', '-o', 'a.html');
    await fine(dir, 'report', 'runs/1', '--bootstrap', '0', '--out', 'b.html');
    expect(readFileSync(join(dir, 'a.html'), 'utf8')).toBe(readFileSync(join(dir, 'b.html'), 'utf8'));
    expect(textOf(byId(await read('a.html'), 'reliability'))).not.toContain('calibrated as served');
  });

  it('compares with the run before where none is given, and says first whether it is better, calibrated, and what to do', async () => {
    await fine(dir, 'report', 'runs/2', '--bootstrap', '20', '-o', 'second.html');
    const second = await read('second.html');
    const answers = all(byId(second, 'overview'), 'h3').slice(0, 4).map(textOf);
    expect(answers).toEqual([
      'Better than logistic regression?',
      'Better than runs/1, the run before?',
      'Is its level right?',
      'What next?',
    ]);
    const compared = all(byId(second, 'comparison'), 'th').map(textOf);
    for (const name of ['1 (base)', '2 (base)']) expect(compared).toContain(name);
    // The interval of the change and the word for it say the same.
    for (const line of all(byId(second, 'overview'), 'li').map(textOf)) {
      const [, mark, low, high] = /([▲▼●]) log-loss .* \[([+−][\d.]+), ([+−][\d.]+) %\]/.exec(line) ?? [];
      if (mark === undefined) continue;
      expect(mark).toBe(
        high!.startsWith('−') && Number(high!.slice(1)) > 0
          ? '▲'
          : low!.startsWith('+') && Number(low!.slice(1)) > 0
            ? '▼'
            : '●',
      );
    }
    await fine(dir, 'report', 'runs/1', '--bootstrap', '0', '-o', 'first.html');
    expect(textOf(byId(await read('first.html'), 'overview'))).toContain('There is none to compare with.');
  });

  it('says what is missing or not of this run, and does without it', async () => {
    const importance = JSON.parse(readFileSync(join(dir, 'runs/1/importance.json'), 'utf8')) as object;
    for (const [content, says] of [
      [JSON.stringify({ ...importance, modelFingerprint: 'other' }), 'was measured on other weights'],
      ['{"version":1,"modelFingerprint":1}', 'is not an importance report'],
      ['{', 'is not JSON'],
    ] as const) {
      writeFileSync(join(dir, 'runs/1/importance.json'), content);
      await fine(dir, 'report', 'runs/1', '--bootstrap', '0', '-o', 'c.html');
      expect(textOf(byId(await read('c.html'), 'importance'))).toContain(says);
    }
    writeFileSync(join(dir, 'runs/1/run.json'), 'gone');
    writeFileSync(join(dir, 'runs/1/log.jsonl'), '');
    const lock = JSON.parse(readFileSync(join(dir, 'model.lock.json'), 'utf8')) as {
      signals: { price: { transform: { reason: string } } };
    };
    lock.signals.price.transform.reason = 'another profile';
    writeFileSync(join(dir, 'model.lock.json'), JSON.stringify(lock));
    await fine(dir, 'report', 'runs/1', '--bootstrap', '0', '-o', 'c.html');
    const without = await read('c.html');
    expect(textOf(byId(without, 'learning'))).toContain('no log of its training');
    expect(textOf(byId(without, 'signals'))).toContain('has been written again since');
  });

  it('fails with a reason and without a page where there is no run or nowhere to write', async () => {
    expect(await adsc(dir, ['report', 'runs/none'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('ADS9003') as string,
    });
    expect(await adsc(dir, ['report', 'runs/1', '--bootstrap', '0', '-o', 'no/such/folder/r.html'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('ADS9009') as string,
    });
  });
});
