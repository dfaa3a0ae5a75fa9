/** Seeded specs of every construct of the grammar, with white space and comments in odd places: for what reads and writes text. */
import { random } from './random-model.ts';

type Draw = () => number;

/** Tokens, joined with whatever may stand between them; syntactically right, and meaning nothing. */
export function randomSpec(seed: number): string {
  const draw = random(seed);
  const below = (n: number) => Math.floor(draw() * n);
  const declarations = Array.from({ length: 1 + below(8) }, () => randomDeclaration(draw, false));
  // Some specs are tidy, some are torn apart.
  const wild = draw() * draw();
  let text = draw() < 0.05 ? '\ufeff' : '';
  const lineEnd = draw() < 0.1 ? '\r\n' : '\n';
  for (const tokens of declarations) {
    if (draw() < 0.2) text += `${draw() < 0.3 ? '///' : '//'} ${pick(draw, words)}\n`;
    tokens.forEach((token, i) => (text += token + (i === tokens.length - 1 ? '' : gap(draw, wild))));
    text += draw() < 0.15 ? '  // behind\n' : draw() < 0.3 ? '\n\n\n' : draw() < 0.05 ? ' ' : '\n';
  }
  if (draw() < 0.1) text += '// the end';
  return text.replaceAll('\n', lineEnd);
}

const words = [
  'a',
  'b2',
  'user',
  'signal',
  'from',
  'on',
  'was',
  'until',
  'group',
  'all',
  'a_rather_long_name_of_a_signal',
  '"quoted name"',
  '"with \\" quote"',
  'größe',
  'x',
];
const numbers = ['0', '1', '-3', '0.5', '50k', '5%', '7d', '512MB', '1e-3', '20min'];

function gap(draw: Draw, wild: number): string {
  const at = draw();
  if (at < wild * 0.08) return ` // note ${Math.floor(draw() * 9)}\n`;
  if (at < wild * 0.1) return '\n\n// alone\n\n';
  if (at < wild * 0.11) return '\n/// doc\n';
  if (at < wild * 0.25) return '\n';
  if (at < wild * 0.4) return '\t  ';
  return ' ';
}

function pick<T>(draw: Draw, from: readonly T[]): T {
  return from[Math.floor(draw() * from.length)]!;
}

function commas(items: readonly (readonly string[])[]): string[] {
  return items.flatMap((item, i) => (i === 0 ? item : [',', ...item]));
}

function many<T>(draw: Draw, least: number, most: number, make: () => T): T[] {
  return Array.from({ length: least + Math.floor(draw() * (most - least + 1)) }, make);
}

function ref(draw: Draw): string[] {
  return draw() < 0.3 ? [pick(draw, words), '.', pick(draw, words)] : [pick(draw, words)];
}

function atom(draw: Draw, depth: number): string[] {
  const at = draw();
  if (at < 0.4) return [pick(draw, numbers)];
  if (at < 0.7 || depth > 2) return ref(draw);
  if (at < 0.8) return ['[', ...commas(many(draw, 0, 30, () => [pick(draw, [...numbers, ...words])])), ']'];
  if (at < 0.9)
    return [pick(draw, [...words, 'choose']), '(', ...commas(many(draw, 0, 3, () => value(draw, depth + 1))), ')'];
  return many(draw, 2, 4, () => ref(draw)).flatMap((factor, i) => (i === 0 ? factor : ['*', ...factor]));
}

function value(draw: Draw, depth = 0): string[] {
  const at = draw();
  if (at < 0.1) return [...atom(draw, depth), '..', ...atom(draw, depth)];
  if (at < 0.2) return [...ref(draw), pick(draw, ['==', '!=', '<', '<=', '>', '>=']), pick(draw, numbers)];
  return atom(draw, depth);
}

/** An option's name is bare. */
function option(draw: Draw, depth: number): string[] {
  const inner = depth < 2 && draw() < 0.1 ? block(draw, depth + 1) : [];
  return [
    pick(draw, ['squash', 'clip', 'layers', 'top', 'values', 'embed', 'an_option_with_a_long_name']),
    ...commas(many(draw, 1, 4, () => value(draw))),
    ...inner,
  ];
}

function block(draw: Draw, depth = 0): string[] {
  return ['{', ...many(draw, 0, 5, () => option(draw, depth)).flat(), '}'];
}

function units(draw: Draw): string[] {
  const one = () => [pick(draw, numbers)];
  return draw() < 0.3 ? ['choose', '(', ...commas(many(draw, 1, 9, one)), ')'] : one();
}

function perhaps(draw: Draw, tokens: () => string[]): string[] {
  return draw() < 0.5 ? tokens() : [];
}

function names(draw: Draw, least: number): string[] {
  return ['{', ...commas(many(draw, least, 12, () => [pick(draw, words)])), '}'];
}

function was(draw: Draw): string[] {
  return draw() < 0.25 ? ['was', pick(draw, words)] : [];
}

function format(draw: Draw): string[] {
  const plain = [
    pick(draw, ['onehot', 'continuous', 'indexed', '"my type"']),
    ...perhaps(draw, () => ['(', ...commas(many(draw, 1, 2, () => value(draw))), ')']),
  ];
  return draw() < 0.1 ? ['sequence', 'of', ...plain] : plain;
}

function statement(draw: Draw): string[] {
  const at = draw();
  if (at < 0.15) return ['time', ...ref(draw), ...perhaps(draw, () => block(draw))];
  if (at < 0.3)
    return ['source', ...ref(draw), '{', ...commas(many(draw, 1, 12, () => [pick(draw, words), ...was(draw)])), '}'];
  if (at < 0.35) return ['column', ...commas(many(draw, 1, 4, () => [...ref(draw), 'was', ...ref(draw)]))];
  if (at < 0.5)
    return [
      pick(draw, ['served_by', 'weight', 'after_impression', 'request', 'candidate']),
      ...commas(many(draw, 1, 4, () => ref(draw))),
    ];
  if (at < 0.7)
    return [pick(draw, ['header', 'columns', 'delimiter', 'missing']), ...commas(many(draw, 1, 3, () => value(draw)))];
  const keys = commas(many(draw, 1, 3, () => [...ref(draw), ...perhaps(draw, () => ['=', ...ref(draw)])]));
  return ['join', pick(draw, words), 'from', '"data/x.parquet"', 'on', ...keys, ...perhaps(draw, () => block(draw))];
}

function randomDeclaration(draw: Draw, inVariant: boolean): string[] {
  const name = () => pick(draw, words);
  const all: (() => string[])[] = [
    () => [
      'signal',
      name(),
      ...was(draw),
      ':',
      ...format(draw),
      ...perhaps(draw, () => ['from', ...(draw() < 0.2 ? ['hour', '(', ...ref(draw), ')'] : ref(draw))]),
      ...perhaps(draw, () => block(draw)),
    ],
    () => ['type', name(), '=', ...format(draw), ...perhaps(draw, () => block(draw))],
    () => ['group', name(), ...was(draw), ...names(draw, 0), '->', ...units(draw)],
    () => ['cross', name(), ...was(draw), '=', name(), '*', name(), '->', ...units(draw)],
    () => [
      'cross',
      name(),
      '=',
      pick(draw, ['dcn', 'masknet', 'senet'] as const),
      '(',
      ...commas(many(draw, 2, 5, () => [name()])),
      ')',
      ...perhaps(draw, () => block(draw)),
    ],
    () => [
      'head',
      name(),
      ...was(draw),
      'on',
      ...ref(draw),
      ...perhaps(draw, () => ['>=', '4']),
      ...perhaps(draw, () => block(draw)),
    ],
    () => ['tower', name(), ...block(draw)],
    () => [pick(draw, ['bottom', 'bias', 'sampling', 'train', 'budget']), ...block(draw)],
    () => ['calibration', pick(draw, ['platt', 'isotonic']), ...block(draw)],
  ];
  const outside: (() => string[])[] = [
    () => ['model', name()],
    () => ['import', ...perhaps(draw, () => [...names(draw, 1), 'from']), '"./other.ads"'],
    () => ['vocab', name(), ...was(draw), ...block(draw)],
    () => ['baseline', pick(draw, ['lr', 'wide_deep']), ...block(draw)],
    () => ['search', ...block(draw)],
    () => ['run', ...block(draw)],
    () => [
      'allow',
      pick(draw, ['head_removed', 'x']),
      ...perhaps(draw, () => [pick(draw, words)]),
      'until',
      '2027-01-20',
      '"why"',
    ],
    () => [
      'data',
      name(),
      'from',
      '"x/*.csv"',
      ...perhaps(draw, () => ['{', ...many(draw, 0, 5, () => statement(draw)).flat(), '}']),
    ],
    () => [
      'variant',
      name(),
      '{',
      ...many(draw, 0, 4, () => (draw() < 0.3 ? ['without', 'cross', name()] : randomDeclaration(draw, true))).flat(),
      '}',
    ],
  ];
  return pick(draw, inVariant ? all : [...all, ...all, ...outside])();
}
