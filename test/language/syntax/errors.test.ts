/** Every syntax code with invalid specs, and goldens of the rendered errors: read those to judge the messages. */
import { expect, test } from 'vitest';
import type { syntax } from '../../../src/diagnostics/catalog/syntax.ts';
import { render } from '../../../src/diagnostics/render/index.ts';
import { parse } from '../../../src/language/syntax/parse.ts';
import { SourceFile } from '../../../src/text/source.ts';
import { goldenDirectory } from '../../helpers/golden.ts';

const golden = goldenDirectory('golden/syntax-errors');

/** By code: specs that have it, perhaps among others. */
const cases: Record<keyof typeof syntax, string[]> = {
  ADS1001: [
    'signal price continuous',
    'signal price : continuous squash log',
    'signal price : continuous\n}\nsignal bid : continuous',
    'signal price :\nsignal bid : continuous from 3\nsignal age : continuous { 5 }',
    'signal price : continuous { clip 0 .. }\nsignal a : onehot { values [1, 2 }',
    'signal 3d : onehot',
    'group ad price, bid -> 8\ngroup user { age } ->\ngroup all { age } -> many',
    'cross a =\ncross b = user * -> 8\ncross c = user *',
    'head click\nhead buy on\nhead like on rating >=\nhead love on rating >= [4]\nhead hate on 4 <= rating',
    'data rows\ndata more from rows.csv\ndata third from "a.csv" {\n  join users from "u.csv"\n  join pins from "p.csv" on\n  join ads from "a.csv" on id = \n  time\n  source\n}',
    'train\nvariant v\nvariant w { without }\nvariant x { without cross }',
    'import\nimport { a, b }\nimport { a } "x.ads"\nimport x.ads',
    'signal a : sequence of',
    'type price = { squash log }',
  ],
  ADS1002: [
    'signl device : onehot\nSignal country : onehot\nfeature city : onehot',
    'model m\nnonsense here { and 5 more }\nsignal device : onehot',
    'variant v { twer all { layers 8 } }',
    'thing device : onehot',
  ],
  ADS1003: [
    'data rows from "rows.csv\nsignal device : onehot',
    'data rows from "rows.csv {\n  time t { zone "UTC" }\n}\nsignal device : onehot(',
    'vocab v { values ["a", "b] }\nsignal device : onehot',
    'vocab v { values ["a\\',
  ],
  ADS1004: [
    'data rows from "a\\day.csv"',
    'vocab v { values ["\\u12", "\\ud800", "\\ud83d\\ude00", "\\\\ \\n", "\\😀"] }',
  ],
  ADS1005: [
    'signal\u00a0device :\u3000\u3000onehot',
    'signal device : onehot;\nsignal os : onehot;',
    'signal device-type : onehot',
    'signal a : onehot(24 % 2)',
    'data rows from “rows.csv”',
    'signal a@b : onehot',
  ],
  ADS1006: ['vocab v { top 50K  hash 3m  embed 5x }', 'train { holdout last(7days) }'],
  ADS1007: ['sampling { keep .5  log 5. }', 'signal a : continuous { clip -.5 .. 1 }'],
  ADS1008: ['vocab zip { values [05201, 0, 0.5, 10] }'],
  ADS1009: ['signal bid : continuous { squash }', 'data rows from "a.csv" { time t { zone { } } }'],
  ADS1010: [
    'tower all { layers 128, 64, }',
    'group ad { price, } -> 8\ngroup user { age,, sex } -> 8\ngroup ctx { , hour } -> 8',
    'signal a : onehot { values ["x",] }\ncross c = dcn(a, b,)',
    'data rows from "a.csv" { weight a, \n join b from "b.csv" on x, }',
    'signal a : onehot { , embed 8 }',
  ],
  ADS1011: [
    'signal : onehot',
    'head on clicked',
    'data from "rows.csv"',
    'group { price } -> 8\ncross = a * b',
    'data rows from "a.csv" { join from "b.csv" on id }',
    'model\n\nvocab v { top 5 }\nmodel',
  ],
  ADS1012: ['vocab category { embed: 32  top = 50k }'],
  ADS1013: ['variant small {\n  vocab category { top 10k }\n  bottom { layers 8 }\n  model m\n}'],
  ADS1014: ['data rows from "rows.csv" {\n  sorce site { app, web }\n  tme at\n  Weight w\n  mising ""\n}'],
  ADS1015: ['# clicks only\nhead click on clicked # and more\n/* both\n lines */ head buy on bought'],
  ADS1016: [
    `vocab zip { values ${'['.repeat(70)}1${']'.repeat(70)} }\nsignal a : onehot\nsignal b onehot`,
    `signal s : ${'sequence of '.repeat(70)}onehot`,
  ],
  ADS1017: [
    'signal bid : continuous { squash log\nsignal device : onehot',
    'signal hour : onehot(24\nsignal device : onehot',
    'group ad { price, bid -> 64\ngroup user { age } -> 8',
    'group ad { price, bid',
    'variant a {\n  tower all { layers 8 }\n\nvariant b { bottom { layers 8 } }',
    'variant a { tower all { layers 8 }',
    'data rows from "rows.csv" {\n  time t\n\nsignal hour : onehot(24) from hour(t)',
  ],
  ADS1018: [
    'signal device : onehot /// phone or tablet\nsignal os : onehot',
    'data rows from "a.csv" {\n  /// when it was shown\n  time t\n  /// stray\n}\n/// at the end',
    '/// fine\n/// and more\nsignal a : onehot { /// not here\n  top 5 }',
  ],
  ADS1019: ["data rows from 'rows.csv'", "vocab v { values ['it\\'s', 'a \"b\"'] }"],
  ADS1020: ['vocab category { top 50 k  embed 32 }', 'train { holdout last(1 d)  batch 4 k, 5 }'],
  ADS1021: ['group ad { price bid, age } -> 64'],
  ADS1022: [
    'signal bid : continuous { squash log, clip 0 .. 50 }',
    'calibration platt { per head, source, every 1h }',
    'bottom { layers 128,\n  norm batch\n}',
    'train { batch 64, holdout random(20%), optimizer adam(0.1), epochs 2 }',
  ],
  ADS1024: [
    'vocab v { top 10_000 }\nvocab w { top 10 000 }\nvocab x { top 1 000 000 }',
    'train { optimizer adam(0,001) }\nvocab v { top 10,000 }\nbottom { layers 256,128 }',
  ],
  ADS1025: [
    'features:\n  - name: device\n    type: categorical\n\nsignal price : continuous',
    'signal a : onehot\n[train]\nepochs = 2\nsignal b : onehot',
    '{\n  "features": [{ "name": "price", "type": "float" }]\n}\nsignal a : onehot',
    'SELECT a, b\nFROM rows\nWHERE a = 1;\nsignal a : onehot',
    'import numpy as np\n\ndef f(x):\n    return x\nsignal a : onehot',
    '<<<<<<< HEAD\nsignal a : onehot\n=======\nsignal a : continuous\n>>>>>>> other',
    '```ads\nsignal a : onehot\n```',
    'learning_rate: 0.01\nsignal a : onehot\nbatch_size = 512',
  ],
};

test.each(Object.keys(cases) as (keyof typeof cases)[])('%s', (code) => {
  const pages = cases[code].map((text) => {
    const file = new SourceFile('model.ads', text);
    const { diagnostics } = parse(file);
    expect(
      diagnostics.map((d) => d.code),
      text,
    ).toContain(code);
    return `${numbered(text)}\n\n${render(diagnostics, new Map([[file.path, file]]), { format: 'pretty', color: false })}`;
  });
  golden.expect(`${code}.txt`, pages.join(`\n${'='.repeat(80)}\n\n`));
});

function numbered(text: string): string {
  return text
    .split('\n')
    .map((line, i) => `${String(i + 1).padStart(2)}  ${line}`.trimEnd())
    .join('\n');
}
