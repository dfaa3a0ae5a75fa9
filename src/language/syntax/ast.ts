/**
 * The syntax tree of one `.ads` file: what was written, with its place, and nothing resolved.
 * The parser is tolerant: a declaration that could not be read whole is `broken`, with what was recovered.
 */
import type { Span } from '../../text/source.ts';

export interface Name {
  readonly text: string;
  readonly quoted: boolean;
  readonly span: Span;
}

/** A value of `source`: `shop was shopping`. */
export interface SourceValue extends Name {
  /** What it was called before; absent: it says nothing of that. */
  readonly was?: Name;
}

/** `a` or `a.b`. */
export interface Ref {
  readonly kind: 'ref';
  readonly path: readonly Name[];
  readonly span: Span;
}

/** Units change the type: count (k M G), fraction (%), bytes (KB MB GB MiB GiB), duration (s min h d). */
export type UnitKind = 'none' | 'count' | 'fraction' | 'bytes' | 'duration';

export interface NumberLiteral {
  readonly kind: 'number';
  /** In base units: `5%` is .05, `7d` is 604800 (seconds), `512MB` is 512e6 (bytes), `50k` is 50000. */
  readonly value: number;
  readonly unit: string | null;
  readonly unitKind: UnitKind;
  readonly raw: string;
  readonly span: Span;
}

export interface StringLiteral {
  readonly kind: 'string';
  readonly value: string;
  readonly span: Span;
}

export interface Product {
  readonly kind: 'product';
  /** At least two. */
  readonly factors: readonly Ref[];
  readonly span: Span;
}

export interface Call {
  readonly kind: 'call';
  readonly name: Name;
  readonly args: readonly Value[];
  readonly span: Span;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Atom[];
  readonly span: Span;
}

export interface Range {
  readonly kind: 'range';
  readonly low: Atom;
  readonly high: Atom;
  readonly span: Span;
}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

export interface Comparison {
  readonly kind: 'comparison';
  readonly left: Ref;
  readonly op: ComparisonOperator;
  readonly right: NumberLiteral | StringLiteral | Ref;
  readonly span: Span;
}

/** `log_loss +1%`, `every 7d`: a word with a number, as the values of `gate` and `retrain`. */
export interface Amount {
  readonly kind: 'amount';
  readonly word: Name;
  readonly number: NumberLiteral;
  readonly span: Span;
}

/** A bare word is a `ref` of one part; a quoted one is a `string`: which of them is a name is for the checker. */
/** The units of a layer, `-> 64`, or several to choose from: `-> choose(32, 64)`. */
export type Dimension = NumberLiteral | Call;
export type Atom = NumberLiteral | StringLiteral | Ref | Product | Call | List;
export type Value = Atom | Range | Comparison | Amount;

export interface Option {
  readonly name: Name;
  /** At least one unless broken, or one of `bareOptions`. */
  readonly values: readonly Value[];
  /** Of `choose(…)`, once the checker has taken one, which is in `values`: every member. */
  readonly members?: readonly Value[];
  readonly block: Block | null;
  readonly span: Span;
}

export interface Block {
  readonly options: readonly Option[];
  readonly span: Span;
}

interface DeclarationBase {
  readonly span: Span;
  /** The declaring word (`signal`, `group` …), for messages on the whole declaration. */
  readonly keyword: Span;
  /** Text of the `///` lines above, joined with newlines; null without any. */
  readonly doc: string | null;
  /** True when a syntax error was reported inside: checks that need the whole declaration skip it. */
  readonly broken: boolean;
}

export interface ModelDeclaration extends DeclarationBase {
  readonly kind: 'model';
  readonly name: Name | null;
}
export interface ImportDeclaration extends DeclarationBase {
  readonly kind: 'import';
  readonly path: StringLiteral | null;
  /** null imports everything. */
  readonly names: readonly Name[] | null;
}

/** A statement in a `data` body. `source ad_type { standard, shopping }` has `values`. */
export interface DataStatement {
  readonly kind:
    'time' | 'source' | 'served_by' | 'key' | 'weight' | 'after_impression' | 'request' | 'candidate' | 'option';
  readonly keyword: Name;
  /** Columns; for `source` just one. */
  readonly columns: readonly Ref[];
  /** `source`'s enum. */
  readonly values: readonly SourceValue[];
  /** `time`'s options; for kind `option` (header, columns, delimiter, missing) the option itself is in `option`. */
  readonly block: Block | null;
  readonly option: Option | null;
  /** As in a declaration. */
  readonly doc: string | null;
  readonly span: Span;
}
export interface JoinStatement {
  readonly kind: 'join';
  readonly name: Name | null;
  readonly path: StringLiteral | null;
  /** `on a, b = c`: left is the primary's (or an earlier join's) column; right is null when the same. */
  readonly on: readonly { readonly left: Ref; readonly right: Ref | null; readonly span: Span }[];
  readonly block: Block | null;
  readonly doc: string | null;
  readonly span: Span;
}
/** `column price was cost, items.brand was maker`. */
export interface ColumnStatement {
  readonly kind: 'column';
  readonly keyword: Name;
  /** The old column is of the new one's table where it names none. */
  readonly renamed: readonly { readonly column: Ref; readonly was: Ref; readonly span: Span }[];
  readonly doc: string | null;
  readonly span: Span;
}
export type Statement = DataStatement | JoinStatement | ColumnStatement;
export interface DataDeclaration extends DeclarationBase {
  readonly kind: 'data';
  readonly name: Name | null;
  readonly path: StringLiteral | null;
  readonly statements: readonly Statement[];
  /** From `{` to `}`; null without a body. */
  readonly bodySpan: Span | null;
}
export interface VocabDeclaration extends DeclarationBase {
  readonly kind: 'vocab';
  readonly name: Name | null;
  /** What it was called before: `vocab pins was pin_ids`. */
  readonly was: Name | null;
  readonly block: Block | null;
}
/** `continuous`, `onehot(24)`, `indexed(category)`, `sequence of FORMAT`. */
export interface FormatExpression {
  readonly name: Name;
  readonly args: readonly Value[];
  /** Only for `sequence of`. */
  readonly of: FormatExpression | null;
  readonly span: Span;
}
export interface TypeDeclaration extends DeclarationBase {
  readonly kind: 'type';
  readonly name: Name | null;
  readonly format: FormatExpression | null;
  readonly block: Block | null;
}
export interface SignalDeclaration extends DeclarationBase {
  readonly kind: 'signal';
  readonly name: Name | null;
  readonly was: Name | null;
  readonly format: FormatExpression | null;
  /** A column, or `hour(t)` / `weekday(t)`. */
  readonly from: Ref | Call | null;
  readonly block: Block | null;
}
export interface GroupDeclaration extends DeclarationBase {
  readonly kind: 'group';
  readonly name: Name | null;
  readonly was: Name | null;
  readonly members: readonly Name[];
  readonly dim: Dimension | null;
  /** Of `-> choose(…)`, once the checker has taken one: every member. */
  readonly dims?: readonly Value[];
}
export interface CrossDeclaration extends DeclarationBase {
  readonly kind: 'cross';
  readonly name: Name | null;
  readonly was: Name | null;
  /** `user * ad` or `dcn(…)` / `fm(…)`. */
  readonly expression: Product | Call | Ref | null;
  readonly dim: Dimension | null;
  /** As of a group. */
  readonly dims?: readonly Value[];
  readonly block: Block | null;
}
/** `sequence history { acted_pin, acted_age } { max 100 }`, `sequence history from impressions by user_id where clicked { … }`. */
export interface SequenceDeclaration extends DeclarationBase {
  readonly kind: 'sequence';
  readonly name: Name | null;
  /** Steps are rows of a log; null: they are elements of lists. */
  readonly log: LogOfSequence | null;
  readonly members: readonly Name[];
  readonly block: Block | null;
}
/** `from impressions by user_id where clicked`: whatever is null is missing, and reported, but for `where`. */
export interface LogOfSequence {
  readonly table: Name | null;
  readonly by: Ref | null;
  readonly where: Ref | null;
}
/** `read interest = din(history, ad) -> 64 { layers 64, 32 }`. */
export interface ReadDeclaration extends DeclarationBase {
  readonly kind: 'read';
  readonly name: Name | null;
  /** A call, unless it is wrong. */
  readonly expression: Product | Call | Ref | StringLiteral | null;
  readonly dim: Dimension | null;
  /** As of a group. */
  readonly dims?: readonly Value[];
  readonly block: Block | null;
}
export interface HeadDeclaration extends DeclarationBase {
  readonly kind: 'head';
  readonly name: Name | null;
  readonly was: Name | null;
  readonly label: Ref | Comparison | null;
  readonly block: Block | null;
}
export interface TowerDeclaration extends DeclarationBase {
  readonly kind: 'tower';
  readonly name: Name | null;
  readonly block: Block | null;
}
/** bottom, trees, bias, sampling, calibration, train, budget, search: a word, perhaps a method, and options. */
export interface SingletonDeclaration extends DeclarationBase {
  readonly kind: 'bottom' | 'trees' | 'bias' | 'sampling' | 'calibration' | 'train' | 'budget' | 'search' | 'run';
  /** `calibration platt`: the method. */
  readonly method: Name | null;
  readonly block: Block | null;
  /** The lock has chosen what is in it, and the spec has no such declaration. */
  readonly ofLock?: true;
}
export interface BaselineDeclaration extends DeclarationBase {
  readonly kind: 'baseline';
  readonly method: Name | null;
  readonly block: Block | null;
}
/** `2027-01-20`, as written: whether there is such a day is for the checker. */
export interface DateLiteral {
  readonly text: string;
  readonly span: Span;
}
/** `allow head_removed click until 2027-01-20 "buyers moved to click_v2"`. */
export interface AllowDeclaration extends DeclarationBase {
  readonly kind: 'allow';
  readonly change: Name | null;
  /** null: of what there is but one in a model. */
  readonly target: Name | null;
  readonly until: DateLiteral | null;
  readonly reason: StringLiteral | null;
}
export interface WithoutStatement {
  readonly kind: 'without';
  readonly targetKind: Name | null;
  readonly target: Name | null;
  readonly span: Span;
}
export interface VariantDeclaration extends DeclarationBase {
  readonly kind: 'variant';
  readonly name: Name | null;
  readonly body: readonly (Declaration | WithoutStatement)[];
  /** From `{` to `}`; null without a body. */
  readonly bodySpan: Span | null;
}

export type Declaration =
  | ModelDeclaration
  | ImportDeclaration
  | DataDeclaration
  | VocabDeclaration
  | TypeDeclaration
  | SignalDeclaration
  | GroupDeclaration
  | CrossDeclaration
  | SequenceDeclaration
  | ReadDeclaration
  | HeadDeclaration
  | TowerDeclaration
  | SingletonDeclaration
  | BaselineDeclaration
  | AllowDeclaration
  | VariantDeclaration;

/** A `//` comment (doc comments `///` are included too, marked). For the formatter. */
export interface Comment {
  readonly text: string;
  readonly doc: boolean;
  readonly span: Span;
}

export interface SourceTree {
  readonly file: string;
  readonly declarations: readonly Declaration[];
  readonly comments: readonly Comment[];
  readonly span: Span;
}
