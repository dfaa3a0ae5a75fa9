/** Towers, heads, and what a program has once: layers, sampling, calibration, training, limits, exceptions. */
import { EOF } from 'chevrotain';
import { guessedFix } from '../../../diagnostics/index.ts';
import type * as ast from '../ast.ts';
import * as t from '../tokens.ts';
import { DeclarationRules } from './declarations.ts';
import { endOf } from './support.ts';

export abstract class ModelPartRules extends DeclarationRules {
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
    this.ACTION(() => {
      if (name !== null) this.takeForEarlyOptions(opening.start);
    });
    // `head click { loss_weight 0.5 } on clicked`
    const early = this.OPTION6({ GATE: () => name !== null, DEF: () => this.SUBRULE2(this.block) });
    this.want(2, t.keyword('on'));
    let label: ast.Ref | ast.Comparison | null = null;
    this.ACTION(() => this.takeNegation());
    const column = this.OPTION3({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.ref) });
    this.ACTION(() => {
      if (column === undefined) this.unexpected('the column of the label');
      else label = column;
    });
    this.ACTION(() => {
      if (early !== undefined) this.reportMoved(early.span, this.lastEnd(), "'on'", 'at the end');
      this.takeForEquality();
      if (column !== undefined) this.takeForComparison(column.path.map(({ text }) => text).join('.'));
    });
    this.OPTION4(() => {
      const compared = this.SUBRULE(this.comparison, { ARGS: [column ?? null] });
      this.ACTION(() => {
        label = compared ?? label;
        if (column !== undefined) this.takeForComparison(column.path.map(({ text }) => text).join('.'));
      });
    });
    this.ACTION(() => this.bareOptions(opening));
    const block = this.OPTION5(() => this.SUBRULE(this.block)) ?? early ?? null;
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
    this.ACTION(() => {
      if (word !== null) this.takeForDate();
    });
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

  /** `bias position` and `bias { position }`: the word of its one option. */
  private takeForSignals(): void {
    const braced = this.isNext(t.BraceOpen);
    const at = braced ? 2 : 1;
    const first = this.LA(at);
    if (!t.isName(first) || first.image === 'signals' || this.isFirstOnLine(this.LA(1)) || this.declarationAt(at))
      return;
    let last = at;
    while (this.isNext(t.Comma, last + 1) && t.isName(this.LA(last + 2))) last += 2;
    const end = endOf(this.LA(last));
    if (braced ? !this.isNext(t.BraceClose, last + 1) : !this.isLastOnLine(last)) return;
    const span = this.span(first.startOffset, end);
    const names = this.textBetween(span.start, end);
    const text = braced ? `signals ${names}` : `{ signals ${names} }`;
    const extras = { hint: `write bias { signals ${names} }`, fix: guessedFix(span, text) };
    this.expectedAt(span, "'signals' and their names", `'${names}'`, extras);
    if (!braced) this.insert(last, t.BraceClose, end);
    this.insert(at - 1, t.Name, first.startOffset, 'signals');
    if (!braced) this.insert(0, t.BraceOpen, first.startOffset);
  }

  private isLastOnLine(k: number): boolean {
    const next = this.LA(k + 1);
    return next.tokenType === EOF || this.isFirstOnLine(next);
  }

  private singleton(kind: ast.SingletonDeclaration['kind']): ast.SingletonDeclaration {
    const opening = this.opening(kind);
    this.ACTION(() => {
      if (kind === 'bias') this.takeForSignals();
      this.openBraces(kind, "'{' and options", true);
    });
    const block = this.OPTION(() => this.SUBRULE(this.block));
    this.ACTION(() => {
      if (block === undefined) this.unexpected("'{' and options");
    });
    return { kind, method: null, block: block ?? null, ...this.closing(opening) };
  }
}
