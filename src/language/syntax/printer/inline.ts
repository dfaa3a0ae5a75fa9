/** Names and values as text. */
import type { SourceFile, Span } from '../../../text/source.ts';
import type * as ast from '../ast.ts';

/** Pieces of a line: between two of them stands a space, or a line break where the line gets too long. */
export type Inline = readonly string[];

/** What is written at a span: names, strings and numbers stay as they were written. */
export function written(source: SourceFile, span: Span): string {
  return source.text.slice(span.start, span.end);
}

export class InlinePrinter {
  readonly #source: SourceFile;

  constructor(source: SourceFile) {
    this.#source = source;
  }

  name(name: ast.Name): string {
    return written(this.#source, name.span);
  }

  ref(ref: ast.Ref): string {
    return ref.path.map((part) => this.name(part)).join('.');
  }

  value(value: ast.Value): Inline {
    switch (value.kind) {
      case 'number':
      case 'string':
        return [written(this.#source, value.span)];
      case 'ref':
        return [this.ref(value)];
      case 'product':
        return [value.factors.map((factor) => this.ref(factor)).join(' * ')];
      case 'call':
        return this.#bracketed(`${this.name(value.name)}(`, value.args, ')');
      case 'list':
        return this.#bracketed('[', value.items, ']');
      case 'range':
        return [`${this.value(value.low).join(' ')} .. ${this.value(value.high).join(' ')}`];
      case 'comparison':
        return [`${this.ref(value.left)} ${value.op} ${this.value(value.right).join(' ')}`];
      case 'amount':
        return [`${this.name(value.word)} ${this.value(value.number).join(' ')}`];
    }
  }

  /** `a, b, c` */
  values(values: readonly ast.Value[]): Inline {
    return this.#commas(values.map((value) => this.value(value)));
  }

  names(names: readonly ast.Name[]): Inline {
    return this.#commas(names.map((name) => [this.name(name)]));
  }

  /** `price was cost` */
  renamedName(name: ast.Name, was: ast.Name | null): string {
    return was === null ? this.name(name) : `${this.name(name)} was ${this.name(was)}`;
  }

  sourceValues(values: readonly ast.SourceValue[]): Inline {
    return this.#commas(values.map((value) => [this.renamedName(value, value.was ?? null)]));
  }

  renamed({ renamed }: ast.ColumnStatement): Inline {
    return this.#commas(renamed.map(({ column, was }) => [`${this.ref(column)} was ${this.ref(was)}`]));
  }

  refs(refs: readonly ast.Ref[]): Inline {
    return this.#commas(refs.map((ref) => [this.ref(ref)]));
  }

  format(format: ast.FormatExpression): Inline {
    const name = this.name(format.name);
    const self = format.args.length === 0 ? [name] : this.#bracketed(`${name}(`, format.args, ')');
    return format.of === null ? self : [...self, 'of', ...this.format(format.of)];
  }

  option(option: ast.Option): Inline {
    return this.values(option.values);
  }

  #bracketed(open: string, values: readonly ast.Value[], close: string): Inline {
    const inner = [...this.values(values)];
    if (inner.length === 0) return [open + close];
    inner[0] = open + inner[0];
    inner[inner.length - 1] += close;
    return inner;
  }

  #commas(items: readonly Inline[]): Inline {
    return items.flatMap((item, i) => (i === items.length - 1 ? item : [...item.slice(0, -1), `${item.at(-1)},`]));
  }
}
