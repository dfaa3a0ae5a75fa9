/** How each declaration, statement and option is laid out: cells that line up with those of its neighbours, and perhaps a body. */
import type * as ast from '../ast.ts';
import type { Span } from '../../../text/source.ts';
import type { Inline, InlinePrinter } from './inline.ts';

export type Item = ast.Declaration | ast.WithoutStatement | ast.Statement | ast.Option;

/** What stands between braces. */
export interface Body {
  readonly items: readonly Item[];
  /** From `{` to `}`. */
  readonly span: Span;
  /** How many items may share one line. */
  readonly mostOnOneLine: number;
}

export interface Row {
  /** Neighbours with the same key line up. */
  readonly key: string;
  readonly cells: readonly Inline[];
  /** Behind the cells. */
  readonly body: Body | null;
}

export class RowPrinter {
  readonly #inline: InlinePrinter;

  constructor(inline: InlinePrinter) {
    this.#inline = inline;
  }

  /** null: what is missing can't be laid out. */
  row(item: Item): Row | null {
    if (!('kind' in item)) return this.#option(item);
    const p = this.#inline;
    switch (item.kind) {
      case 'model':
        return named(item, item.name && p.name(item.name), []);
      case 'import':
        return this.#import(item);
      case 'data':
        if (item.name === null || item.path === null) return null;
        return row(item.kind, [[item.kind, p.name(item.name), 'from', ...p.value(item.path)]], dataBody(item));
      case 'vocab':
        return named(item, this.#declared(item), [], blockBody(item.block));
      case 'tower':
        return named(item, item.name && p.name(item.name), [], blockBody(item.block));
      case 'baseline':
      case 'calibration':
        return named(item, item.method && p.name(item.method), [], blockBody(item.block));
      case 'type':
        return (
          item.format &&
          named(item, item.name && p.name(item.name), [['=', ...p.format(item.format)]], blockBody(item.block))
        );
      case 'signal':
        return this.#signal(item);
      case 'group':
        if (item.dim === null) return null;
        return named(item, this.#declared(item), [[...braced(p.names(item.members)), '->', ...p.value(item.dim)]]);
      case 'cross':
        return this.#cross(item);
      case 'sequence':
        return this.#sequence(item);
      case 'read':
        return this.#read(item);
      case 'head':
        return item.label && named(item, this.#declared(item), [['on', ...p.value(item.label)]], blockBody(item.block));
      case 'bottom':
      case 'trees':
      case 'bias':
      case 'sampling':
      case 'train':
      case 'budget':
      case 'search':
      case 'run':
        return row('singleton', [[item.kind]], blockBody(item.block));
      case 'allow':
        return this.#allow(item);
      case 'variant':
        return named(item, item.name && p.name(item.name), [], variantBody(item));
      case 'without':
        return row(item.kind, [
          ['without', ...[item.targetKind, item.target].flatMap((name) => (name === null ? [] : [p.name(name)]))],
        ]);
      case 'join':
        return this.#join(item);
      case 'column':
        return row('option', [[item.kind], p.renamed(item)]);
      default:
        return this.#statement(item);
    }
  }

  /** `price`, `price was cost` */
  #declared({ name, was }: { readonly name: ast.Name | null; readonly was: ast.Name | null }): string | null {
    return name === null ? null : this.#inline.renamedName(name, was);
  }

  #import(item: ast.ImportDeclaration): Row | null {
    if (item.path === null) return null;
    const path = this.#inline.value(item.path);
    const names = item.names === null ? [] : [...braced(this.#inline.names(item.names)), 'from'];
    return row(item.kind, [['import', ...names, ...path]]);
  }

  #allow({ kind, change, target, until, reason }: ast.AllowDeclaration): Row | null {
    if (change === null || until === null || reason === null) return null;
    const p = this.#inline;
    const what = target === null ? [p.name(change)] : [p.name(change), p.name(target)];
    return row(kind, [
      [kind, ...what],
      ['until', until.text, ...p.value(reason)],
    ]);
  }

  #signal(item: ast.SignalDeclaration): Row | null {
    if (item.format === null) return null;
    const from = item.from === null ? [] : [['from', ...this.#inline.value(item.from)]];
    return named(
      item,
      this.#declared(item),
      [[':', ...this.#inline.format(item.format)], ...from],
      blockBody(item.block),
    );
  }

  #cross(item: ast.CrossDeclaration): Row | null {
    if (item.expression === null) return null;
    const dim = item.dim === null ? [] : [['->', ...this.#inline.value(item.dim)]];
    return named(
      item,
      this.#declared(item),
      [['=', ...this.#inline.value(item.expression)], ...dim],
      blockBody(item.block),
    );
  }

  #sequence(item: ast.SequenceDeclaration): Row | null {
    const p = this.#inline;
    const members = braced(p.names(item.members));
    const { log } = item;
    if (log === null) return named(item, item.name && p.name(item.name), [members], blockBody(item.block));
    if (log.table === null || log.by === null) return null;
    const where = log.where === null ? [] : ['where', p.ref(log.where)];
    const from = ['from', p.name(log.table), 'by', p.ref(log.by), ...where];
    return named(item, item.name && p.name(item.name), [[...from, ...members]], blockBody(item.block));
  }

  #read(item: ast.ReadDeclaration): Row | null {
    if (item.expression === null) return null;
    const p = this.#inline;
    const dim = item.dim === null ? [] : [['->', ...p.value(item.dim)]];
    const read = ['=', ...p.value(item.expression)];
    return named(item, item.name && p.name(item.name), [read, ...dim], blockBody(item.block));
  }

  #join(item: ast.JoinStatement): Row | null {
    if (item.name === null || item.path === null) return null;
    const p = this.#inline;
    const keys = item.on.map(({ left, right }) => (right === null ? p.ref(left) : `${p.ref(left)} = ${p.ref(right)}`));
    const on = keys.map((key, i) => (i < keys.length - 1 ? `${key},` : key));
    return row(
      item.kind,
      [
        ['join', p.name(item.name)],
        ['from', ...p.value(item.path)],
        ['on', ...on],
      ],
      blockBody(item.block),
    );
  }

  #statement(item: ast.DataStatement): Row {
    const p = this.#inline;
    if (item.option !== null) return this.#option(item.option);
    const values = item.kind === 'source' ? braced(p.sourceValues(item.values)) : [];
    return row('option', [[item.kind], [...p.refs(item.columns), ...values]], blockBody(item.block));
  }

  #option(option: ast.Option): Row {
    return row('option', [[this.#inline.name(option.name)], this.#inline.option(option)], blockBody(option.block));
  }
}

function row(key: string, cells: readonly Inline[], body: Body | null = null): Row {
  return { key, cells, body };
}

function named(
  item: ast.Declaration,
  name: string | null,
  cells: readonly Inline[],
  body: Body | null = null,
): Row | null {
  return name === null ? null : row(item.kind, [[item.kind, name], ...cells], body);
}

function braced(names: Inline): Inline {
  return ['{', ...names, '}'];
}

function blockBody(block: ast.Block | null): Body | null {
  return block && { items: block.options, span: block.span, mostOnOneLine: Infinity };
}

function dataBody(item: ast.DataDeclaration): Body | null {
  return item.bodySpan && { items: item.statements, span: item.bodySpan, mostOnOneLine: 1 };
}

function variantBody(item: ast.VariantDeclaration): Body | null {
  return item.bodySpan && { items: item.body, span: item.bodySpan, mostOnOneLine: 1 };
}
