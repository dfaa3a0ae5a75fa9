/** `data` and its statements. */
import type { IToken } from 'chevrotain';
import { diagnostic, didYouMean, guessedFix } from '../../../diagnostics/index.ts';
import type { Span } from '../../../text/source.ts';
import type * as ast from '../ast.ts';
import { type StatementWord, statementWords, tableOptionNames } from '../keywords.ts';
import * as t from '../tokens.ts';
import { JoinHabits } from './join-habits.ts';

/** Options that `data` itself does not have. */
const timeOptionNames: ReadonlySet<string> = new Set(['unit', 'format', 'zone']);
const joinOptionNames: ReadonlySet<string> = new Set(['side', 'as_of']);

type Statement = ast.Statement;
const noColumns = { columns: [], values: [], block: null, option: null };

export abstract class DataRules extends JoinHabits {
  readonly data = this.RULE('data', (): ast.DataDeclaration => {
    const opening = this.opening('data');
    const name = this.declaredName(opening, t.keyword('from'));
    const path = this.source_(1);
    const statements: Statement[] = [];
    let bodySpan: Span | null = null;
    this.OPTION2(() => {
      const open = this.CONSUME(t.BraceOpen);
      this.MANY({
        GATE: () => {
          // A statement may start here, of all places.
          this.inData = false;
          const another = !this.isNext(t.BraceClose) && !this.atDeclaration();
          this.inData = true;
          return another;
        },
        DEF: () => {
          const statement = this.SUBRULE(this.statement);
          this.ACTION(() => {
            if (statement !== null) statements.push(statement);
          });
        },
      });
      this.ACTION(() => (this.inData = false));
      this.close(3, t.BraceClose, open);
      bodySpan = this.spanFrom(open.startOffset);
    });
    return { kind: 'data', name, path, statements, bodySpan, ...this.closing(opening) };
  });

  readonly statement = this.RULE('statement', (): Statement | null => {
    this.ACTION(() => {
      this.takeForJoin();
      this.correctStatementWord();
      this.form = statementWords.find((word) => word === t.keywordOf(this.LA(1))) ?? 'data';
    });
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: (): Statement | null => this.SUBRULE(this.join) },
        { ALT: (): Statement | null => this.SUBRULE(this.timeStatement) },
        { ALT: (): Statement | null => this.SUBRULE(this.sourceStatement) },
        { ALT: (): Statement | null => this.SUBRULE(this.columnsStatement) },
        { ALT: (): Statement | null => this.SUBRULE(this.renamedColumns) },
        { ALT: (): Statement | null => this.SUBRULE(this.tableOption) },
        {
          ALT: (): Statement | null => {
            this.SUBRULE(this.strayInBlock);
            return null;
          },
        },
      ],
    });
  });

  readonly timeStatement = this.RULE('timeStatement', (): ast.DataStatement => {
    const keyword = this.CONSUME(t.keyword('time'));
    const columns = this.oneColumn(1);
    this.ACTION(() => this.bareIn(keyword, timeOptionNames));
    const block = this.OPTION2(() => this.SUBRULE(this.block)) ?? null;
    return { ...noColumns, kind: 'time', columns, block, ...this.ended(keyword) };
  });

  readonly sourceStatement = this.RULE('sourceStatement', (): ast.DataStatement => {
    const keyword = this.CONSUME(t.keyword('source'));
    const columns = this.oneColumn(1);
    const values = this.OPTION2(() => this.SUBRULE(this.names, { ARGS: [true] }));
    this.ACTION(() => {
      if (values === undefined) this.unexpected("'{' and the values of the source");
    });
    return { ...noColumns, kind: 'source', columns, values: values ?? [], ...this.ended(keyword) };
  });

  /** The statements that only list columns. */
  readonly columnsStatement = this.RULE('columnsStatement', (): ast.DataStatement => {
    const keyword = this.OR(
      (['key', 'served_by', 'weight', 'after_impression', 'request', 'candidate'] as const).map((word) => ({
        ALT: () => this.CONSUME(t.keyword(word)),
      })),
    );
    const columns: ast.Ref[] = [];
    const first = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.ref) });
    this.ACTION(() => {
      if (first === undefined) this.unexpected('a column');
      else columns.push(first);
    });
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma);
      const column = this.OPTION2({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.ref) });
      this.ACTION(() => {
        if (column === undefined) this.danglingComma(comma);
        else columns.push(column);
      });
    });
    return { ...noColumns, kind: (t.keywordOf(keyword) ?? 'weight') as 'weight', columns, ...this.ended(keyword) };
  });

  /** `column price was cost, items.brand was maker` */
  readonly renamedColumns = this.RULE('renamedColumns', (): ast.ColumnStatement => {
    const keyword = this.CONSUME(t.keyword('column'));
    const renamed: ast.ColumnStatement['renamed'][number][] = [];
    const first = this.OPTION({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE(this.renamedColumn) });
    this.ACTION(() => {
      if (first === undefined) this.unexpected('a column and its name of before, as in column price was cost');
      else if (first !== null) renamed.push(first);
    });
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma);
      const next = this.OPTION2({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.renamedColumn) });
      this.ACTION(() => {
        if (next === undefined) this.danglingComma(comma);
        else if (next !== null) renamed.push(next);
      });
    });
    return { kind: 'column', renamed, ...this.ended(keyword) };
  });

  readonly renamedColumn = this.RULE('renamedColumn', (): ast.ColumnStatement['renamed'][number] | null => {
    const start = this.LA(1);
    const column = this.SUBRULE(this.ref);
    const word = this.want(1, t.keyword('was'), "'was' and the column's name of before");
    const was = this.OPTION2({
      GATE: () => word !== null && !this.atDeclaration(),
      DEF: () => this.SUBRULE2(this.ref),
    });
    return this.ACTION(() => {
      if (word !== null && was === undefined) this.unexpected("the column's name of before, after 'was'");
      return was === undefined ? null : { column, was, span: this.spanFrom(start.startOffset) };
    });
  });

  readonly tableOption = this.RULE('tableOption', (): ast.DataStatement => {
    const first = this.LA(1);
    const option = this.SUBRULE(this.option_);
    return { ...noColumns, kind: 'option', option, ...this.ended(first) };
  });

  readonly join = this.RULE('join', (): ast.JoinStatement => {
    const keyword = this.CONSUME(t.keyword('join'));
    const written = this.OPTION({
      GATE: () => !(this.isNext(t.keyword('from')) && this.isNext(t.Text, 2)),
      DEF: () => this.CONSUME(t.NameOrString),
    });
    const token = this.ACTION(() => this.takeForPath(written));
    this.ACTION(() => {
      if (token === undefined) this.report(diagnostic('ADS1011', this.tokenSpan(keyword), { kind: 'join' }));
    });
    // `join items on item_id from "items.csv"`
    const early = this.OPTION6({
      GATE: () => token !== undefined && !this.atDeclaration(),
      DEF: () => this.SUBRULE(this.misplacedOn),
    });
    const path = this.source_(1);
    this.ACTION(() => {
      if (early === undefined) return;
      this.reportMoved(early.span, this.lastEnd(), "'from' and the path of a file", 'behind the path');
    });
    const stands = early === undefined || this.RECORDING_PHASE;
    this.ACTION(() => {
      this.takeForOnInside();
      this.takeForUsing();
    });
    const onToken = stands ? this.want(2, t.keyword('on'), "'on' and the columns to join on") : null;
    const on: ast.JoinStatement['on'][number][] = [];
    const first = this.OPTION3({
      GATE: () => onToken !== null && !this.atDeclaration(),
      DEF: () => this.SUBRULE(this.joinKey),
    });
    this.ACTION(() => {
      if (early !== undefined) on.push(...early.on);
      else if (first !== undefined) on.push(first);
      else this.unexpected('a column to join on');
    });
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma);
      const key = this.OPTION4({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.joinKey) });
      this.ACTION(() => {
        if (key === undefined) this.danglingComma(comma);
        else on.push(key);
      });
    });
    this.ACTION(() => this.bareIn(keyword, joinOptionNames));
    const block = this.OPTION5(() => this.SUBRULE(this.block)) ?? null;
    return {
      kind: 'join',
      name: token === undefined ? null : this.toName(token),
      path,
      on,
      block,
      ...this.documented(keyword),
    };
  });

  /** `on a, b` before the path. */
  readonly misplacedOn = this.RULE('misplacedOn', () => {
    const word = this.CONSUME(t.keyword('on'));
    const on = [this.SUBRULE(this.joinKey)];
    this.MANY(() => {
      this.CONSUME(t.Comma);
      on.push(this.SUBRULE2(this.joinKey));
    });
    return { on, span: this.spanFrom(word.startOffset) };
  });

  /** `time served_at  zone "UTC"`: options of a statement without their braces. */
  private bareIn(keyword: IToken, names: ReadonlySet<string>): void {
    if (names.has(this.LA(1).image) && this.atBareOption())
      this.openBraces(this.written(keyword.startOffset), "'{' and options", true);
  }

  /** `a` or `a = b` */
  readonly joinKey = this.RULE('joinKey', (): ast.JoinStatement['on'][number] => {
    const start = this.LA(1);
    const left = this.SUBRULE(this.ref);
    let right: ast.Ref | null = null;
    this.ACTION(() => this.takeForOneSign());
    this.OPTION(() => {
      this.CONSUME(t.Equals);
      const other = this.OPTION2({ GATE: () => !this.atDeclaration(), DEF: () => this.SUBRULE2(this.ref) });
      this.ACTION(() => {
        if (other === undefined) this.unexpected("a column after '='");
        else right = other;
      });
    });
    this.ACTION(() => this.takeForAnd());
    return { left, right, span: this.spanFrom(start.startOffset) };
  });

  /** `from "path"`; uses the indexes `index` and `index + 50`. */
  private source_(index: number): ast.StringLiteral | null {
    this.want(index, t.keyword('from'), "'from' and the path of a file");
    const token = this.option(index + 50, () => this.consume(index, t.Text));
    return this.ACTION(() => {
      if (token === undefined) {
        this.unexpected('a path in double quotes');
        return null;
      }
      return { kind: 'string', value: String(token.payload ?? ''), span: this.tokenSpan(token) };
    });
  }

  private oneColumn(index: number): ast.Ref[] {
    const column = this.option(index, () => this.SUBRULE(this.ref));
    this.ACTION(() => {
      if (column === undefined) this.unexpected('a column');
    });
    return column === undefined ? [] : [column];
  }

  private ended(keyword: IToken) {
    return { keyword: this.toName(keyword), ...this.documented(keyword) };
  }

  private documented(keyword: IToken) {
    return { doc: this.takeDoc(keyword.startOffset), span: this.spanFrom(keyword.startOffset) };
  }

  /** Takes a mistyped statement word for what it was meant to be. Any other word is an option, for the checker to judge. */
  private correctStatementWord(): void {
    const token = this.LA(1);
    if (token.tokenType !== t.Name || tableOptionNames.includes(token.image)) return;
    const meant = didYouMean(token.image, [...statementWords, ...tableOptionNames]) as StatementWord | null;
    if (meant === null || !statementWords.includes(meant)) return;
    const span = this.tokenSpan(token);
    this.report(
      diagnostic(
        'ADS1014',
        span,
        { word: token.image },
        { hint: `did you mean '${meant}'?`, fix: guessedFix(span, meant) },
      ),
    );
    this.become(meant);
  }
}
