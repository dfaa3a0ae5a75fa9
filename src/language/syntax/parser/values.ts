/** Names, values, options and blocks: the part of the grammar that all declarations share. */
import type { IToken, TokenType } from 'chevrotain';
import type {
  Atom,
  Block,
  Call,
  Comparison,
  ComparisonOperator,
  List,
  Name,
  NumberLiteral,
  Option,
  Product,
  Ref,
  SourceValue,
  StringLiteral,
  Value,
} from '../ast.ts';
import { amountOptions, bareOptions, callOptions, CHOOSE } from '../keywords.ts';
import { optionNames } from '../option-names.ts';
import * as t from '../tokens.ts';
import { noProduct } from './phrases.ts';
import { ValueErrors } from './value-errors.ts';
import { asRef, asWord, isFlag, nounOf, nouns, splitLast } from './value-parts.ts';

export abstract class ValueRules extends ValueErrors {
  /** `a`, `a.b`, or `a.b.c`: field `c` of the elements of the list `b`, which is a column `b.c` to all that follows */
  readonly ref = this.RULE('ref', (): Ref => {
    const first = this.CONSUME(t.NameOrString);
    const path = [this.toName(first)];
    this.OPTION(() => {
      this.CONSUME(t.Dot);
      const second = this.want(2, t.NameOrString, "a name after '.'");
      if (second !== null) path.push(this.toName(second));
      this.OPTION1(() => {
        this.CONSUME1(t.Dot);
        const third = this.want(3, t.NameOrString, "a name after '.'");
        const list = path[1];
        if (third === null || list === undefined) return;
        const { text, quoted, span } = this.toName(third);
        const whole = { ...list.span, end: span.end };
        path[1] = { text: `${list.text}.${text}`, quoted: list.quoted || quoted, span: whole };
      });
    });
    return { kind: 'ref', path, span: this.spanFrom(first.startOffset) };
  });

  /** `a`, `"a"`, `a.b`, `a * b` or `a(…)` */
  readonly named = this.RULE('named', (): Ref | StringLiteral | Product | Call => {
    const start = this.LA(1);
    // What stands in parentheses is no operand.
    const isProduct = this.readsProduct;
    this.ACTION(() => (this.readsProduct = false));
    const first = this.SUBRULE(this.ref);
    this.ACTION(() => {
      if (first.path.length !== 1 || first.path[0]!.quoted) return;
      this.openParens();
      if (this.readsCalls || first.path[0]!.text === CHOOSE) this.takeForCall();
    });
    const call = this.OPTION({
      GATE: () => first.path.length === 1,
      DEF: () => this.SUBRULE(this.args),
    });
    const factors: Ref[] = [first];
    this.ACTION(() => {
      if (isProduct && call === undefined) this.takeForStar();
    });
    this.MANY({
      GATE: () => call === undefined,
      DEF: () => {
        this.CONSUME(t.Star);
        const factor = this.OPTION2({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.ref) });
        this.ACTION(() => {
          if (factor === undefined) this.unexpected("a name after '*'", this.form === 'signal' ? noProduct : {});
          else factors.push(factor);
          if (isProduct) this.takeForStar();
        });
      },
    });
    return this.ACTION(() => {
      const span = this.spanFrom(start.startOffset);
      if (call !== undefined) return { kind: 'call', name: first.path[0]!, args: call, span };
      if (factors.length > 1) return { kind: 'product', factors, span };
      const only = first.path[0]!;
      if (first.path.length === 1 && only.quoted) return { kind: 'string', value: only.text, span: only.span };
      return first;
    });
  });

  /** Whether a number behind a word is its argument: the values are those of an option that takes words with arguments. */
  private readsCalls = false;

  /** Whether names one after the other are the operands of a cross. */
  protected readsProduct = false;

  readonly number = this.RULE('number', (): NumberLiteral => {
    const token = this.CONSUME(t.NumberToken);
    return this.ACTION(() => this.toNumber(token));
  });

  readonly list = this.RULE('list', (): List => {
    const open = this.CONSUME(t.BracketOpen);
    // The values of a list are atoms; a range or a comparison in one is for the checker to refuse.
    const items = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.values) }) ?? [];
    this.close(1, t.BracketClose, open);
    return { kind: 'list', items: items as Atom[], span: this.spanFrom(open.startOffset) };
  });

  readonly atom = this.RULE('atom', (): Atom =>
    this.OR([
      { ALT: (): Atom => this.SUBRULE(this.number) },
      { ALT: (): Atom => this.SUBRULE(this.list) },
      { ALT: (): Atom => this.SUBRULE(this.named) },
    ]),
  );

  readonly value = this.RULE('value', (): Value => {
    const start = this.LA(1);
    const left = this.SUBRULE(this.atom);
    let result: Value = left;
    this.ACTION(() => {
      if (this.readsRanges) this.takeForRange();
      if (this.readsAmounts) this.takeForAmount();
    });
    this.OPTION(() => {
      this.CONSUME(t.DotDot);
      const high = this.OPTION2({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.atom) });
      this.ACTION(() => {
        if (high === undefined) this.unexpected("a value after '..'", { hint: 'a range has two ends, as in 0 .. 50' });
        if (high === undefined) this.isHalf = true;
        else result = { kind: 'range', low: left, high, span: this.spanFrom(start.startOffset) };
      });
    });
    this.OPTION3(() => {
      const compared = this.SUBRULE(this.comparison, { ARGS: [left] });
      this.ACTION(() => {
        if (compared !== null) result = compared;
      });
    });
    this.OPTION4({
      GATE: () => this.readsAmounts && this.isAmount(),
      DEF: () => {
        const number = this.SUBRULE(this.number);
        this.ACTION(() => {
          const word = left.kind === 'ref' && left.path.length === 1 ? left.path[0]! : null;
          if (word === null) this.reportAt(left.span, 'a word before the number', nounOf(left));
          else result = { kind: 'amount', word, number, span: this.spanFrom(start.startOffset) };
        });
      },
    });
    return result;
  });

  /** The rest of a comparison: `>= 4`. */
  readonly comparison = this.RULE('comparison', (left: Value | null): Comparison | null => {
    const op = this.CONSUME(t.ComparisonOperatorToken);
    const text = this.ACTION(() => this.comparisonOf(op));
    const right = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.atom) });
    return this.ACTION(() => {
      const column = asRef(left);
      if (right === undefined) this.unexpected(`a value after '${text}'`);
      else if (column === null)
        this.reportAt(this.tokenSpan(op), 'a column on the left of a comparison', 'something else');
      else if (right.kind === 'number' || right.kind === 'string' || right.kind === 'ref') {
        const operator = text as ComparisonOperator;
        return { kind: 'comparison', left: column, op: operator, right, span: this.spanFrom(column.span.start) };
      } else this.reportAt(right.span, 'a number, a string or a name', nouns[right.kind]);
      return null;
    });
  });

  /** One or more values with commas between them. */
  readonly values = this.RULE('values', (): Value[] => {
    const values = [this.SUBRULE(this.value)];
    this.ACTION(() => this.takeForComma(this.readsAmounts));
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma);
      const next = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.value) });
      this.ACTION(() => {
        if (next === undefined) this.danglingComma(comma);
        else values.push(next);
        this.takeForComma(this.readsAmounts);
      });
    });
    return values;
  });

  readonly args = this.RULE('args', (): Value[] => {
    const open = this.CONSUME(t.ParenOpen);
    this.ACTION(() => {
      this.takeNamedArgument();
      if (this.takeDateArgument()) this.isHalf = true;
    });
    const values = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.values) });
    this.ACTION(() => this.passTypeOfCast());
    this.close(2, t.ParenClose, open);
    return values ?? [];
  });

  /** Whether two numbers are most likely the ends of a range. */
  private readsRanges = false;

  /** Whether a value lacks a part, which has been reported: nothing more is said of it. */
  private isHalf = false;

  protected passAsHalf(): void {
    this.consume(99, t.AnyToken);
    this.isHalf = true;
  }

  /** Whether a number may follow a word: the values are those of an option that takes such. */
  private readsAmounts = false;

  readonly option_ = this.RULE('option_', (): Option => {
    const token = this.CONSUME(t.Name);
    const sign = this.OPTION(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Colon) }, { ALT: () => this.CONSUME(t.Equals) }]),
    );
    this.ACTION(() => {
      if (sign !== undefined) this.reportSign(token, sign);
    });
    const isBare = this.ACTION(
      () => bareOptions.has(token.image) && sign === undefined && !isFlag(this.LA(1).image) && !this.atStrangeWord(),
    );
    this.ACTION(() => {
      this.readsAmounts = amountOptions.has(token.image);
      this.readsCalls = callOptions.has(token.image);
      this.readsRanges = token.image === 'clip';
      this.isHalf = false;
      if (!isBare && optionNames.has(token.image)) this.takeForParens();
      if (this.readsRanges) this.takeForEnds();
    });
    const values = this.OPTION2({
      GATE: () => !isBare && !this.atDeclaration(),
      DEF: () => this.SUBRULE(this.values),
    });
    this.ACTION(() => (this.readsAmounts = this.readsCalls = this.readsRanges = false));
    const isSeparated = this.ACTION(() => values === undefined && this.isBehindSeparated());
    this.ACTION(() => {
      if (isSeparated) this.reportSeparated(-1);
      else if (values === undefined && !isBare) this.reportNoValue(token);
    });
    const read = this.OPTION4({
      GATE: () => isSeparated,
      DEF: () => this.SUBRULE(this.restOfSeparated, { ARGS: [token] }),
    });
    const block = this.OPTION3(() => this.SUBRULE(this.block));
    const option = {
      name: this.toName(token),
      values: values === undefined || this.isHalf ? [] : values,
      block: block ?? null,
      span: this.spanFrom(token.startOffset),
    };
    this.ACTION(() => {
      if (isSeparated) this.separated.set(option, read ?? [asWord(option.name)]);
    });
    return option;
  });

  /** In `top 5, optimizer adam(0.1), epochs 2`, where `adam` has been read as an option: its arguments, and more values. */
  readonly restOfSeparated = this.RULE('restOfSeparated', (token: IToken): Value[] => {
    const args = this.OPTION(() => this.SUBRULE(this.args));
    const first = this.ACTION((): Value => {
      const name = this.toName(token);
      return args === undefined ? asWord(name) : { kind: 'call', name, args, span: this.spanFrom(token.startOffset) };
    });
    const more = this.OPTION2(() => {
      const comma = this.CONSUME(t.Comma);
      const values = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.values) });
      this.ACTION(() => {
        if (values === undefined) this.danglingComma(comma);
      });
      return values;
    });
    return this.ACTION(() => [first, ...(more ?? [])]);
  });

  /** What was read as an option without a value, and is the first value of one that a comma made a value itself; with its other values. */
  private readonly separated = new WeakMap<Option, Value[]>();

  readonly block = this.RULE('block', (): Block => {
    const open = this.CONSUME(t.BraceOpen);
    const options: Option[] = [];
    this.MANY({
      GATE: () => !this.isNext(t.BraceClose) && !this.atDeclaration(),
      DEF: () =>
        this.OR({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            {
              ALT: () => {
                const option = this.SUBRULE(this.option_);
                this.ACTION(() => {
                  const values = this.separated.get(option);
                  if (values === undefined) options.push(option);
                  else splitLast(options, values);
                });
              },
            },
            {
              ALT: () => {
                const values = this.SUBRULE(this.strayInBlock);
                this.ACTION(() => {
                  if (values !== null) splitLast(options, values);
                });
              },
            },
          ],
        }),
    });
    this.close(1, t.BraceClose, open);
    return { options, span: this.spanFrom(open.startOffset) };
  });

  /** What can't start an option, up to where one can. In `top 5, embed 8` it is the 8, and its values are those of an option. */
  readonly strayInBlock = this.RULE('strayInBlock', (): Value[] | null => {
    const isSeparated = this.ACTION(() => this.reportStrayInBlock());
    // `layers 64, dropout: 0.1`
    this.OPTION3({
      GATE: () => isSeparated,
      DEF: () => this.OR([{ ALT: () => this.CONSUME(t.Colon) }, { ALT: () => this.CONSUME(t.Equals) }]),
    });
    const values = this.OPTION({ GATE: () => isSeparated, DEF: () => this.SUBRULE(this.values) });
    this.OPTION2({ GATE: () => values === undefined, DEF: () => this.CONSUME(t.AnyToken) });
    this.ACTION(() => {
      if (values === undefined) this.skipInBlock();
    });
    return values ?? null;
  });

  /** `was cost`: the name of before. `next` is the word that follows it, as of `declaredName`. */
  readonly was = this.RULE('was', (next: TokenType | null = null): Name | null => {
    const was = this.OPTION(() => this.CONSUME(t.keyword('was')));
    const token = this.OPTION2({
      GATE: () =>
        was !== undefined && !this.atDeclaration() && !(next !== null && this.isNext(next) && !this.isNext(next, 2)),
      DEF: () => this.CONSUME(t.NameOrString),
    });
    return this.ACTION(() => {
      if (was !== undefined && token === undefined) this.unexpected("the name of before, after 'was'");
      return token === undefined ? null : this.toName(token);
    });
  });

  /** `{ a, b }`; whether it may be empty is for the checker to say. */
  readonly names = this.RULE('names', (renames = false): SourceValue[] => {
    const open = this.CONSUME(t.BraceOpen);
    const names: SourceValue[] = [];
    let comma: IToken | null = null;
    this.MANY({
      GATE: () => !this.isNext(t.BraceClose) && !this.atDeclaration() && !this.isNext(t.Arrow),
      DEF: () =>
        this.OR({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            {
              ALT: () => {
                const isPassed = this.ACTION(
                  () => comma === null && names.length > 0 && (this.takeForAlias() || this.takeOptionAmongNames()),
                );
                if (isPassed) return;
                this.ACTION(() => {
                  if (names.length > 0 && comma === null) this.missingComma();
                  comma = null;
                });
                const token = this.CONSUME(t.NameOrString);
                const was = this.OPTION({ GATE: () => renames, DEF: () => this.SUBRULE(this.was) }) ?? null;
                this.ACTION(() => names.push(was === null ? this.toName(token) : { ...this.toName(token), was }));
              },
            },
            {
              ALT: () => {
                const token = this.CONSUME(t.Comma);
                this.ACTION(() => {
                  if (comma !== null || names.length === 0) this.danglingComma(token);
                  comma = token;
                });
              },
            },
            {
              ALT: () => {
                this.ACTION(() => this.unexpected("a name, ',' or '}'"));
                this.CONSUME(t.AnyToken);
                this.ACTION(() =>
                  this.skipUntil(() => this.isNext(t.Comma) || this.isNext(t.BraceClose) || this.atDeclaration()),
                );
              },
            },
          ],
        }),
    });
    this.ACTION(() => {
      if (comma !== null && names.length > 0) this.danglingComma(comma);
    });
    this.close(1, t.BraceClose, open);
    return names;
  });
}
