/**
 * Seeded specs that mean something: names are declared before they are used, options are drawn from the compiler's own tables with
 * values within their bounds and on them. Most pass `check`; what is odd about them is what nobody writes.
 */
import { crosses, crossFunctions } from '../../src/crosses/index.ts';
import { formats, formatNames } from '../../src/formats/options.ts';
import { optionTables, type OptionSchema, type ValueType } from '../../src/language/semantics/options/index.ts';
import { calibrationMethods } from '../../src/language/semantics/options/training.ts';
import { sequenceLines } from './meaningful-sequences.ts';
import { random } from './random-model.ts';

const ODD_NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'then',
  'a.b',
  'a b',
  'a/b',
  'A',
  'a',
  'größe',
  'x"y',
  "it's",
  '*/',
  '</svg>',
  '../up',
  '-',
  '0',
  '1e5',
  'line\nbreak',
  'tab\t',
  '\u2028',
  '%',
  'CON',
  'all',
  'any',
  'none',
  'signal',
  'group',
  'bottom',
  'input',
  'output',
  'tower',
  'logits',
  '🛒',
];

/** What a spec has declared so far. */
interface World {
  readonly draw: () => number;
  readonly signals: { readonly name: string; readonly format: string }[];
  readonly sources: string[];
  readonly heads: string[];
  readonly nodes: string[];
  readonly columns: string[];
  /** The data has a time. */
  timed: boolean;
  /** Nothing is left to choose there. */
  readonly inVariant?: true;
}

export function meaningfulSpec(seed: number): string {
  const draw = random(seed);
  const world: World = { draw, signals: [], sources: [], heads: [], nodes: [], columns: [], timed: false };
  const below = (n: number) => Math.floor(draw() * n);
  const used = new Set<string>();
  const fresh = (stem: string): string => {
    for (;;) {
      const name = draw() < 0.35 ? pick(draw, ODD_NAMES) : `${stem}${below(40)}`;
      if (!used.has(name)) {
        used.add(name);
        return name;
      }
    }
  };
  const many = <T>(least: number, most: number, make: (i: number) => T): T[] =>
    Array.from({ length: least + below(most - least + 1) }, (_, i) => make(i));

  // Columns of the data, and what signals read of them.
  for (let i = 0; i < 6; i++) world.columns.push(`c${i}`);
  const time = draw() < 0.6;
  world.timed = time;
  const sourced = draw() < 0.5;
  const served_by = draw() < 0.3;
  if (sourced)
    world.sources.push(...new Set(many(1, 4, () => (draw() < 0.3 ? pick(draw, ODD_NAMES) : `s${below(9)}`))));
  const joins = draw() < 0.4 ? many(1, 2, (i) => `t${i}`) : [];
  const data = [
    ...(time ? [`time at${draw() < 0.3 ? ` ${blockOf(world, 'time', ['zone'])}` : ''}`] : []),
    ...(sourced ? [`source kind { ${world.sources.map(quoted).join(', ')} }`] : []),
    ...(draw() < 0.2 ? ['weight w'] : []),
    ...(served_by ? ['served_by by_model'] : []),
    ...(draw() < 0.3 ? [`request ${many(1, 3, (i) => `c${i}`).join(', ')}`] : []),
    ...joins.map(
      (name) =>
        `join ${name} from "${name}.${pick(draw, ['csv', 'parquet', 'jsonl'])}" on c0${draw() < 0.5 ? ` { side ${pick(draw, ['request', 'candidate'])}${time && draw() < 0.5 ? '  as_of since' : ''} }` : ''}`,
    ),
  ];
  const lines = [
    `${draw() < 0.2 ? '/// doc */ `${1}`\n' : ''}model ${quoted(fresh('m'))}`,
    `data ${quoted(fresh('d'))} from "rows.${pick(draw, ['csv', 'parquet', 'jsonl'])}" {\n${data.map((line) => `  ${line}\n`).join('')}}`,
  ];

  const vocabs = many(0, 2, () => ({ name: fresh('v'), hashed: draw() < 0.4 }));
  for (const { name, hashed } of vocabs)
    lines.push(
      `vocab ${quoted(name)} ${blockOf(world, 'vocab', hashed ? ['embed'] : ['top', 'min_count', ...GROWTH, 'values', 'embed'], hashed ? ['hash 20'] : [])}`,
    );

  for (let i = below(7); i > 0; i--) {
    const name = fresh('f');
    const format = pick(draw, formatNames);
    const { argument, options } = { argument: null as string | null, options: formats[format].options };
    const shared = vocabs.filter((vocab) => vocab.hashed === format.startsWith('hash_'));
    let own = argument;
    let allowed = Object.keys(options).filter((option) => option !== 'file');
    if (!sourced) allowed = allowed.filter((option) => option !== 'sources');
    if (format === 'dense') own = String(1 + below(4));
    else if (format.startsWith('hash_'))
      own = shared.length > 0 && draw() < 0.4 ? quoted(pick(draw, shared).name) : pick(draw, ['2', '7', '30']);
    else if (format === 'onehot' && draw() < 0.3) own = pick(draw, ['2', '24', '1', '5']);
    else if ((format === 'onehot' || format === 'indexed') && shared.length > 0 && draw() < 0.4)
      own = quoted(pick(draw, shared).name);
    if (own !== null && format !== 'dense')
      allowed = allowed.filter(
        (option) => !['top', 'min_count', ...GROWTH, 'values', ...(/^\d/.test(own) ? [] : ['embed'])].includes(option),
      );
    const derived = format === 'onehot' && own === '24' && time && draw() < 0.7;
    const from = derived
      ? ' from hour(at)'
      : joins.length > 0 && draw() < 0.4
        ? ` from ${pick(draw, joins)}.${quoted(name)}`
        : draw() < 0.5
          ? ` from ${pick(draw, world.columns)}`
          : '';
    const block = draw() < 0.5 ? blockOf(world, `format ${format}`, allowed) : '';
    if (draw() < 0.15) {
      const type = fresh('k');
      lines.push(
        `type ${quoted(type)} = ${format}${own === null ? '' : `(${own})`} ${block}`,
        `signal ${quoted(name)} : ${quoted(type)}${from}`,
      );
    } else lines.push(`signal ${quoted(name)} : ${format}${own === null ? '' : `(${own})`}${from} ${block}`);
    world.signals.push({ name, format });
  }

  const signalList = (most: number) =>
    many(draw() < 0.1 ? 0 : 1, most, () => pick(draw, world.signals)?.name)
      .filter((name) => name !== undefined)
      .filter((name, i, all) => all.indexOf(name) === i || draw() < 0.02)
      .map(quoted);
  for (let i = 1 + below(3); i > 0; i--) {
    const name = fresh('g');
    lines.push(
      `group ${quoted(name)} { ${signalList(4).join(', ')} } -> ${pick(draw, ['1', '2', '3', '4', 'choose(4, 2)'])}`,
    );
    world.nodes.push(name);
  }
  // What is left over is not an error, but most specs use their signals.
  if (draw() < 0.7 && world.signals.length > 0) {
    const name = fresh('g');
    lines.push(
      `group ${quoted(name)} { ${world.signals.map((s) => quoted(s.name)).join(', ')} } -> ${pick(draw, ['2', '5'])}`,
    );
    world.nodes.push(name);
  }
  for (let i = below(4); i > 0; i--) {
    const name = fresh('x');
    const operands = many(2, 5, () => quoted(pick(draw, world.nodes))).filter(
      (name, at, all) => all.indexOf(name) === at || draw() < 0.02,
    );
    if (operands.length < 2 && draw() < 0.9) continue;
    const kind = pick(draw, ['*', ...crossFunctions] as const);
    lines.push(
      kind === '*'
        ? `cross ${quoted(name)} = ${operands.join(' * ')} -> ${pick(draw, ['1', '2', '5', 'choose(1, 3)'])}`
        : `cross ${quoted(name)} = ${kind}(${operands.join(', ')})${crosses[kind].width === 'given' ? ` -> ${pick(draw, ['1', '3'])}` : ''}${draw() < 0.5 ? ` ${blockOf(world, 'cross', crossOptionsOf(kind))}` : ''}`,
    );
    world.nodes.push(name);
  }
  lines.push(...sequenceLines(seed, world.nodes.map(quoted)));
  if (draw() < 0.5) {
    // Experts go with few other options.
    const without = draw() < 0.2 ? ['ensemble'] : ['experts', 'levels', 'gate'];
    lines.push(`bottom ${blockOf(world, 'bottom', undefined, [], without)}`);
  }
  if (draw() < 0.7 || !sourced)
    lines.push(`tower all ${draw() < 0.5 ? blockOf(world, 'tower', ['layers', 'norm', 'activation', 'dropout']) : ''}`);
  else
    for (const source of world.sources)
      lines.push(
        `tower ${quoted(source)} ${draw() < 0.5 ? blockOf(world, 'tower', ['layers', 'norm', 'activation', 'dropout']) : ''}`,
      );
  for (let i = 1 + below(3); i > 0; i--) {
    const name = fresh('h');
    // What goes with few other options is stated now and then; no head comes after itself.
    const rare = [...(draw() < 0.3 ? [] : ['after', 'loss']), ...(draw() < 0.2 ? [] : ['at', 'delay'])];
    lines.push(
      `head ${quoted(name)} on ${quoted(`y${i}`)}${draw() < 0.3 ? ` ${pick(draw, ['>= 1', '== 0.5', '< 3', '== "yes"', '== true', '!= ""'])}` : ''} ${draw() < 0.4 ? blockOf(world, 'head', undefined, [], [...(sourced ? [] : ['sources']), ...(time ? [] : ['within']), ...rare]) : ''}`,
    );
    world.heads.push(name);
  }
  const served = world.signals.filter(
    ({ format }) => format === 'onehot' || format === 'hash_onehot' || format === 'continuous',
  );
  if (draw() < 0.2 && served.length > 0) lines.push(`bias { signals ${quoted(pick(draw, served).name)} }`);
  if (draw() < 0.3)
    lines.push(
      `sampling ${blockOf(world, 'sampling', ['base', 'log', 'correct'], [`keep ${pick(draw, ['1%', '50%', '100%'])}`])}`,
    );
  if (draw() < 0.4)
    lines.push(
      `calibration ${pick(draw, Object.keys(calibrationMethods))} ${draw() < 0.7 ? blockOf(world, 'calibration', [...(time ? ['every', 'window', 'half_life'] : []), ...(sourced ? ['per'] : []), ...(served_by ? ['traffic'] : []), 'signals']) : ''}`,
    );
  if (draw() < 0.4) lines.push(`train ${blockOf(world, 'train', undefined, [], [...(sourced ? [] : ['sources'])])}`);
  if (draw() < 0.2) lines.push(`search ${blockOf(world, 'search')}`);
  if (draw() < 0.2)
    lines.push(
      pick(draw, ['run { every 6h  retrain every 7d }', 'run { gate log_loss +1%, calibration 5%  gate auc 0.01 }']),
    );
  if (draw() < 0.5) lines.push('baseline lr');
  if (draw() < 0.3 && served.length > 0)
    lines.push(
      `baseline wide_deep ${blockOf(world, 'baseline wide_deep', ['buckets', 'layers', 'dropout', 'epochs'], served.length > 1 ? [`wide ${quoted(served[0]!.name)} * ${quoted(served[1]!.name)}`] : served.length === 1 ? [`wide ${quoted(served[0]!.name)}`] : [])}`,
    );
  if (draw() < 0.3) lines.push('baseline gbdt_lr');
  if (draw() < 0.3) {
    const changes = many(1, 3, () => {
      const kind = below(6);
      if (kind === 0 && world.nodes.length > 1)
        return `without ${lines.some((line) => line.startsWith(`cross ${quoted(world.nodes.at(-1)!)} `)) ? 'cross' : 'group'} ${quoted(world.nodes.at(-1)!)}`;
      if (kind === 1) return `group ${quoted(world.nodes[0]!)} { ${signalList(3).join(', ')} } -> 2`;
      if (kind === 2) return `bottom ${blockOf({ ...world, inVariant: true }, 'bottom')}`;
      if (kind === 3) return 'tower all';
      if (kind === 4 && world.heads.length > 1) return `without head ${quoted(world.heads[0]!)}`;
      return `head ${quoted(world.heads[0]!)} on y9`;
    });
    lines.push(`variant ${quoted(fresh('w'))} {\n${[...new Set(changes)].map((line) => `  ${line}\n`).join('')}}`);
  }
  return `${lines.join('\n')}\n`;
}

function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}

function pick<T>(draw: () => number, from: readonly T[]): T {
  return from[Math.floor(draw() * from.length)]!;
}

const GROWTH = ['grow', 'admit', 'forget'] as const;

/** Options that most specs must not have together: weights of a list twice, or with a pool that takes none; a count that one word has where a vocabulary grows, and another one elsewhere. */
function clashesOf(world: World, drawn: readonly (readonly [string, unknown])[]): readonly string[] {
  const has = (option: string) => drawn.some(([name]) => name === option);
  if (has('admit') || has('forget') || has('grow')) {
    const grows = has('grow') && !has('values') && world.timed;
    return world.draw() < 0.05 ? [] : grows ? ['min_count'] : GROWTH;
  }
  if ((!has('weights') && !has('pairs')) || world.draw() < 0.05) return [];
  return world.draw() < 0.6 ? ['weights', 'pairs'] : has('weights') ? ['pairs', 'pool'] : ['pool'];
}

/** Options of a cross that apply to its kind. */
function crossOptionsOf(kind: keyof typeof crosses): string[] {
  const { layered, ranked } = crosses[kind];
  return [...(layered ? ['layers'] : []), ...(ranked ? ['rank'] : [])];
}

/** `{ … }` of some options of a table. */
function blockOf(
  world: World,
  owner: string,
  only?: readonly string[],
  first: readonly string[] = [],
  without: readonly string[] = [],
): string {
  const table = optionTables.find((other) => other.owner === owner)!.options;
  const drawn = Object.entries(table).filter(
    ([name, { required }]) =>
      (only === undefined || only.includes(name)) &&
      !without.includes(name) &&
      (required === true ? !first.some((line) => line.startsWith(`${name} `)) : world.draw() < 0.35),
  );
  const clashes = clashesOf(world, drawn);
  const chosen = drawn.filter(([name]) => !clashes.includes(name));
  const values = chosen.some(([name]) => name === 'values') && world.draw() < 0.95;
  const options = chosen.flatMap(([name, schema]) => {
    if (values && (name === 'top' || name === 'min_count')) return [];
    const value = name === 'grow' ? pick(world.draw, ['', 'yes']) : valuesOf(world, schema);
    return value === null ? [] : [`${name} ${value}`.trimEnd()];
  });
  return `{ ${[...first, ...options].join('  ')} }`;
}

function valuesOf(world: World, schema: OptionSchema): string | null {
  const value = statedOf(world, schema);
  if (value === null || schema.tunable !== true || world.inVariant === true || world.draw() >= 0.1) return value;
  const other = statedOf(world, schema) ?? value;
  const member = (text: string) => (schema.many === true ? `[${text}]` : text);
  return other === value && world.draw() < 0.95 ? value : `choose(${member(value)}, ${member(other)})`;
}

function statedOf(world: World, { type, many }: OptionSchema): string | null {
  const count = many === true ? 1 + Math.floor(world.draw() * 3) : 1;
  const values = Array.from({ length: count }, () => valueOf(world, type));
  if (values.some((value) => value === null)) return null;
  return (type.kind === 'count' ? values : [...new Set(values)]).join(', ');
}

function valueOf(world: World, type: ValueType): string | null {
  const { draw } = world;
  switch (type.kind) {
    case 'count':
    case 'integer':
      // Now and then the most that there may be.
      if (type.max !== undefined && draw() < 0.02) return String(type.max);
      return String(
        pick(
          draw,
          [
            type.min ?? 1,
            type.min ?? 1,
            2,
            3,
            5,
            8,
            ...(type.max !== undefined && type.max <= 64 ? [type.max] : []),
          ].filter((n) => n >= (type.min ?? 0)),
        ),
      );
    case 'number':
      return pick(draw, [
        ...(type.above === undefined ? ['0'] : []),
        '1e-9',
        '0.5',
        '1',
        ...(type.max === undefined ? ['1e6', '1e300'] : []),
      ]);
    case 'fraction':
      return pick(draw, ['1%', '0.5', '10%', '99%', '0.001']);
    case 'bytes':
      return pick(draw, ['1GB', '512MiB']);
    case 'amount':
      return pick(
        draw,
        Object.entries(type.words).map(
          ([word, { type: number }]) => `${word} ${number.kind === 'duration' ? '7d' : '+1%'}`,
        ),
      );
    case 'duration':
      return type.none === true && draw() < 0.2 ? 'none' : pick(draw, ['1s', '6h', '7d', '36500d']);
    case 'flag':
      return pick(draw, ['yes', 'no']);
    case 'enum':
      return pick(draw, Object.keys(type.values));
    case 'string':
      return type.characters === 1 ? '";"' : pick(draw, ['"|"', '"UTC"', '"Europe/Berlin"', '"::"']);
    case 'name': {
      const words = Object.keys(type.words ?? {});
      const names = {
        signal: world.signals
          .filter(({ format }) => format === 'continuous' || format === 'onehot')
          .map(({ name }) => name),
        source: world.sources,
        head: world.heads,
        column: world.columns,
      }[type.of];
      const all = [...words, ...names.map(quoted)];
      return all.length === 0 ? null : pick(draw, all);
    }
    case 'column':
      return pick(draw, world.columns);
    case 'metric':
      return world.heads.length === 0 ? null : `${quoted(pick(draw, world.heads))}.${pick(draw, type.measures)}`;
    case 'literal':
      return pick(draw, ['0', '1', '0', '1', '"a"', 'true', '-3', '2.5', '1e300', '""']);
    case 'list':
      return `[${[...new Set(Array.from({ length: 1 + Math.floor(draw() * 3) }, () => pick(draw, ['a', '"b c"', '1', 'true', '"ü\\n"', '"__proto__"'])))].join(', ')}]`;
    case 'clip':
      return pick(draw, ['0 .. 50', '-1 .. 1', 'p(1) .. p(99)', '0 .. 0.001', '-1e300 .. 1e300']);
    case 'product':
      return null;
    case 'form':
      return pick(
        draw,
        Object.entries(type.forms).map(
          ([name, { args }]) =>
            `${name}(${args.map((arg) => (arg.type.kind === 'column' ? 'c1' : valueOf(world, arg.type)!)).join(', ')})`,
        ),
      );
  }
}
