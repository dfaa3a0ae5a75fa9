import type { Span } from '../text/source.ts';
import { type Code, type Parameters, entryOf } from './catalog/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import { visible } from './visible.ts';

/** What a diagnostic may carry in addition to its message; see {@link Diagnostic}. */
export interface Extras {
  readonly related?: Diagnostic['related'];
  readonly hint?: string | null;
  readonly fix?: Diagnostic['fix'];
}

/**
 * A diagnostic of the catalog. The parameters are those of the code's message template, checked at compile time:
 * `diagnostic('ADS2001', span, { kind: 'signal', name }, { hint: didYouMeanHint(name, known) })`.
 */
export function diagnostic<C extends Code>(
  code: C,
  span: Span | null,
  parameters: Parameters<C>,
  extras: Extras = {},
): Diagnostic {
  const entry = entryOf(code);
  return {
    code,
    severity: entry.severity,
    message: fillTemplate(entry.message, parameters),
    span,
    related: extras.related ?? [],
    hint: extras.hint ?? null,
    fix: extras.fix ?? null,
  };
}

/** Puts parameters for `{name}`, control characters made visible; one pass, so a parameter's own braces stay as they are. */
export function fillTemplate(template: string, parameters: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return value === undefined ? whole : typeof value === 'string' ? visible(value) : String(value);
  });
}
