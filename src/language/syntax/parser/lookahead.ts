/**
 * One token of lookahead, decided by FIRST sets (Aho et al., Compilers, section 4.4): all that this grammar needs. Chevrotain's own
 * strategy looks for the shortest distinguishing sequences of tokens, which takes longer than reading a spec does.
 */
import {
  Alternation,
  type Alternative,
  type ILookaheadStrategy,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  type IProduction,
  type IToken,
  Repetition,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';
import type { Choice } from './analysis.ts';

/** What a lookahead function is called on: the parser. */
interface Reader {
  LA(howMuch: number): IToken;
}

/** By a token type's index; the value is the alternative to take, or 0 for "enter". */
export type Table = readonly (number | undefined)[];

export type Decision = (this: Reader) => number | boolean | undefined;

export class FirstTokenStrategy implements ILookaheadStrategy {
  /** What each function that was built decides by. */
  readonly alternations = new Map<Decision, Choice>();
  readonly optionals = new Map<Decision, Choice>();
  readonly #firstOfRule = new Map<Rule, ReadonlySet<TokenType>>();

  /** The checks for ambiguities are Chevrotain's; they run in the tests alone. */
  validate(options: Parameters<ILookaheadStrategy['validate']>[0]) {
    return new LLkLookaheadStrategy({ maxLookahead: 1 }).validate(options);
  }

  buildLookaheadForAlternation({
    rule,
    prodOccurrence,
  }: Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0]) {
    const alternation = find(
      rule.definition,
      (one) => one instanceof Alternation && one.idx === prodOccurrence,
    ) as Alternation;
    const choice = alternatives(alternation).map((alternative) => this.#first(alternative.definition));
    const decide = whichAlternative(lookaheadTable(choice));
    this.alternations.set(decide, choice);
    return decide as () => number | undefined;
  }

  buildLookaheadForOptional({
    rule,
    prodOccurrence,
    prodType,
  }: Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0]) {
    const type = prodType === 'Option' ? Option : Repetition;
    const optional = find(rule.definition, (one) => one instanceof type && one.idx === prodOccurrence) as
      Option | Repetition;
    const choice = [this.#first(optional.definition)];
    const decide = whetherToEnter(lookaheadTable(choice));
    this.optionals.set(decide, choice);
    return decide as () => boolean;
  }

  /** The tokens that may start a sequence of productions. */
  #first(sequence: readonly IProduction[]): Set<TokenType> {
    const first = new Set<TokenType>();
    for (const one of sequence) {
      if (one instanceof Terminal) first.add(one.terminalType);
      else if (one instanceof NonTerminal) for (const type of this.#firstOf(one.referencedRule)) first.add(type);
      else if (one instanceof Alternation)
        for (const alternative of alternatives(one))
          for (const type of this.#first(alternative.definition)) first.add(type);
      else for (const type of this.#first((one as Option).definition)) first.add(type);
      if (!canBeEmpty(one)) break;
    }
    return first;
  }

  #firstOf(rule: Rule): ReadonlySet<TokenType> {
    let first = this.#firstOfRule.get(rule);
    if (first === undefined) {
      first = this.#first(rule.definition);
      this.#firstOfRule.set(rule, first);
    }
    return first;
  }
}

/** What an alternation holds; its type says less. */
function alternatives(alternation: Alternation): readonly Alternative[] {
  // Chevrotain makes every member of an alternation one.
  return alternation.definition as unknown as Alternative[];
}

function canBeEmpty(one: IProduction): boolean {
  if (one instanceof Terminal) return false;
  if (one instanceof NonTerminal) return one.referencedRule.definition.every(canBeEmpty);
  if (one instanceof Alternation)
    return alternatives(one).some((alternative) => alternative.definition.every(canBeEmpty));
  return true;
}

export function lookaheadTable(choice: Choice): Table {
  const table: (number | undefined)[] = [];
  choice.forEach((types, i) => {
    for (const type of types) {
      table[type.tokenTypeIdx!] ??= i;
      for (const member of type.categoryMatches ?? []) table[member] ??= i;
    }
  });
  return table;
}

export function whichAlternative(table: Table): Decision {
  return function () {
    return table[this.LA(1).tokenTypeIdx];
  };
}

export function whetherToEnter(table: Table): Decision {
  return function () {
    return table[this.LA(1).tokenTypeIdx] !== undefined;
  };
}

function find(sequence: readonly IProduction[], matches: (one: IProduction) => boolean): IProduction | undefined {
  for (const one of sequence) {
    if (matches(one)) return one;
    const inner =
      one instanceof NonTerminal || one instanceof Terminal ? undefined : find((one as Option).definition, matches);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
