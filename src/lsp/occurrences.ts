/** Where a file names something, and what kind of thing it is: the ground of navigation, rename, highlighting and completion. */
import { isChoose } from '../language/semantics/choices.ts';
import { baselineMethods } from '../language/semantics/options/baselines.ts';
import { joinOptions, tableOptions, timeOptions } from '../language/semantics/options/data.ts';
import { formats, isFormat } from '../formats/options.ts';
import { bottomOptions, crossOptions, headOptions, towerOptions } from '../language/semantics/options/layers.ts';
import type { NameKind, OptionSchema, OptionTable } from '../language/semantics/options/schema.ts';
import {
  biasOptions,
  budgetOptions,
  calibrationOptions,
  samplingOptions,
  trainOptions,
} from '../language/semantics/options/training.ts';
import { runOptions } from '../language/semantics/options/run.ts';
import { sequenceOptions, sequenceReadOptions } from '../language/semantics/options/sequences.ts';
import { searchOptions } from '../language/semantics/options/search.ts';
import { treesOptions } from '../language/semantics/options/trees.ts';
import { vocabOptions } from '../language/semantics/options/vocab.ts';
import { isAllTower } from '../language/semantics/scope.ts';
import type * as ast from '../language/syntax/ast.ts';
import type { Span } from '../text/source.ts';

/** Names of one kind are one name space; `layer` is groups, crosses and reads, which share theirs. `any`: what an import picks. */
export type SymbolKind =
  'model' | 'table' | 'vocab' | 'type' | 'signal' | 'layer' | 'sequence' | 'head' | 'source' | 'variant' | 'any';

export interface Occurrence {
  readonly kind: SymbolKind;
  readonly name: ast.Name;
  /** What is declared here; null for a reference. */
  readonly declares: ast.Declaration | ast.JoinStatement | ast.DataStatement | null;
  /** The variant whose body this is in. */
  readonly variant: string | null;
}

/** A column as it is written; its table, if it names one, is an {@link Occurrence} too. */
export interface ColumnOccurrence {
  readonly table: string | null;
  readonly name: ast.Name;
}

/** An option with what it is. */
export interface OptionOccurrence {
  readonly option: ast.Option;
  /** As `optionTables` has it: `format onehot`, `head`; null for one that nothing has. */
  readonly schema: OptionSchema | null;
  readonly table: OptionTable;
}

export interface FileNames {
  /** By place. */
  readonly names: readonly Occurrence[];
  readonly columns: readonly ColumnOccurrence[];
  readonly options: readonly OptionOccurrence[];
  /** Names of built-in formats, methods of baselines and calibrations, functions. */
  readonly builtIns: readonly ast.Name[];
}

/** The format that a type's name stands for, if that is known. */
export type FormatOf = (name: string) => string | null;

export function namesOf(declarations: readonly ast.Declaration[], formatOf: FormatOf): FileNames {
  const collector = new Collector(formatOf);
  for (const declaration of declarations) collector.declaration(declaration);
  const byPlace = <T>(items: T[], span: (item: T) => Span): T[] => items.sort((a, b) => span(a).start - span(b).start);
  return {
    names: byPlace(collector.names, (n) => n.name.span),
    columns: byPlace(collector.columns, (c) => c.name.span),
    options: byPlace(collector.options, (o) => o.option.span),
    builtIns: byPlace(collector.builtIns, (n) => n.span),
  };
}

const singletonTables: Record<ast.SingletonDeclaration['kind'], OptionTable> = {
  bottom: bottomOptions,
  trees: treesOptions,
  bias: biasOptions,
  sampling: samplingOptions,
  calibration: calibrationOptions,
  train: trainOptions,
  budget: budgetOptions,
  search: searchOptions,
  run: runOptions,
};

/** The options of a declaration's block. */
export function optionTableOf(declaration: ast.Declaration, formatOf: FormatOf): OptionTable {
  switch (declaration.kind) {
    case 'vocab':
      return vocabOptions;
    case 'type':
    case 'signal':
      return tableOfFormat(declaration.format?.name.text ?? '', formatOf);
    case 'cross':
      return crossOptions;
    case 'sequence':
      return sequenceOptions;
    case 'read':
      return sequenceReadOptions;
    case 'tower':
      return towerOptions;
    case 'head':
      return headOptions;
    case 'baseline':
      return tableOfBaseline(declaration.method?.text ?? '');
    case 'bottom':
    case 'trees':
    case 'bias':
    case 'sampling':
    case 'calibration':
    case 'train':
    case 'budget':
    case 'search':
    case 'run':
      return singletonTables[declaration.kind];
    default:
      return {};
  }
}

export function tableOfFormat(name: string, formatOf: FormatOf): OptionTable {
  const format = isFormat(name) ? name : formatOf(name);
  return format !== null && isFormat(format) ? formats[format].options : {};
}

export function tableOfBaseline(method: string): OptionTable {
  return Object.hasOwn(baselineMethods, method) ? baselineMethods[method as keyof typeof baselineMethods].options : {};
}

class Collector {
  readonly names: Occurrence[] = [];
  readonly columns: ColumnOccurrence[] = [];
  readonly options: OptionOccurrence[] = [];
  readonly builtIns: ast.Name[] = [];
  readonly #formatOf: FormatOf;
  #variant: string | null = null;

  constructor(formatOf: FormatOf) {
    this.#formatOf = formatOf;
  }

  declaration(d: ast.Declaration): void {
    switch (d.kind) {
      case 'model':
      case 'vocab':
      case 'head':
        this.#declare(d.kind, d.name, d);
        break;
      case 'import':
        for (const name of d.names ?? []) this.#refer('any', name);
        break;
      case 'data':
        this.#data(d);
        break;
      case 'type':
      case 'signal':
        this.#declare(d.kind, d.name, d);
        if (d.format !== null) this.#format(d.format);
        break;
      case 'group':
        this.#declare('layer', d.name, d);
        for (const name of d.members) this.#refer('signal', name);
        if (d.dim !== null) this.#members([d.dim]);
        break;
      case 'cross':
        this.#declare('layer', d.name, d);
        this.#operands(d.expression);
        if (d.dim !== null) this.#members([d.dim]);
        break;
      case 'sequence':
        this.#declare('sequence', d.name, d);
        // Its steps have columns, as those of a table.
        if (d.log !== null) this.#declare('table', d.name, d);
        if (d.log?.table != null) this.#refer('table', d.log.table);
        for (const column of [d.log?.by, d.log?.where]) if (column != null) this.#column(column);
        for (const name of d.members) this.#refer('signal', name);
        break;
      case 'read':
        this.#declare('layer', d.name, d);
        if (d.expression?.kind === 'call') this.#read(d.expression);
        if (d.dim !== null) this.#members([d.dim]);
        break;
      case 'tower':
        if (d.name !== null && !isAllTower(d.name)) this.#refer('source', d.name);
        break;
      case 'baseline':
      case 'calibration':
        if (d.method !== null) this.builtIns.push(d.method);
        break;
      case 'variant': {
        this.#declare('variant', d.name, d);
        const outer = this.#variant;
        this.#variant = d.name?.text ?? '';
        for (const item of d.body) {
          if (item.kind === 'without') this.#without(item);
          else this.declaration(item);
        }
        this.#variant = outer;
        break;
      }
      default:
        break;
    }
    if (d.kind === 'signal' && d.from !== null) {
      if (d.from.kind === 'ref') this.#column(d.from);
      else {
        this.builtIns.push(d.from.name);
        for (const arg of d.from.args) if (arg.kind === 'ref') this.#column(arg);
      }
    }
    if (d.kind === 'head' && d.label !== null) this.#column(d.label.kind === 'ref' ? d.label : d.label.left);
    if ('block' in d) this.#block(d.block, optionTableOf(d, this.#formatOf));
  }

  #data(d: ast.DataDeclaration): void {
    this.#declare('table', d.name, d);
    for (const s of d.statements) {
      if (s.kind === 'join') {
        this.#declare('table', s.name, s);
        for (const { left, right } of s.on) {
          this.#column(left);
          if (right !== null) this.#column(right, s.name?.text ?? null);
        }
        this.#block(s.block, joinOptions, s.name?.text ?? null);
      } else if (s.kind === 'column') for (const { column } of s.renamed) this.#column(column);
      else {
        for (const column of s.columns) this.#column(column);
        for (const value of s.values) this.#declare('source', value, s);
        if (s.kind === 'time') this.#block(s.block, timeOptions);
        if (s.option !== null) this.#option(s.option, tableOptions, null);
      }
    }
  }

  #format(format: ast.FormatExpression): void {
    if (isFormat(format.name.text) || format.name.text === 'sequence') this.builtIns.push(format.name);
    else this.#refer('type', format.name);
    for (const arg of format.args) this.#nameIn(arg, (name) => this.#refer('vocab', name));
    if (format.of !== null) this.#format(format.of);
  }

  #read({ name, args }: ast.Call): void {
    this.builtIns.push(name);
    args.forEach((arg, i) => this.#nameIn(arg, (of) => this.#refer(i === 0 ? 'sequence' : 'layer', of)));
  }

  #operands(expression: ast.CrossDeclaration['expression']): void {
    if (expression === null) return;
    if (expression.kind === 'call') {
      this.builtIns.push(expression.name);
      for (const arg of expression.args) this.#nameIn(arg, (name) => this.#refer('layer', name));
    } else
      for (const ref of expression.kind === 'product' ? expression.factors : [expression])
        if (ref.path.length === 1) this.#refer('layer', ref.path[0]!);
  }

  #without({ targetKind, target }: ast.WithoutStatement): void {
    if (targetKind === null || target === null) return;
    const kinds: Record<string, SymbolKind> = {
      signal: 'signal',
      group: 'layer',
      cross: 'layer',
      sequence: 'sequence',
      read: 'layer',
      head: 'head',
      type: 'type',
      tower: 'source',
    };
    const kind = Object.hasOwn(kinds, targetKind.text) ? kinds[targetKind.text]! : null;
    if (kind !== null && !(targetKind.text === 'tower' && isAllTower(target))) this.#refer(kind, target);
  }

  #block(block: ast.Block | null, table: OptionTable, joined: string | null = null): void {
    for (const option of block?.options ?? []) this.#option(option, table, joined);
  }

  #option(option: ast.Option, table: OptionTable, joined: string | null): void {
    const schema = Object.hasOwn(table, option.name.text) ? table[option.name.text]! : null;
    this.options.push({ option, schema, table });
    if (schema === null) return;
    const { type } = schema;
    for (const value of this.#members(option.values)) {
      if (type.kind === 'name') this.#nameIn(value, (name) => this.#named(type.of, name, type.words));
      else if (type.kind === 'product') {
        if (value.kind === 'product') for (const { path } of value.factors) this.#named(type.of, path[0]!);
        else this.#nameIn(value, (name) => this.#named(type.of, name));
      } else if (type.kind === 'column' && value.kind === 'ref') this.#column(value, joined);
      else if (type.kind === 'metric' && value.kind === 'ref') this.#refer('head', value.path[0]!);
      else if (type.kind === 'form' && value.kind === 'call') {
        this.builtIns.push(value.name);
        for (const arg of value.args) if (arg.kind === 'ref') this.#column(arg);
      }
    }
    if (schema.block !== undefined) this.#block(option.block, schema.block, joined);
  }

  /** The values of an option, those in `choose(…)` among them. */
  #members(values: readonly ast.Value[]): readonly ast.Value[] {
    return values.flatMap((value) => {
      if (!isChoose(value)) return [value];
      this.builtIns.push(value.name);
      return value.args;
    });
  }

  #named(of: NameKind, name: ast.Name, words?: Readonly<Record<string, string>>): void {
    if (words !== undefined && Object.hasOwn(words, name.text)) return;
    if (of === 'column') this.columns.push({ table: null, name });
    else this.#refer(of, name);
  }

  #nameIn(value: ast.Value, use: (name: ast.Name) => void): void {
    if (value.kind === 'ref' && value.path.length === 1) use(value.path[0]!);
    else if (value.kind === 'string') use({ text: value.value, quoted: true, span: value.span });
  }

  #column(ref: ast.Ref, joined: string | null = null): void {
    const [first, second] = ref.path;
    if (first === undefined) return;
    if (second === undefined) this.columns.push({ table: joined, name: first });
    else {
      this.#refer('table', first);
      this.columns.push({ table: first.text, name: second });
    }
  }

  #declare(kind: SymbolKind, name: ast.Name | null, declares: NonNullable<Occurrence['declares']>): void {
    if (name !== null) this.names.push({ kind, name, declares, variant: this.#variant });
  }

  #refer(kind: SymbolKind, name: ast.Name): void {
    this.names.push({ kind, name, declares: null, variant: this.#variant });
  }
}
