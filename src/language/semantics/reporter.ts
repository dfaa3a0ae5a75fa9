/** How checks report: into one bag, with suggestions, and with the variant that brought a mistake about. */
import {
  type Code,
  diagnostic,
  DiagnosticBag,
  didYouMean,
  type Extras,
  type Parameters,
  guessedFix,
} from '../../diagnostics/index.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { Name } from '../syntax/ast.ts';
import { meantValue } from './options/synonyms.ts';
import type { Span } from '../../text/source.ts';

interface Variant {
  readonly name: Name;
  /** The whole declaration. */
  readonly span: Span;
}

/** What imports leave open. */
export interface ImportProblems {
  /** Names that imported files declare, but that no import picks: name to file. */
  readonly notPicked: ReadonlyMap<string, string>;
  /** Names that an import picks, and the file doesn't have. */
  readonly missing: ReadonlySet<string>;
  /** A file could not be read: any name may have been in it. */
  readonly incomplete: boolean;
}

interface Suggestion {
  readonly meant: string | null;
  readonly hint: string | null;
  readonly fix: Extras['fix'];
}
const nothing: Suggestion = { meant: null, hint: null, fix: null };

export class Reporter {
  readonly bag: DiagnosticBag;
  /** Pairs of words that may still be compared: thousands of mistakes among thousands of names must stay quick. */
  readonly #comparisons: { left: number };
  readonly #variant: Variant | null;
  /** Kinds of which a declaration lost its name to a syntax error: any unknown name may have been that. */
  unnamed: ReadonlySet<string> = new Set();
  imports: ImportProblems = { notPicked: new Map(), missing: new Set(), incomplete: false };

  constructor(bag = new DiagnosticBag(), variant: Variant | null = null, comparisons = { left: 300_000 }) {
    this.bag = bag;
    this.#variant = variant;
    this.#comparisons = comparisons;
  }

  /** A reporter of a variant's checks, into the same bag: what the base has already said is not repeated. */
  forVariant(variant: Variant): Reporter {
    const reporter = new Reporter(this.bag, variant, this.#comparisons);
    reporter.imports = this.imports;
    reporter.unnamed = this.unnamed;
    return reporter;
  }

  report<C extends Code>(code: C, span: Span | null, parameters: Parameters<C>, extras: Extras = {}): void {
    const shownParameters = Object.fromEntries(
      Object.entries(parameters).map(([key, value]) => [key, typeof value === 'string' ? shown(value) : value]),
    ) as Parameters<C>;
    const variant = this.#variant;
    // A mistake outside of the variant's text, that the base doesn't have, needs to say which variant makes it one.
    const inside = variant === null || (span !== null && contains(variant.span, span));
    const related = inside
      ? (extras.related ?? [])
      : [...(extras.related ?? []), { span: variant.name.span, message: `in variant '${shown(variant.name.text)}'` }];
    const hint = extras.hint == null ? null : shown(extras.hint, 400);
    this.bag.add(diagnostic(code, span, shownParameters, { ...extras, hint, related }));
  }

  /** A hint and a fix, where a known word is near. */
  suggestion(word: string, known: Iterable<string>, span: Span): Suggestion {
    const candidates: string[] = [];
    for (const candidate of known) {
      if (candidates.length >= this.#comparisons.left) {
        // From here on only short lists, such as options, are still looked through.
        this.#comparisons.left = Math.min(this.#comparisons.left, 500);
        return nothing;
      }
      candidates.push(candidate);
    }
    if (candidates.length > 100) this.#comparisons.left -= candidates.length;
    const meant = didYouMean(word, candidates);
    return meant === null
      ? nothing
      : { meant, hint: `did you mean '${meant}'?`, fix: guessedFix(span, writeName(meant)) };
  }

  /**
   * A name that nothing declares. `otherwise` is the hint where no known name is near; without it a few known names are listed. Gives the
   * name that was probably meant.
   */
  unknown(kind: string, name: Name, known: Iterable<string>, otherwise: string | null = null): string | null {
    if (importable.has(kind) && this.isExcused(name.text)) return null;
    if (kind.split(' or ').some((one) => this.unnamed.has(one))) return null;
    const { meant, ...suggestion } = this.suggestion(name.text, known, name.span);
    const notPicked = importable.has(kind) ? this.notPicked(name.text) : null;
    this.report(
      'ADS2001',
      name.span,
      { kind, name: name.text },
      notPicked === null
        ? { ...suggestion, hint: suggestion.hint ?? otherwise ?? listed(kind, known) }
        : { hint: notPicked },
    );
    return meant;
  }

  /** A word that none of a few choices is: all of them are named. */
  unknownChoice(kind: string, name: Name, choices: readonly string[]): string | null {
    const synonym = meantValue(name.text, choices);
    const { meant, hint, fix } =
      synonym === null
        ? this.suggestion(name.text, choices, name.span)
        : { meant: synonym, hint: `did you mean '${synonym}'?`, fix: guessedFix(name.span, synonym) };
    const all = `there are ${choices.join(', ')}`;
    this.report(
      'ADS2001',
      name.span,
      { kind, name: name.text },
      { hint: hint === null ? all : `${hint} (${all})`, fix },
    );
    return meant;
  }

  /** Whether an import that failed, and is reported, may be why a name is unknown. */
  isExcused(name: string): boolean {
    return this.imports.incomplete || this.imports.missing.has(name);
  }

  notPicked(name: string): string | null {
    const file = this.imports.notPicked.get(name);
    return file === undefined ? null : `${file} declares it, but it is not among the names that are imported`;
  }
}

/** A few known names, for a hint. */
function listed(kind: string, all: Iterable<string>): string | null {
  const known: string[] = [];
  for (const name of all) if (known.push(name) > 12) return null;
  if (known.length === 0) return null;
  return known.length === 1 ? `the only ${kind} is ${known[0]}` : `there are ${known.join(', ')}`;
}

/** Kinds of names that an import can bring. */
const importable: ReadonlySet<string> = new Set([
  'signal',
  'vocab',
  'group or cross',
  'head',
  'type',
  'group',
  'cross',
  'sequence',
  'read',
  'tower',
]);

function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}

/** A name as a spec writes it: bare where it can be. */
export function writeName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : JSON.stringify(name);
}

/** A text of a spec inside a message: on one line, and not too long. */
export function shown(text: string, limit = 120): string {
  const line = visible(text);
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
