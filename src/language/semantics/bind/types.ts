/** `type` aliases: from a format expression to the built-in format and the blocks of options that lead to it. */
import type { SignalFormat } from '../../../ir/plan.ts';
import type { Block, FormatExpression, TypeDeclaration } from '../../syntax/ast.ts';
import { didYouMean, guessedFix } from '../../../diagnostics/index.ts';
import { formatNames, isFormat } from '../../../formats/options.ts';
import { formatSynonyms } from '../options/synonyms.ts';
import { writtenText } from '../value-text.ts';
import type { Reporter } from '../reporter.ts';
import type { Named } from '../scope.ts';

export interface ResolvedFormat {
  readonly format: SignalFormat;
  /** The expression that names the built-in format: its argument counts. */
  readonly expression: FormatExpression;
  /** Blocks of the types, the innermost first: later ones win. */
  readonly blocks: readonly (Block | null)[];
  /** `sequence of` that format. */
  readonly isSequence: boolean;
}

/** Formats that a step of a sequence can have. */
const stepFormats: ReadonlySet<SignalFormat> = new Set(['onehot', 'hash_onehot', 'continuous']);

/** What a sequence is called elsewhere. */
const sequenceNames: ReadonlySet<string> = new Set([
  'list',
  'array',
  'vector',
  'seq',
  'series',
  'history',
  'repeated',
  'sequences',
  'set',
]);

/** The format of one element of a list. */
const elementFormats: ReadonlyMap<string, string> = new Map([
  ['indexed', 'onehot'],
  ['hash_indexed', 'hash_onehot'],
]);

export class Types {
  readonly #declarations: ReadonlyMap<string, Named<TypeDeclaration>>;
  readonly #reporter: Reporter;
  readonly #used: Set<Named<TypeDeclaration>>;
  readonly #resolved = new Map<Named<TypeDeclaration>, ResolvedFormat | null>();

  constructor(
    declarations: ReadonlyMap<string, Named<TypeDeclaration>>,
    used: Set<Named<TypeDeclaration>>,
    reporter: Reporter,
  ) {
    this.#declarations = declarations;
    this.#used = used;
    this.#reporter = reporter;
  }

  /** null: wrong or broken, and reported. */
  resolve(expression: FormatExpression): ResolvedFormat | null {
    const direct = this.#builtIn(expression);
    if (direct !== undefined) return direct;
    const declaration = this.#declarations.get(expression.name.text);
    if (declaration === undefined) {
      const { name } = expression;
      if (this.#reporter.isExcused(name.text)) return null;
      const near = this.#reporter.suggestion(name.text, [...formatNames, ...this.#declarations.keys()], name.span);
      const synonym = near.meant === null ? formatSynonyms.get(name.text.toLowerCase()) : undefined;
      const [size] = expression.args;
      const inBins = synonym === 'continuous' && expression.args.length === 1 && size?.kind === 'number';
      const bins = inBins ? `continuous { bins ${size.raw} }` : null;
      const { meant, ...suggestion } =
        synonym === undefined
          ? near
          : {
              meant: synonym,
              hint: `did you mean '${bins ?? synonym}'?`,
              fix: bins === null ? guessedFix(name.span, synonym) : guessedFix(expression.span, bins),
            };
      // What was probably meant isn't unused as well.
      const meantType = meant === null ? undefined : this.#declarations.get(meant);
      if (meantType !== undefined) this.#used.add(meantType);
      const notPicked = this.#reporter.notPicked(name.text);
      this.#reporter.report(
        'ADS4001',
        name.span,
        { name: name.text },
        notPicked !== null
          ? { hint: notPicked }
          : {
              ...suggestion,
              hint: suggestion.hint ?? `formats are ${formatNames.join(', ')}, and the types of the program`,
            },
      );
      return null;
    }
    this.#used.add(declaration);
    const resolved = this.resolveType(declaration);
    if (expression.args.length > 0 && resolved !== null) {
      const hint = `its argument stands in its declaration: type ${expression.name.text} = ${resolved.format}(…)`;
      this.#reporter.report(
        'ADS4003',
        expression.args[0]!.span,
        { format: `type '${expression.name.text}'`, wants: 'nothing in parentheses', found: 'an argument' },
        { hint },
      );
    }
    return resolved;
  }

  resolveType(declaration: Named<TypeDeclaration>): ResolvedFormat | null {
    const chain: Named<TypeDeclaration>[] = [];
    const places = new Map<Named<TypeDeclaration>, number>();
    let current: Named<TypeDeclaration> | undefined = declaration;
    let result: ResolvedFormat | null = null;
    while (current !== undefined) {
      const known = this.#resolved.get(current);
      if (known !== undefined) {
        result = known;
        break;
      }
      places.set(current, chain.push(current) - 1);
      // While a chain is followed its types count as wrong, so that one that leads back to itself ends here.
      this.#resolved.set(current, null);
      const expression: FormatExpression | null = current.format;
      if (expression === null) break;
      const direct = this.#builtIn(expression);
      if (direct !== undefined) {
        result = direct;
        break;
      }
      const next = this.#declarations.get(expression.name.text);
      if (next === undefined) {
        result = this.resolve(expression);
        break;
      }
      this.#used.add(next);
      const cycle = places.get(next);
      if (cycle !== undefined) {
        // Said once, at the first of its types in the text, wherever the following of them began.
        const members = chain
          .slice(cycle)
          .sort((a, b) =>
            a.span.file < b.span.file ? -1 : a.span.file > b.span.file ? 1 : a.span.start - b.span.start,
          );
        const related = members.slice(1).map((member) => ({ span: member.name.span, message: 'through this type' }));
        this.#reporter.report('ADS4010', members[0]!.name.span, { name: members[0]!.name.text }, { related });
        break;
      }
      if (expression.args.length > 0) this.resolve(expression);
      current = next;
    }
    for (const type of chain.reverse()) {
      if (result !== null)
        result = type.broken
          ? null
          : { ...result, blocks: type.block === null ? result.blocks : [...result.blocks, type.block] };
      this.#resolved.set(type, result);
    }
    return this.#resolved.get(declaration) ?? null;
  }

  /** The format that the language itself has, undefined for any other name. */
  #builtIn(expression: FormatExpression): ResolvedFormat | null | undefined {
    const { name, of } = expression;
    if (of !== null || (name.text === 'sequence' && !this.#declarations.has('sequence'))) {
      if (name.text === 'sequence') return this.#sequence(expression);
      const isSequence = sequenceNames.has(name.text.toLowerCase()) || didYouMean(name.text, ['sequence']) !== null;
      const extras = isSequence
        ? { hint: "did you mean 'sequence'?", fix: guessedFix(name.span, 'sequence') }
        : { hint: "only 'sequence of FORMAT' has an 'of'" };
      this.#reporter.report('ADS4001', name.span, { name: `${name.text} of` }, extras);
      return null;
    }
    if (isFormat(name.text)) return { format: name.text, expression, blocks: [], isSequence: false };
    return undefined;
  }

  #sequence({ of, span, args }: FormatExpression): ResolvedFormat | null {
    const element = of === null ? null : this.resolve(of);
    if (of !== null && element === null) return null;
    if (element !== null && !element.isSequence && stepFormats.has(element.format))
      return { ...element, isSequence: true };
    // `sequence(onehot)` is what other languages write.
    const inner = of === null && args.length === 1 ? args[0]! : null;
    if (inner !== null) {
      const text = `sequence of ${inner.kind === 'string' ? inner.value : writtenText(inner)}`;
      const extras = { hint: `write ${text}`, fix: guessedFix(span, text) };
      this.#reporter.report('ADS4004', span, { format: 'an argument' }, extras);
      return null;
    }
    const format = of === null ? 'nothing' : element?.isSequence === true ? 'sequences' : of.name.text;
    // The elements of a list are steps of their own.
    const single = of !== null && element?.isSequence === false ? elementFormats.get(element.format) : undefined;
    const extras =
      single === undefined || of === null
        ? {}
        : { hint: `its elements are ${single}: did you mean '${single}'?`, fix: guessedFix(of.name.span, single) };
    this.#reporter.report('ADS4004', of?.span ?? span, { format }, extras);
    return null;
  }
}
