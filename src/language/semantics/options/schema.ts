/**
 * The vocabulary of the option tables in this folder. A table is data: it types what the checker reads, and it is what
 * `adsc explain`, the docs and editor completion show. One table per declaration and per signal format.
 */
import type { Literal } from '../../../ir/plan.ts';
import type { Name, Ref } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';

interface Bounds {
  /** Inclusive. */
  readonly min?: number;
  /** Inclusive. */
  readonly max?: number;
  /** Exclusive. */
  readonly above?: number;
  /** Exclusive. */
  readonly below?: number;
}

/** count: a whole number, perhaps with k M G. fraction: `5%` or .05. Durations and bytes always have a unit. integer: may be negative. */
export type NumberKind = 'count' | 'integer' | 'number' | 'fraction' | 'bytes' | 'duration';
export interface NumberType extends Bounds {
  readonly kind: NumberKind;
  /** The word `none` is a value too, and means null. */
  readonly none?: true;
}

/** What a bare name in a value stands for. */
export type NameKind = 'signal' | 'source' | 'head' | 'column';

export type ValueType =
  | NumberType
  /** `yes` or `no` (`true`, `false`). */
  | { readonly kind: 'flag' }
  /** One of a few words, each with what it means. */
  | { readonly kind: 'enum'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'string'; readonly characters?: number }
  | { readonly kind: 'name'; readonly of: NameKind; readonly words?: Readonly<Record<string, string>> }
  /** `a` or `table.a`. */
  | { readonly kind: 'column' }
  /** A number, a string, `true` or `false`; a bare word is a string. */
  | { readonly kind: 'literal' }
  /** `[a, b]` of literals. */
  | { readonly kind: 'list' }
  /** `log_loss +1%`: one of some words, each with a number. */
  | { readonly kind: 'amount'; readonly words: Readonly<Record<string, AmountSchema>> }
  /** `click.log_loss`: a measure of a head. */
  | { readonly kind: 'metric'; readonly measures: readonly string[] }
  /** `0 .. 50` or `p(1) .. p(99)`. */
  | { readonly kind: 'clip' }
  /** `a * b`, or just `a`. */
  | { readonly kind: 'product'; readonly of: NameKind }
  /** `adam(0.001)`, `last(1d)`: a word with arguments; `string` also takes a text, with what that means. */
  | {
      readonly kind: 'form';
      readonly forms: Readonly<Record<string, FormSchema>>;
      readonly string?: string;
      /** What the text is; default: a glob. */ readonly stringIs?: string;
    };

export interface AmountSchema {
  readonly doc: string;
  readonly type: NumberType;
}

export interface FormSchema {
  readonly doc: string;
  readonly args: readonly {
    readonly name: string;
    readonly type: NumberType | { readonly kind: 'column' };
    readonly default?: number;
  }[];
}

export interface OptionSchema {
  readonly type: ValueType;
  /** Takes a comma-separated list of such values. */
  readonly many?: true;
  /** May be stated several times in one block: all of its values count. */
  readonly repeats?: true;
  readonly required?: true;
  /** `choose(a, b)` may stand for its value: it decides how good the model is, and neither which rows there are nor what they mean. */
  readonly tunable?: true;
  /** Of an option that is not tunable, where more is to be said: why, and how to find out which value is better. */
  readonly unchosen?: { readonly why: string; readonly instead?: string };
  /** The value where nothing is stated; null: none, or found elsewhere (`defaultText` says where). */
  readonly default: Default;
  /** How the default is shown, where it isn't just the value. */
  readonly defaultText?: string;
  readonly doc: string;
  /** Options of the option's own block. */
  readonly block?: OptionTable;
}
export type OptionTable = Readonly<Record<string, OptionSchema>>;
type DefaultItem = number | boolean | string | FormValue;
type Default = null | DefaultItem | readonly DefaultItem[];

/** Percentiles are in percent: p(1) .. p(99) is low 1, high 99. */
export interface ClipValue {
  readonly kind: 'values' | 'percentiles';
  readonly low: number;
  readonly high: number;
}
export interface AmountValue {
  readonly word: string;
  /** In base units: seconds, a fraction. */
  readonly amount: number;
}
export interface FormValue {
  /** The form's word; `string` for a text. */
  readonly name: string;
  readonly args: readonly (number | Ref | string)[];
}
/** A literal, and the key it is in a vocabulary (null where it can't be one: a number with a fraction). */
export interface LiteralValue {
  readonly value: Literal;
  readonly key: string | null;
}

export type ValueOf<T extends ValueType> = T extends { readonly kind: NumberKind; readonly none: true }
  ? number | null
  : T extends { readonly kind: NumberKind }
    ? number
    : T extends { readonly kind: 'flag' }
      ? boolean
      : T extends { readonly kind: 'enum'; readonly values: infer V }
        ? keyof V & string
        : T extends { readonly kind: 'string' }
          ? string
          : T extends { readonly kind: 'name' }
            ? Name
            : T extends { readonly kind: 'column' | 'metric' }
              ? Ref
              : T extends { readonly kind: 'literal' }
                ? LiteralValue
                : T extends { readonly kind: 'list' }
                  ? readonly { readonly value: LiteralValue; readonly span: Span }[]
                  : T extends { readonly kind: 'clip' }
                    ? ClipValue
                    : T extends { readonly kind: 'amount' }
                      ? AmountValue
                      : T extends { readonly kind: 'product' }
                        ? readonly Name[]
                        : FormValue;

/** Keeps the literal types, from which the values read are typed. */
export function optionTable<const T extends OptionTable>(table: T): T {
  return table;
}

/** A table with the declaration or format that it belongs to: for docs and completion. */
export interface OwnedTable {
  /** As messages name it: `format onehot`, `head`. */
  readonly owner: string;
  readonly doc: string;
  readonly options: OptionTable;
}
