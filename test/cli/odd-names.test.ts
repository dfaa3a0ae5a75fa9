/**
 * Names that mean something to JavaScript, SQL, SVG, a shell or a file system, as column names of a CSV header and as names of everything
 * that a spec names, through the whole path: each signal must reach the model, and nothing may leave the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const odd = [
  'select',
  'from',
  'null',
  'class',
  'await',
  'default',
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'hasOwnProperty',
  "it's",
  'say "hi"',
  'a`b',
  'semi;colon',
  '"; DROP TABLE rows; --',
  '*/ process.exit(9) /*',
  '${process.exit(9)}',
  '</script><script>',
  '&amp;<b>',
  'two\nlines',
  'tab\there',
  'back\\slash',
  '../../up',
  'a/b',
  'con.txt',
  '.',
  ' padded ',
  'ÄÖ ü',
  '名前',
  '🛒',
  '\u202egnp',
  'NaN',
  '0',
  '1e5',
  '-',
  '{}',
  '%s',
  'c0',
  'p0',
  'f',
  'r',
  'ok',
];
const text = (name: string) => JSON.stringify(name);
const rows = Array.from({ length: 90 }, (_, i) => [
  ...odd.map((name, k) =>
    k % 3 === 0 ? `${name}${i % 4}` : k % 3 === 1 ? (i * (k + 3)) % 17 : `v${(i + k) % 3}|${name}`,
  ),
  i % 3 === 0 ? 1 : 0,
  i % 2 === 0 ? 'x"y' : 'a\nb',
]);

const spec = [
  `/// */ process.exit(9) /* \`\${1}\` </svg>\nmodel ${text('*/ process.exit(9) /* "quoted"')}`,
  `data ${text('"; DROP TABLE t; --')} from "odd.csv" { source ${text('the\nsource')} { ${text('x"y')}, ${text('a\nb')} } }`,
  `vocab ${text('../../escape')} { top 20  embed 2 }`,
  ...odd.map(
    (name, k) =>
      `/// ${name.replaceAll(/[\n\r]/g, ' ')} */\nsignal ${text(name)} : ${k % 3 === 0 ? (k % 2 === 0 ? `onehot(${text('../../escape')})` : 'hash_onehot(31) { embed 2 }') : k % 3 === 1 ? 'continuous' : 'indexed { split "|"  embed 2 }'}`,
  ),
  ...odd.map((name) => `group ${text(`g ${name}`)} { ${text(name)} } -> 2`),
  `cross ${text('x\'"`')} = ${text('g select')} * ${text('g __proto__')} -> 2`,
  'bottom { layers 4 }',
  `tower ${text('x"y')} { layers 2 }\ntower ${text('a\nb')} { layers 2 }`,
  `head ${text('constructor')} on ${text('clicked "?"')}`,
  `head ${text('*/ head')} on ${text('clicked "?"')} == "1"`,
  `calibration platt { signals ${text('select')}  per head, source }`,
  'train { epochs 1  batch 16  validate random(20%) }',
  `variant ${text('a/b "v"')} { without cross ${text('x\'"`')} }`,
  'baseline lr',
].join('\n');

it('goes from a CSV header to a report', async () => {
  const project = `it's [a] *dir* $HOME "q" 名 %20`;
  const parent = folder({
    [`${project}/model.ads`]: spec,
    [`${project}/odd.csv`]: csv([...odd, 'clicked "?"', 'the\nsource'], rows),
  });
  const dir = join(parent, project);
  await fine(dir, 'check', 'model.ads');
  await fine(dir, 'profile', 'model.ads');
  const lock = JSON.parse(readFileSync(join(dir, 'model.lock.json'), 'utf8')) as { signals: object };
  expect(Object.keys(lock.signals).sort()).toEqual([...odd].sort());
  await fine(dir, 'compile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', '1');
  const report = await fine(dir, 'evaluate', 'runs/1', '--split', 'validate', '--by', 'select', 'constructor');
  expect(report.out).toContain('constructor');
  await fine(dir, 'evaluate', 'model.ads', '--compare', 'base', 'a/b "v"', 'lr', '--split', 'validate');
  expect((await fine(dir, 'explain', 'model.ads', '__proto__')).out).toContain('signal __proto__');
  for (const format of ['json', 'sarif', 'github', 'pretty']) await fine(dir, 'check', 'model.ads', '--format', format);

  // Everything was written inside the project, under names that any file system takes.
  expect(readdirSync(parent)).toEqual([project]);
  for (const path of readdirSync(join(dir, 'build'), { recursive: true, encoding: 'utf8' }))
    expect(path).toMatch(/^[\w./%-]+$/);
  // The emitted module runs on its own and sees every signal under its name.
  const transforms = (await import(pathToFileURL(join(dir, 'build/features/transforms.js')).href)) as {
    default?: unknown;
  } & Record<string, unknown>;
  expect(Object.keys(transforms).length).toBeGreaterThan(0);
  expect(readFileSync(join(dir, 'build/model.svg'), 'utf8')).not.toMatch(/<script|<b>/);
});

it('says what is wrong with such names in one line each, without letting them out', async () => {
  const dir = folder({
    'model.ads': spec
      .replace('"odd.csv"', '"odd.csv"')
      .replace(`: onehot(${text('../../escape')})`, `: onehot(${text('../../\u0007escap')})`),
    'odd.csv': 'a\n',
  });
  const { code, err } = await adsc(dir, ['check', 'model.ads']);
  expect(code).toBe(1);
  // A bell or an escape sequence in a spec is never sent to the terminal as such.
  expect(err).not.toContain('\u0007');
  const gone = await adsc(dir, ['profile', 'model.ads']);
  expect(gone.code).toBe(1);
});

it('never reads or writes outside of the project, whatever a spec says', async () => {
  const secret = 'the secret\n';
  const attempts = [
    'import "../secret.ads"\n',
    'import "/etc/passwd"\n',
    'vocab v { file "../secret.ads" }\nsignal a : onehot(v)\n',
    'vocab v { file "/etc/passwd" }\nsignal a : onehot(v)\n',
  ];
  for (const attempt of attempts) {
    const parent = folder({
      'secret.ads': secret,
      'p/model.ads': `model m\ndata d from "d.csv"\n${attempt}head h on y\ntower all { layers 2 }\n`,
      'p/d.csv': 'a,y\n1,1\n',
    });
    const { code, out, err } = await adsc(join(parent, 'p'), ['profile', 'model.ads']);
    expect({ attempt, code }).toEqual({ attempt, code: 1 });
    expect(out + err).not.toMatch(/the secret|root:/);
  }
  for (const glob of ['../d.csv', '/etc/passwd', 'sub/../../d.csv']) {
    const parent = folder({
      'd.csv': 'a,y\n1,1\n',
      'p/model.ads': `model m\ndata d from "${glob}"\nsignal a : continuous\ngroup g { a } -> 2\nhead h on y\ntower all { layers 2 }\n`,
      'p/sub/x.csv': '',
    });
    const { code } = await adsc(join(parent, 'p'), ['profile', 'model.ads']);
    expect({ glob, code: code === 1 || code === 3 }).toEqual({ glob, code: true });
    expect(existsSync(join(parent, 'p/model.lock.json'))).toBe(false);
  }
});
