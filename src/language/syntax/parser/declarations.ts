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
import { asRef } from './value-parts.ts';
import { ValueRules } from './values.ts';
import { present } from '../../../text/present.ts';

/** A declaration that is being read. */
export interface Opening {
  readonly kind: DeclarationWord;
  readonly start: number;
  readonly keyword: Span;
  readonly doc: string | null;
  readonly errorsBefore: number;
}

const COLUMN_AFTER_FROM = "one column, or a function of one, after 'from'";

export abstract class DeclarationRules extends ValueRules {
  readonly model = this.RULE('model', (): ast.ModelDeclaration => {
    const opening = this.opening('model');
    const name = this.declaredName(opening);
    this.ACTION(() => {
      if (name !== null) this.passBraceOfModel();
    });
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
      else this.bareOptions(opening);
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
    this.ACTION(() => this.openParens());
    const args = this.OPTION(() => this.SUBRULE(this.args)) ?? [];
    this.ACTION(() => this.takeForOf());
    return { name: this.toName(token), args, of: null, span: this.spanFrom(token.startOffset) };
  });

  readonly signal = this.RULE('signal', (): ast.SignalDeclaration => {
    const opening = this.opening('signal');
    const name = this.declaredName(opening);
    const was = this.SUBRULE(this.was);
    let from: ast.Ref | ast.Call | null = null;
    // `signal cost from items.cost : continuous`
    const early = this.OPTION7({
      GATE: () => name !== null && this.isNext(t.NameOrString, 2),
      DEF: () => this.SUBRULE(this.misplacedFrom),
    });
    this.want(2, t.Colon);
    const format = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.format) });
    this.ACTION(() => {
      if (early?.column != null) this.reportMoved(early.span, this.lastEnd(), "':'", 'behind the format');
      from = early?.column ?? null;
      if (format === undefined) this.unexpected('a signal format');
    });
    this.OPTION4(() => {
      this.CONSUME(t.keyword('from'));
      const column = this.OPTION5({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.named) });
      this.ACTION(() => {
        from = column?.kind === 'call' ? column : asRef(column ?? null);
        if (from === null) this.unexpected(COLUMN_AFTER_FROM);
      });
    });
    this.ACTION(() => this.bareOptions(opening));
    const block = this.OPTION6(() => this.SUBRULE(this.block)) ?? null;
    // `signal price : continuous { squash log } from cost`
    const late = this.OPTION8({
      GATE: () => block !== null && from === null && !this.isFirstOnLine(this.LA(1)),
      DEF: () => this.SUBRULE2(this.misplacedFrom),
    });
    this.ACTION(() => {
      if (late?.column == null || block === null) return;
      this.reportMoved(late.span, block.span.start, 'a declaration', 'before the options', true);
      from = late.column;
    });
    return { kind: 'signal', name, was, format: format ?? null, from, block, ...this.closing(opening) };
  });

  /** `from items.cost` where it does not stand. */
  readonly misplacedFrom = this.RULE('misplacedFrom', () => {
    const word = this.CONSUME(t.keyword('from'));
    const read = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.named) });
    const column = read?.kind === 'call' ? read : asRef(read ?? null);
    this.ACTION(() => {
      if (column === null) this.unexpected(COLUMN_AFTER_FROM);
    });
    return { column, span: this.spanFrom(word.startOffset) };
  });

  readonly group = this.RULE('group', (): ast.GroupDeclaration => {
    const opening = this.opening('group');
    const name = this.declaredName(opening);
    const was = this.SUBRULE(this.was);
    // `group ad -> 16 { price }`
    const early = this.OPTION5({
      GATE: () => this.isNext(t.NumberToken, 2) && this.isNext(t.BraceOpen, 3),
      DEF: () => this.SUBRULE(this.misplacedArrow),
    });
    this.ACTION(() => this.openBraces(`group ${name?.text ?? 'NAME'}`, "'{' and the group's signals", true));
    const members = this.OPTION2(() => this.SUBRULE(this.names));
    this.ACTION(() => {
      if (members === undefined) this.unexpected("'{' and the group's signals");
      if (early !== undefined)
        this.reportMoved(early.span, this.lastEnd(), "'{' and the group's signals", 'behind the signals');
    });
    const stands = early === undefined || this.RECORDING_PHASE;
    if (stands) this.want(3, t.Arrow, "'->' and the units of the group's layer");
    const dim = stands ? this.dimension(4) : early.dim;
    return { kind: 'group', name, was, members: members ?? [], dim, ...this.closing(opening) };
  });

  /** `-> 16` where it does not stand. */
  readonly misplacedArrow = this.RULE('misplacedArrow', () => {
    const arrow = this.CONSUME(t.Arrow);
    const dim = this.SUBRULE(this.dimension_);
    return { dim, span: this.spanFrom(arrow.startOffset) };
  });

  readonly cross = this.RULE('cross', (): ast.CrossDeclaration => {
    const opening = this.opening('cross');
    const name = this.declaredName(opening);
    const was = this.SUBRULE(this.was);
    // `cross affinity -> 16 = user * ad`
    const early = this.OPTION7({
      GATE: () => this.isNext(t.NumberToken, 2) && (this.isNext(t.Equals, 3) || this.isNext(t.Colon, 3)),
      DEF: () => this.SUBRULE(this.misplacedArrow),
    });
    this.want(2, t.Equals);
    this.ACTION(() => (this.readsProduct = true));
    const operands = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.named) });
    this.ACTION(() => (this.readsProduct = false));
    this.ACTION(() => {
      if (early !== undefined) this.reportMoved(early.span, this.lastEnd(), "'='", 'at the end');
      if (operands === undefined) this.unexpected('groups and crosses, such as a * b or dcn(a, b)');
    });
    let dim: ast.Dimension | null = early?.dim ?? null;
    this.ACTION(() => this.takeForArrow());
    this.OPTION4(() => {
      this.CONSUME(t.Arrow);
      dim = this.dimension(5);
    });
    this.ACTION(() => this.bareOptions(opening));
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
    this.ACTION(() => this.bareOptions(opening));
    const block = this.OPTION3(() => this.SUBRULE(this.block)) ?? null;
    this.ACTION(() => this.passWidth());
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
    this.ACTION(() => this.takeForBy());
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
        this.takeForTruth();
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
    this.ACTION(() => this.bareOptions(opening));
    const block = this.OPTION6(() => this.SUBRULE(this.block)) ?? null;
    return { kind: 'read', name, expression: call ?? null, dim, block, ...this.closing(opening) };
  });

  /** Where a block may be missing: whether the next word rather starts a declaration. */
  protected atDeclarationWord(): boolean {
    // In a variant `without` starts a statement as well.
    return declarationTypes.has(this.LA(1).tokenType) || this.isNext(t.keyword('without'));
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

  protected dimension(index: number): ast.Dimension | null {
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
    this.ACTION(() => this.takeSignBeforeName());
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

  /** `head buy on bought  after click`: options without their braces, at the end of a declaration. */
  protected bareOptions({ start }: Opening): void {
    if (this.atBareOption()) this.openBraces(this.written(start), "'{' and options", true);
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
