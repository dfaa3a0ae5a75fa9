/** Every declaration but `data`, `variant` and `import`, which have bodies of their own. */
import type { TokenType } from 'chevrotain';
import { diagnostic } from '../../../diagnostics/index.ts';
import type { Span } from '../../../text/source.ts';
import type * as ast from '../ast.ts';
import { CHOOSE, type DeclarationWord } from '../keywords.ts';
import { maxDepth } from '../nesting.ts';
import * as t from '../tokens.ts';
import { declarationTypes } from './shapes.ts';
import { describeToken } from './support.ts';
import { asRef, ValueRules } from './values.ts';
import { present } from '../../../text/present.ts';

/** A declaration that is being read. */
export interface Opening {
  readonly kind: DeclarationWord;
  readonly start: number;
  readonly keyword: Span;
  readonly doc: string | null;
  readonly errorsBefore: number;
}

export abstract class DeclarationRules extends ValueRules {
  readonly model = this.RULE('model', (): ast.ModelDeclaration => {
    const opening = this.opening('model');
    const name = this.declaredName(opening);
    return { kind: 'model', name, ...this.closing(opening) };
  });

  readonly vocab = this.RULE('vocab', (): ast.VocabDeclaration => {
    const opening = this.opening('vocab');
    const name = this.declaredName(opening);
    const was = this.SUBRULE(this.was);
    this.ACTION(() => this.openBraces(`vocab ${name?.text ?? 'NAME'}`, "'{' and options", !this.atDeclarationWord()));
    const block = this.OPTION1(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'vocab', name, was, block, ...this.closing(opening) };
  });

  readonly type = this.RULE('type', (): ast.TypeDeclaration => {
    const opening = this.opening('type');
    const name = this.declaredName(opening);
    this.want(2, t.Equals);
    const format = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.format) });
    this.ACTION(() => {
      if (format === undefined) this.unexpected('a signal format');
    });
    const block = this.OPTION4(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'type', name, format: format ?? null, block, ...this.closing(opening) };
  });

  /** `onehot(24)`, `sequence of indexed` */
  readonly format = this.RULE('format', (): ast.FormatExpression => {
    const outer: ast.FormatExpression[] = [];
    let inner = this.SUBRULE(this.plainFormat);
    let isTooDeep = false;
    this.MANY(() => {
      const of = this.CONSUME(t.keyword('of'));
      this.ACTION(() => {
        // What is deeper is left out; a declaration with an error is printed as it is written.
        if (outer.length < maxDepth) return outer.push(inner);
        if (!isTooDeep) this.report(diagnostic('ADS1016', this.tokenSpan(of), { limit: maxDepth }));
        return (isTooDeep = true);
      });
      const next = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.plainFormat) });
      this.ACTION(() => {
        if (next === undefined) {
          this.unexpected("a signal format after 'of'");
          inner = present(outer.pop(), 'outer format');
        } else inner = next;
      });
    });
    return this.ACTION(() =>
      outer.reduceRight<ast.FormatExpression>(
        (of, { name, args, span }) => ({ name, args, of, span: { ...span, end: of.span.end } }),
        inner,
      ),
    );
  });

  readonly plainFormat = this.RULE('plainFormat', (): ast.FormatExpression => {
    const token = this.CONSUME(t.NameOrString);
    const args = this.OPTION(() => this.SUBRULE(this.args)) ?? [];
    return { name: this.toName(token), args, of: null, span: this.spanFrom(token.startOffset) };
  });

  readonly signal = this.RULE('signal', (): ast.SignalDeclaration => {
    const opening = this.opening('signal');
    const name = this.declaredName(opening);
    const was = this.SUBRULE(this.was);
    this.want(2, t.Colon);
    const format = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.format) });
    this.ACTION(() => {
      if (format === undefined) this.unexpected('a signal format');
    });
    let from: ast.Ref | ast.Call | null = null;
    this.OPTION4(() => {
      this.CONSUME(t.keyword('from'));
      const column = this.OPTION5({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.named) });
      this.ACTION(() => {
        from = column?.kind === 'call' ? column : asRef(column ?? null);
        if (from === null) this.unexpected("one column, or a function of one, after 'from'");
      });
    });
    const block = this.OPTION6(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'signal', name, was, format: format ?? null, from, block, ...this.closing(opening) };
  });

  readonly group = this.RULE('group', (): ast.GroupDeclaration => {
    const opening = this.opening('group');
    const name = this.declaredName(opening);
    const was = this.SUBRULE(this.was);
    this.ACTION(() => this.openBraces(`group ${name?.text ?? 'NAME'}`, "'{' and the group's signals", true));
    const members = this.OPTION2(() => this.SUBRULE(this.names));
    this.ACTION(() => {
      if (members === undefined) this.unexpected("'{' and the group's signals");
    });
    this.want(3, t.Arrow, "'->' and the units of the group's layer");
    const dim = this.dimension(4);
    return { kind: 'group', name, was, members: members ?? [], dim, ...this.closing(opening) };
  });

  readonly cross = this.RULE('cross', (): ast.CrossDeclaration => {
    const opening = this.opening('cross');
    const name = this.declaredName(opening);
    const was = this.SUBRULE(this.was);
    this.want(2, t.Equals);
    this.ACTION(() => (this.readsProduct = true));
    const operands = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.named) });
    this.ACTION(() => (this.readsProduct = false));
    this.ACTION(() => {
      if (operands === undefined) this.unexpected('groups and crosses, such as a * b or dcn(a, b)');
    });
    let dim: ast.Dimension | null = null;
    this.ACTION(() => this.takeForArrow());
    this.OPTION4(() => {
      this.CONSUME(t.Arrow);
      dim = this.dimension(5);
    });
    const block = this.OPTION6(() => this.SUBRULE(this.block)) ?? null;
    const expression = operands?.kind === 'string' ? asRef(operands) : (operands ?? null);
    return { kind: 'cross', name, was, expression, dim, block, ...this.closing(opening) };
  });

  readonly sequence = this.RULE('sequence', (): ast.SequenceDeclaration => {
    const opening = this.opening('sequence');
    const name = this.declaredName(opening);
    const log = this.OPTION4({ GATE: () => name !== null, DEF: () => this.SUBRULE(this.logOfSequence) });
    this.ACTION(() => this.openBraces(`sequence ${name?.text ?? 'NAME'}`, "'{' and the sequence's signals", true));
    const members = this.OPTION2(() => this.SUBRULE(this.names));
    this.ACTION(() => {
      if (members === undefined) this.unexpected("'{' and the sequence's signals");
    });
    const block = this.OPTION3(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'sequence', name, log: log ?? null, members: members ?? [], block, ...this.closing(opening) };
  });

  /** `from impressions by user_id where clicked` */
  readonly logOfSequence = this.RULE('logOfSequence', (): ast.LogOfSequence => {
    this.CONSUME(t.keyword('from'));
    const table = this.OPTION1({
      GATE: () => !this.atDeclaration() && !(this.isNext(t.keyword('by')) && !this.isNext(t.keyword('by'), 2)),
      DEF: () => this.CONSUME(t.NameOrString),
    });
    this.ACTION(() => {
      if (table === undefined) this.unexpected("the name of the log after 'from'");
    });
    const word = this.want(2, t.keyword('by'), "'by' and the column that the rows of one history share");
    const by = this.OPTION3({ GATE: () => word !== null && !this.atDeclaration(), DEF: () => this.SUBRULE(this.ref) });
    this.ACTION(() => {
      if (word !== null && by === undefined) this.unexpected('the column that the rows of one history share');
    });
    let where: ast.Ref | null = null;
    this.OPTION4(() => {
      this.CONSUME(t.keyword('where'));
      const column = this.OPTION5({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.ref) });
      this.ACTION(() => {
        if (column === undefined) this.unexpected('the column that is true in the rows that are steps');
        else where = column;
      });
    });
    return { table: table === undefined ? null : this.toName(table), by: by ?? null, where };
  });

  readonly read_ = this.RULE('read_', (): ast.ReadDeclaration => {
    const opening = this.opening('read');
    const name = this.declaredName(opening);
    this.want(2, t.Equals);
    const call = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.named) });
    this.ACTION(() => {
      if (call === undefined) this.unexpected('what is read of a sequence, such as mean(history)');
    });
    let dim: ast.Dimension | null = null;
    this.ACTION(() => this.takeForArrow());
    this.OPTION4(() => {
      this.CONSUME(t.Arrow);
      dim = this.dimension(5);
    });
    const block = this.OPTION6(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'read', name, expression: call ?? null, dim, block, ...this.closing(opening) };
  });

  readonly tower = this.RULE('tower', (): ast.TowerDeclaration => {
    const opening = this.opening('tower');
    const name = this.declaredName(opening);
    this.ACTION(() => this.openBraces(`tower ${name?.text ?? 'NAME'}`, "'{' and options", !this.atDeclarationWord()));
    const block = this.OPTION2(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'tower', name, block, ...this.closing(opening) };
  });

  readonly head = this.RULE('head', (): ast.HeadDeclaration => {
    const opening = this.opening('head');
    // `head on clicked`: the name is what is missing, unless a head really is called `on`.
    const name = this.declaredName(opening, t.keyword('on'));
    const was = this.SUBRULE(this.was, { ARGS: [t.keyword('on')] });
    this.want(2, t.keyword('on'));
    let label: ast.Ref | ast.Comparison | null = null;
    const column = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.ref) });
    this.ACTION(() => {
      if (column === undefined) this.unexpected('the column of the label');
      else label = column;
    });
    this.ACTION(() => this.takeForEquality());
    this.OPTION4(() => {
      const compared = this.SUBRULE(this.comparison, { ARGS: [column ?? null] });
      this.ACTION(() => {
        label = compared ?? label;
      });
    });
    const block = this.OPTION5(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'head', name, was, label, block, ...this.closing(opening) };
  });

  readonly bottom = this.RULE('bottom', () => this.singleton('bottom'));
  readonly trees = this.RULE('trees', () => this.singleton('trees'));
  readonly bias = this.RULE('bias', () => this.singleton('bias'));
  readonly sampling = this.RULE('sampling', () => this.singleton('sampling'));
  readonly train = this.RULE('train', () => this.singleton('train'));
  readonly budget = this.RULE('budget', () => this.singleton('budget'));
  readonly search = this.RULE('search', () => this.singleton('search'));
  readonly run = this.RULE('run', () => this.singleton('run'));

  readonly calibration = this.RULE('calibration', (): ast.SingletonDeclaration => {
    const opening = this.opening('calibration');
    const method = this.declaredName(opening);
    this.ACTION(() =>
      this.openBraces(`calibration ${method?.text ?? 'NAME'}`, "'{' and options", !this.atDeclarationWord()),
    );
    const block = this.OPTION2(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'calibration', method, block, ...this.closing(opening) };
  });

  readonly baseline = this.RULE('baseline', (): ast.BaselineDeclaration => {
    const opening = this.opening('baseline');
    const method = this.declaredName(opening);
    this.ACTION(() =>
      this.openBraces(`baseline ${method?.text ?? 'NAME'}`, "'{' and options", !this.atDeclarationWord()),
    );
    const block = this.OPTION2(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'baseline', method, block, ...this.closing(opening) };
  });

  readonly allow = this.RULE('allow', (): ast.AllowDeclaration => {
    const opening = this.opening('allow');
    const change = this.OPTION1({
      GATE: () => !this.atUntil() && !this.atDeclaration(),
      DEF: () => this.CONSUME1(t.Name),
    });
    this.ACTION(() => {
      if (change === undefined) this.unexpected('the change to allow, such as head_removed');
    });
    const target = this.OPTION2({
      GATE: () => change !== undefined && !this.atUntil() && !this.atDeclaration(),
      DEF: () => this.CONSUME2(t.NameOrString),
    });
    const word = this.want(3, t.keyword('until'), "'until' and a day");
    const date = this.OPTION4({ GATE: () => word !== null, DEF: () => this.CONSUME(t.DateToken) });
    this.ACTION(() => {
      if (word !== null && date === undefined) this.unexpected('a day, such as 2027-01-20');
    });
    const reason = this.OPTION5({ GATE: () => date !== undefined, DEF: () => this.CONSUME(t.Text) });
    this.ACTION(() => {
      if (date !== undefined && reason === undefined) this.unexpected('the reason, in double quotes');
    });
    return {
      kind: 'allow',
      change: change === undefined ? null : this.toName(change),
      target: target === undefined ? null : this.toName(target),
      until: date === undefined ? null : { text: date.image, span: this.tokenSpan(date) },
      reason:
        reason === undefined
          ? null
          : { kind: 'string', value: String(reason.payload ?? ''), span: this.tokenSpan(reason) },
      ...this.closing(opening),
    };
  });

  /** Whether `until` comes next, and is not a name before another one. */
  private atUntil(): boolean {
    return this.isNext(t.keyword('until')) && !this.isNext(t.keyword('until'), 2);
  }

  /** Where a block may be missing: whether the next word rather starts a declaration. */
  private atDeclarationWord(): boolean {
    // In a variant `without` starts a statement as well.
    return declarationTypes.has(this.LA(1).tokenType) || this.isNext(t.keyword('without'));
  }

  private singleton(kind: ast.SingletonDeclaration['kind']): ast.SingletonDeclaration {
    const opening = this.opening(kind);
    this.ACTION(() => this.openBraces(kind, "'{' and options", true));
    const block = this.OPTION(() => this.SUBRULE(this.block));
    this.ACTION(() => {
      if (block === undefined) this.unexpected("'{' and options");
    });
    return { kind, method: null, block: block ?? null, ...this.closing(opening) };
  }

  /** What stands after `->`: a number, or `choose(32, 64)`. */
  readonly dimension_ = this.RULE('dimension_', (): ast.Dimension =>
    this.OR<ast.Dimension>([
      { ALT: (): ast.Dimension => this.SUBRULE(this.number) },
      {
        ALT: (): ast.Dimension => {
          const name = this.CONSUME(t.Name);
          const args = this.SUBRULE(this.args);
          return { kind: 'call', name: this.toName(name), args, span: this.spanFrom(name.startOffset) };
        },
      },
    ]),
  );

  private dimension(index: number): ast.Dimension | null {
    const dim = this.option(index, {
      GATE: () => this.isNext(t.NumberToken) || (this.LA(1).image === CHOOSE && this.isNext(t.ParenOpen, 2)),
      DEF: () => this.SUBRULE(this.dimension_),
    });
    this.ACTION(() => {
      if (dim === undefined) this.unexpected('a number of units');
    });
    return dim ?? null;
  }

  /**
   * The name after a declaration's word. `next` is the word that follows the name, where it could be mistaken for it.
   * A number is taken for the name, with an error: `signal 3d : onehot`.
   */
  protected declaredName(opening: Opening, next: TokenType | null = null): ast.Name | null {
    const token = this.option(101, {
      GATE: () => !this.atDeclaration() && !(next !== null && this.isNext(next) && !this.isNext(next, 2)),
      DEF: () => this.consume(101, t.NameOrString),
    });
    if (token !== undefined) return this.toName(token);
    return this.ACTION(() => {
      if (this.isNext(t.NumberToken)) {
        const number = this.LA(1);
        this.unexpected('a name', { hint: `a name that starts with a digit is quoted: "${number.image}"` });
        this.consume(99, t.AnyToken);
        return this.toName(number);
      }
      const found = this.atEnd() || this.atDeclaration() ? null : describeToken(this.LA(1));
      const ofTower = opening.kind === 'tower' ? "name the source that it is for, or 'all'" : null;
      const hint = ofTower ?? (found === null ? null : `a name stands before ${found}`);
      this.report(diagnostic('ADS1011', opening.keyword, { kind: opening.kind }, { hint }));
      return null;
    });
  }

  /** Reads a declaration's word. */
  protected opening(kind: DeclarationWord): Opening {
    const token = this.CONSUME(t.keyword(kind));
    const errorsBefore = this.errorCount;
    this.declarationStart = token.startOffset;
    this.form = kind;
    return {
      kind,
      start: token.startOffset,
      keyword: this.tokenSpan(token),
      doc: this.takeDoc(token.startOffset),
      errorsBefore,
    };
  }

  /** What all declarations have, once all of it is read. */
  protected closing(opening: Opening): { span: Span; keyword: Span; doc: string | null; broken: boolean } {
    const span = this.spanFrom(opening.start);
    const broken = this.errorCount > opening.errorsBefore || this.hasDamage(span.start, span.end);
    return { span, keyword: opening.keyword, doc: opening.doc, broken };
  }
}
