/** A whole file, `import` and `variant`: what contains or brings in declarations. */
import type { IToken } from 'chevrotain';
import { diagnostic, didYouMean, guessedFix } from '../../../diagnostics/index.ts';
import type { SourceFile } from '../../../text/source.ts';
import type * as ast from '../ast.ts';
import { type DeclarationWord, declarationWords, declarationSynonyms } from '../keywords.ts';
import type { LexedFile } from '../lexer.ts';
import * as t from '../tokens.ts';
import { type Choice, type GrammarAnalysis, pack, unpack } from './analysis.ts';
import { DataRules } from './data.ts';
import { declarationTypes, hasDeclarationShape, hasShapeOf } from './shapes.ts';
import { type Decision, FirstTokenStrategy, lookaheadTable, whetherToEnter, whichAlternative } from './lookahead.ts';
import { describeToken } from './support.ts';

const singletons = new Set<string>(['bottom', 'trees', 'bias', 'sampling', 'calibration', 'train', 'budget']);

/** What people write for `without` in a variant. */
const removingWords: ReadonlySet<string> = new Set([
  'remove',
  'drop',
  'delete',
  'no',
  'exclude',
  'except',
  'minus',
  'omit',
]);
const notInVariant = new Set<DeclarationWord>([
  'model',
  'import',
  'data',
  'vocab',
  'variant',
  'baseline',
  'search',
  'run',
  'allow',
]);

/** What Chevrotain's types leave out. */
interface Internals {
  selfAnalysisDone: boolean;
  readonly lookAheadFuncsCache: Map<number, Decision>;
}

export class AdsParser extends DataRules {
  readonly #strategy: FirstTokenStrategy;

  /** `skipValidations` saves start-up time; a test runs them. So does the `analysis` of an earlier parser over the same grammar. */
  constructor(skipValidations: boolean, analysis: GrammarAnalysis | null = null) {
    const strategy = new FirstTokenStrategy();
    super(t.vocabulary, { recoveryEnabled: false, maxLookahead: 1, lookaheadStrategy: strategy, skipValidations });
    this.#strategy = strategy;
    if (analysis === null) this.performSelfAnalysis();
    else this.#adopt(analysis);
  }

  /** What `performSelfAnalysis` found out. */
  get analysis(): GrammarAnalysis {
    const alternations = new Map<number, Choice>();
    const optionals = new Map<number, Choice>();
    // Members that Chevrotain's types leave out.
    for (const [key, decide] of (this as unknown as Internals).lookAheadFuncsCache) {
      const alternation = this.#strategy.alternations.get(decide);
      const optional = this.#strategy.optionals.get(decide);
      if (alternation !== undefined) alternations.set(key, alternation);
      if (optional !== undefined) optionals.set(key, optional);
    }
    return pack(alternations, optionals);
  }

  /** Does what `performSelfAnalysis` would, without running the rules. */
  #adopt(analysis: GrammarAnalysis): void {
    // As above.
    const internals = this as unknown as Internals;
    internals.selfAnalysisDone = true;
    const tables = analysis.tables.map((table) => lookaheadTable(unpack(table)));
    for (const [key, table] of analysis.alternations)
      internals.lookAheadFuncsCache.set(key, whichAlternative(tables[table]!));
    for (const [key, table] of analysis.optionals)
      internals.lookAheadFuncsCache.set(key, whetherToEnter(tables[table]!));
  }

  /** Reads a file whose tokens are `lexed`. What is left in `docs` documents nothing. */
  read(file: SourceFile, lexed: LexedFile, docs: Map<number, string>) {
    this.begin(file, lexed, docs);
    const declarations = this.program();
    return { declarations, diagnostics: this.diagnostics };
  }

  readonly program = this.RULE('program', (): ast.Declaration[] => {
    const declarations: ast.Declaration[] = [];
    this.MANY(() => {
      const declaration = this.SUBRULE(this.declarationOrStray);
      this.ACTION(() => {
        if (declaration !== null) declarations.push(declaration);
      });
    });
    return declarations;
  });

  readonly declarationOrStray = this.RULE('declarationOrStray', (): ast.Declaration | null => {
    this.ACTION(() => this.correctDeclarationWord());
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: (): ast.Declaration | null => this.SUBRULE(this.declaration) },
        {
          ALT: (): ast.Declaration | null => {
            this.ACTION(() => this.reportStray());
            this.CONSUME(t.AnyToken);
            this.ACTION(() => this.skipToDeclaration());
            return null;
          },
        },
      ],
    });
  });

  readonly declaration = this.RULE('declaration', (): ast.Declaration =>
    this.OR<ast.Declaration>([
      { ALT: () => this.SUBRULE(this.signal) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.cross) },
      { ALT: () => this.SUBRULE(this.sequence) },
      { ALT: () => this.SUBRULE(this.read_) },
      { ALT: () => this.SUBRULE(this.model) },
      { ALT: () => this.SUBRULE(this.import_) },
      { ALT: () => this.SUBRULE(this.data) },
      { ALT: () => this.SUBRULE(this.vocab) },
      { ALT: () => this.SUBRULE(this.type) },
      { ALT: () => this.SUBRULE(this.bottom) },
      { ALT: () => this.SUBRULE(this.trees) },
      { ALT: () => this.SUBRULE(this.bias) },
      { ALT: () => this.SUBRULE(this.tower) },
      { ALT: () => this.SUBRULE(this.head) },
      { ALT: () => this.SUBRULE(this.sampling) },
      { ALT: () => this.SUBRULE(this.calibration) },
      { ALT: () => this.SUBRULE(this.train) },
      { ALT: () => this.SUBRULE(this.variant) },
      { ALT: () => this.SUBRULE(this.baseline) },
      { ALT: () => this.SUBRULE(this.budget) },
      { ALT: () => this.SUBRULE(this.search) },
      { ALT: () => this.SUBRULE(this.run) },
      { ALT: () => this.SUBRULE(this.allow) },
    ]),
  );

  readonly import_ = this.RULE('import_', (): ast.ImportDeclaration => {
    const opening = this.opening('import');
    const written = this.ACTION(() => this.takeForImport());
    const names = this.OPTION(() => this.SUBRULE(this.names)) ?? written?.map((name) => this.toName(name)) ?? null;
    const from = this.OPTION2({ GATE: () => names !== null, DEF: () => this.CONSUME(t.keyword('from')) });
    this.ACTION(() => {
      if (names !== null && from === undefined) this.unexpected("'from' and the path of a file");
    });
    const token = this.OPTION3(() => this.CONSUME(t.Text));
    this.ACTION(() => {
      if (token === undefined) this.unexpected('the path of a file in double quotes');
    });
    const path: ast.StringLiteral | null =
      token === undefined ? null : { kind: 'string', value: String(token.payload ?? ''), span: this.tokenSpan(token) };
    return { kind: 'import', path, names, ...this.closing(opening) };
  });

  readonly variant = this.RULE('variant', (): ast.VariantDeclaration => {
    const opening = this.opening('variant');
    const name = this.declaredName(opening);
    const body: (ast.Declaration | ast.WithoutStatement)[] = [];
    const open = this.want(1, t.BraceOpen, "'{' and what changes");
    this.MANY({
      GATE: () => open !== null && !this.isNext(t.BraceClose) && !this.atForbiddenFirstColumn(),
      DEF: () => {
        const item = this.SUBRULE(this.variantItem);
        this.ACTION(() => {
          if (item !== null) body.push(item);
        });
      },
    });
    const close = this.OPTION2({ GATE: () => open !== null, DEF: () => this.CONSUME(t.BraceClose) });
    this.ACTION(() => {
      if (open !== null && close === undefined) this.reportUnclosed(open, t.BraceClose);
    });
    const bodySpan = open === null ? null : this.spanFrom(open.startOffset);
    return { kind: 'variant', name, body, bodySpan, ...this.closing(opening) };
  });

  readonly variantItem = this.RULE('variantItem', (): ast.Declaration | ast.WithoutStatement | null => {
    const start = this.LA(1);
    this.ACTION(() => this.correctWithout());
    return this.OR<ast.Declaration | ast.WithoutStatement | null>({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => this.SUBRULE(this.without) },
        {
          ALT: () => {
            const allowed = this.ACTION(() => this.isAllowedInVariant(start));
            const declaration = this.SUBRULE(this.declarationOrStray);
            return declaration === null || allowed
              ? declaration
              : this.ACTION(() => ({ ...declaration, broken: true }));
          },
        },
      ],
    });
  });

  readonly without = this.RULE('without', (): ast.WithoutStatement => {
    const keyword = this.CONSUME(t.keyword('without'));
    const kind = this.OPTION(() => this.CONSUME(t.Name));
    this.ACTION(() => {
      if (kind === undefined) this.unexpected('the kind and the name of what to leave out');
    });
    const named = kind !== undefined && !singletons.has(kind.image);
    const target = this.OPTION2({ GATE: () => named, DEF: () => this.CONSUME(t.NameOrString) });
    this.ACTION(() => {
      if (named && target === undefined) this.unexpected(`the name of the ${kind.image} to leave out`);
    });
    return {
      kind: 'without',
      targetKind: kind === undefined ? null : this.toName(kind),
      target: target === undefined ? null : this.toName(target),
      span: this.spanFrom(keyword.startOffset),
    };
  });

  // --- errors

  /** In the first column such a declaration says that the variant's brace was forgotten. */
  private atForbiddenFirstColumn(): boolean {
    const word = declarationTypes.get(this.LA(1).tokenType);
    return word !== undefined && notInVariant.has(word) && this.isFirstColumn(this.LA(1));
  }

  private isAllowedInVariant(token: IToken): boolean {
    const word = declarationTypes.get(token.tokenType);
    if (word === undefined || !notInVariant.has(word)) return true;
    this.report(diagnostic('ADS1013', this.tokenSpan(token), { word }));
    return false;
  }

  /** Takes a mistyped word for the one that was meant, so that the declaration is still known to what refers to it. */
  private correctDeclarationWord(): void {
    const token = this.LA(1);
    if (token.tokenType !== t.Name) return;
    const meant = this.meantDeclaration(token);
    if (meant === null || !(this.isFirstOnLine(token) || hasShapeOf(meant, this.LA(2), this.LA(3)))) return;
    const span = this.tokenSpan(token);
    const extras = { hint: `did you mean '${meant}'?`, fix: guessedFix(span, meant) };
    this.report(diagnostic('ADS1002', span, { word: token.image }, extras));
    this.become(meant);
  }

  /** `remove cross deep` is meant as `without cross deep`. */
  private correctWithout(): void {
    const token = this.LA(1);
    const isWord = token.tokenType === t.Name && this.isNext(t.Name, 2);
    if (!isWord || !(removingWords.has(token.image) || didYouMean(token.image, ['without']) !== null)) return;
    const span = this.tokenSpan(token);
    const extras = { hint: "a variant leaves a declaration out with 'without'", fix: guessedFix(span, 'without') };
    this.report(diagnostic('ADS1002', span, { word: token.image }, extras));
    this.become('without');
  }

  private meantDeclaration(token: IToken): DeclarationWord | null {
    const near = didYouMean(token.image, declarationWords) as DeclarationWord | null;
    const meant = near ?? declarationSynonyms.get(token.image.toLowerCase()) ?? null;
    if (meant !== null) return meant;
    // `feature_column x : onehot` can only be a signal.
    return this.isNext(t.NameOrString, 2) && this.isNext(t.Colon, 3) ? 'signal' : null;
  }

  private reportStray(): void {
    const token = this.LA(1);
    this.form = null;
    if (token.tokenType === t.Name && this.isFirstOnLine(token)) {
      const hint = `declarations start with ${declarationWords.join(', ')}`;
      this.report(diagnostic('ADS1002', this.tokenSpan(token), { word: token.image }, { hint }));
      return;
    }
    if (t.closers.has(token.tokenType)) {
      const span = this.tokenSpan(token);
      const hint = `nothing is open that ${describeToken(token)} would close`;
      this.unexpected('a declaration', { hint, fix: guessedFix(span, '', `remove ${describeToken(token)}`) });
      return;
    }
    const equals = this.isNext(t.Equals) ? "a comparison is written '=='" : null;
    const hint =
      equals ??
      (this.isNext(t.Name) && this.isNext(t.NameOrString, 0) ? 'options go in braces, as in { squash log }' : null);
    this.unexpected('a declaration', {
      hint: hint ?? "each declaration starts with its word, as in 'signal price : continuous'",
    });
  }

  private skipToDeclaration(): void {
    this.skipUntil((depth) => {
      const token = this.LA(1);
      if (depth === 0 && this.isNext(t.BraceClose)) return true;
      if (token.tokenType === t.Name)
        return depth === 0 && this.isFirstOnLine(token) && this.meantDeclaration(token) !== null;
      if (!declarationTypes.has(token.tokenType)) return false;
      return depth === 0
        ? this.isFirstOnLine(token) || hasDeclarationShape(token, this.LA(2), this.LA(3))
        : this.atDeclaration();
    });
  }
}
