/**
 * `choose(8, 16, 32)`: a program is bound with one member of each, the one that the lock has or the first, so that only the options themselves
 * know of the others. What the lock has chosen where a spec is silent is put in the same way.
 */
import type { Lock, LockedChoice } from '../../ir/lock.ts';
import type {
  Block,
  Call,
  Declaration,
  Dimension,
  Name,
  NumberLiteral,
  Option,
  Value,
  VariantDeclaration,
} from '../syntax/ast.ts';
import { CHOOSE } from '../syntax/keywords.ts';
import type { Span } from '../../text/source.ts';
import { guessedFix } from '../../diagnostics/index.ts';
import { type Reporter, writeName } from './reporter.ts';
import { valueText } from './value-text.ts';

export interface CheckedChoice {
  /** `vocab advertiser.embed`, `train.l2`, `group user.width`. */
  readonly key: string;
  readonly members: readonly { readonly text: string; readonly span: Span }[];
  /** Of `members`. */
  readonly taken: number;
  /** What the lock has; null: nothing. Where it is none of the members the first is taken. */
  readonly locked: string | null;
  readonly span: Span;
}

/** What a lock has chosen, by key. */
export type ChosenValues = ReadonlyMap<string, ChosenValue>;

export type ChosenValue = Pick<LockedChoice, 'value' | 'choose'>;

export interface Chosen {
  readonly declarations: readonly Declaration[];
  readonly choices: readonly CheckedChoice[];
}

/** Why the member is taken that is, in words. */
export function whyTaken({ key, members, taken, locked }: CheckedChoice, lock: Lock | null): string {
  if (locked === null) return "the first (default): 'adsc tune' has not chosen among them";
  if (locked !== members[taken]!.text) return `the first: the lock's choice, ${locked}, is none of the members`;
  // An editor's program may be of the lock before.
  return lock?.choices?.[key]?.reason ?? "the lock's choice";
}

/** The declarations with a member in the place of every `choose(…)` of the model itself. */
export function takeMembers(declarations: readonly Declaration[], values: ChosenValues, reporter: Reporter): Chosen {
  const taker = new Taker(values, reporter);
  return { declarations: declarations.map((one) => taker.declaration(one)), choices: taker.choices };
}

export function isChoose(value: Value): value is Call {
  return value.kind === 'call' && value.name.text === CHOOSE && !value.name.quoted;
}

/** Of a declaration, as keys of choices begin; null: it has none. */
export function keyOf(d: Declaration): string | null {
  switch (d.kind) {
    case 'vocab':
    case 'type':
    case 'signal':
    case 'group':
    case 'cross':
    case 'sequence':
    case 'read':
    case 'head':
    case 'tower':
      return d.name === null ? null : `${d.kind} ${keyName(d.kind, d.name)}`;
    case 'bottom':
    case 'trees':
    case 'train':
      return d.kind;
    default:
      return null;
  }
}

/** A source that is called "all" is no `tower all`. */
function keyName(kind: string, { text, quoted }: Name): string {
  return kind === 'tower' && text === 'all' && quoted ? '"all"' : writeName(text);
}

class Taker {
  readonly choices: CheckedChoice[] = [];
  readonly #values: ChosenValues;
  readonly #reporter: Reporter;
  readonly #keys = new Set<string>();
  #inVariant = false;

  constructor(values: ChosenValues, reporter: Reporter) {
    this.#values = values;
    this.#reporter = reporter;
  }

  declaration(d: Declaration): Declaration {
    if (d.kind === 'variant') return this.#variant(d);
    const key = keyOf(d);
    if (key === null) return d;
    if (d.kind === 'group' || d.kind === 'cross' || d.kind === 'read') {
      const taken = this.#dimension(`${key}.width`, d.dim);
      const whole = taken === null ? d : { ...d, ...taken };
      return whole.kind === 'group' ? whole : this.#block(key, whole);
    }
    return 'block' in d ? this.#block(key, d) : d;
  }

  #variant(d: VariantDeclaration): VariantDeclaration {
    this.#inVariant = true;
    const body = d.body.map((item) => (item.kind === 'without' ? item : this.declaration(item)));
    this.#inVariant = false;
    return body.every((item, i) => item === d.body[i]) ? d : { ...d, body };
  }

  #block<D extends { readonly block: Block | null }>(key: string, d: D): D {
    if (d.block === null || !d.block.options.some(({ values }) => values.length === 1 && isChoose(values[0]!)))
      return d;
    const options = d.block.options.map((option): Option => {
      const value = option.values[0];
      if (option.values.length !== 1 || value === undefined || !isChoose(value)) return option;
      const taken = this.#take(`${key}.${option.name.text}`, value);
      return taken === null ? option : { ...option, values: [value.args[taken]!], members: value.args };
    });
    return { ...d, block: { ...d.block, options } };
  }

  #dimension(
    key: string,
    dim: Dimension | null,
  ): { readonly dim: NumberLiteral | null; readonly dims: readonly Value[] } | null {
    if (dim === null || dim.kind === 'number') return null;
    const taken = this.#take(key, dim);
    const value = dim.args[taken ?? 0];
    // What is no number is refused among the members.
    return { dim: value?.kind === 'number' ? value : null, dims: dim.args };
  }

  /** The member that is taken; null: none can be, which is reported. */
  #take(key: string, call: Call): number | null {
    const members = call.args.map((value) => ({ text: valueText(value), span: value.span }));
    const refuse = (reason: string, span: Span) => this.#reporter.report('ADS3019', span, { reason });
    if (members.length < 2) refuse('it has fewer than two', call.span);
    if (members.length === 0) return null;
    const seen = new Set<string>();
    for (const { text, span } of members) {
      if (seen.has(text)) refuse(`${text} stands there twice`, span);
      seen.add(text);
    }
    if (this.#inVariant) {
      const reason = 'a variant says what differs from the model, and tuning is of the model';
      const stated = members[0]!.text.replace(/^\[(.*)\]$/, '$1');
      const hint = `state one of them, as in '${stated}', or choose in the model itself`;
      const fix = guessedFix(call.span, stated);
      this.#reporter.report('ADS3018', call.span, { what: `'${key}' in a variant`, reason }, { hint, fix });
      return 0;
    }
    // Of two declarations with one name the first counts.
    if (this.#keys.has(key)) return 0;
    this.#keys.add(key);
    const locked = this.#values.get(key)?.value ?? null;
    const index = locked === null ? -1 : members.findIndex(({ text }) => text === locked);
    const taken = Math.max(0, index);
    this.choices.push({ key, members, taken, locked, span: call.span });
    return taken;
  }
}
