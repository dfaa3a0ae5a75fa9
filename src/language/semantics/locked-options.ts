/** What the lock has chosen where the spec is silent: as if the spec stated it, and nothing where it does. */
import { formats, isFormat } from '../../formats/options.ts';
import type { Block, Declaration, Option, SingletonDeclaration, TypeDeclaration } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { recordOf } from '../../text/record.ts';
import { SourceFile, type Span } from '../../text/source.ts';
import { type Chosen, type ChosenValues, keyOf } from './choices.ts';
import type { IgnoredChoice } from './ignored-choices.ts';
import { sequenceOptions, sequenceReadOptions } from './options/sequences.ts';
import { bottomOptions, crossOptions, headOptions, towerOptions } from './options/layers.ts';
import { readOptions } from './options/read-options.ts';
import type { OptionTable } from './options/schema.ts';
import { trainOptions } from './options/training.ts';
import { treesOptions } from './options/trees.ts';
import { vocabOptions } from './options/vocab.ts';
import { Reporter } from './reporter.ts';
import { valueText } from './value-text.ts';

export interface LockedOption {
  readonly key: string;
  readonly value: string;
}

interface WithLocked {
  readonly declarations: readonly Declaration[];
  readonly applied: readonly LockedOption[];
  readonly ignored: readonly IgnoredChoice[];
}

const singletons = ['bottom', 'trees', 'train'] as const;

/** @param start where a declaration stands that the spec does not have */
export function stateLocked(
  { declarations, choices }: Chosen,
  values: ChosenValues,
  start: Span,
  reporter: Reporter,
): WithLocked {
  if (values.size === 0) return { declarations, applied: [], ignored: [] };
  const all = [...declarations];
  const applied: LockedOption[] = [];
  const ignored: IgnoredChoice[] = [];
  const members = new Set(choices.map(({ key }) => key));
  const types = new Map<string, TypeDeclaration>();
  for (const d of declarations) if (d.kind === 'type' && d.name !== null) types.set(d.name.text, d);
  for (const [key, { value, choose }] of values) {
    if (members.has(key)) continue;
    const ignore = (why: string, span: Span) => ignored.push({ key, value, why, span });
    const dot = key.lastIndexOf('.');
    const [owner, name] = [key.slice(0, dot), key.slice(dot + 1)];
    let at = all.findIndex((d) => keyOf(d) === owner);
    const singleton = singletons.find((one) => one === owner);
    if (at < 0 && singleton === undefined) {
      ignore(dot < 0 ? 'it is no key of a choice' : `there is no '${owner}'`, start);
      continue;
    }
    const stated = at < 0 ? null : statedIn(all[at]!, name, types);
    if (stated !== null) {
      if (stated.text !== value) ignore(`the spec states ${stated.text}`, stated.span);
      continue;
    }
    if (choose === true) {
      ignore('the spec has no choose(…) there any more', at < 0 ? start : all[at]!.keyword);
      continue;
    }
    if (at < 0) at = all.push(emptyDeclaration(singleton!, start)) - 1;
    const d = all[at]!;
    const table = tableOf(d, types);
    if (!Object.hasOwn(table, name) || table[name]!.tunable !== true) {
      ignore(`'${owner}' has no such option to choose`, d.keyword);
      continue;
    }
    const option = optionOf(name, value, d.keyword);
    const problem = option === null ? 'it cannot be read' : problemOf(option, table);
    if (problem !== null) {
      reporter.report('ADS7021', d.keyword, { key, value, reason: problem });
      continue;
    }
    all[at] = withOption(d as BlockDeclaration, option!);
    applied.push({ key, value });
  }
  return { declarations: all, applied, ignored };
}

type BlockDeclaration = Extract<Declaration, { readonly block: Block | null }>;

function emptyDeclaration(kind: (typeof singletons)[number], span: Span): SingletonDeclaration {
  return { kind, method: null, block: null, ofLock: true, span, keyword: span, doc: null, broken: false };
}

/** The options of a declaration that has some to tune. */
export function tableOf(d: Declaration, types: ReadonlyMap<string, TypeDeclaration>): OptionTable {
  switch (d.kind) {
    case 'vocab':
      return vocabOptions;
    case 'cross':
      return crossOptions;
    case 'sequence':
      return sequenceOptions;
    case 'read':
      return sequenceReadOptions;
    case 'head':
      return headOptions;
    case 'tower':
      return towerOptions;
    case 'bottom':
      return bottomOptions;
    case 'trees':
      return treesOptions;
    case 'train':
      return trainOptions;
    case 'signal': {
      const name = typesOf(d, types).at(-1)?.format?.name.text ?? '';
      return isFormat(name) ? formats[name].options : {};
    }
    default:
      return {};
  }
}

type Formatted = Extract<Declaration, { readonly kind: 'signal' | 'type' }>;

/** A signal and its types, the last of which has a built-in format. */
function typesOf(d: Formatted, types: ReadonlyMap<string, TypeDeclaration>): Formatted[] {
  const found: Formatted[] = [d];
  for (let format = d.format; format !== null && found.length <= types.size;) {
    const type = types.get((format.of ?? format).name.text);
    if (type === undefined) break;
    found.push(type);
    format = type.format;
  }
  return found;
}

/** What the spec states there, as a lock has it; null: nothing. */
function statedIn(
  d: Declaration,
  name: string,
  types: ReadonlyMap<string, TypeDeclaration>,
): { readonly text: string; readonly span: Span } | null {
  if ((d.kind === 'group' || d.kind === 'cross' || d.kind === 'read') && name === 'width')
    return d.dim === null ? null : { text: valueText(d.dim), span: d.dim.span };
  for (const owner of d.kind === 'signal' ? typesOf(d, types) : [d]) {
    const option = 'block' in owner ? owner.block?.options.find((one) => one.name.text === name) : undefined;
    if (option !== undefined) return { text: option.values.map(valueText).join(', '), span: option.span };
  }
  return null;
}

function withOption(d: BlockDeclaration, option: Option): Declaration {
  const options = [...(d.block?.options ?? []), option];
  return { ...d, block: { options, span: d.block?.span ?? d.keyword } };
}

/** What a lock says is text of a file that anybody can change: it is read as a spec is, and no more than one option comes of it. */
function optionOf(name: string, text: string, span: Span): Option | null {
  if (text.length > MOST_CHARACTERS || /[\n\r{}]/.test(text)) return null;
  const { tree, diagnostics } = parse(new SourceFile('lock', `train { ${name} ${text} }`));
  const [d] = tree.declarations;
  if (diagnostics.length > 0 || tree.declarations.length !== 1 || d?.kind !== 'train') return null;
  const [option] = d.block?.options ?? [];
  if (option === undefined || d.block?.options.length !== 1 || option.values.length === 0) return null;
  return {
    name: { ...option.name, span },
    values: option.values.map((value) => placed(value, span)),
    block: null,
    span,
  };
}

const MOST_CHARACTERS = 1000;

function problemOf(option: Option, table: OptionTable): string | null {
  const name = option.name.text;
  const reporter = new Reporter();
  const block = { options: [option], span: option.span };
  readOptions(reporter, { title: name, span: null }, [block], { [name]: table[name]! });
  return reporter.bag.sorted().find(({ severity }) => severity === 'error')?.message ?? null;
}

/** A copy whose every place is `span`. */
function placed<T>(tree: T, span: Span): T {
  if (Array.isArray(tree)) return tree.map((one: unknown) => placed(one, span)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  const copy = Object.entries(tree).map(([key, value]): [string, unknown] => [
    key,
    key === 'span' ? span : placed(value as unknown, span),
  ]);
  return recordOf(copy) as T;
}
