import type { SourceFile } from '../../text/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderPretty } from './pretty.ts';
import { renderSarif } from './sarif.ts';

export { summarize } from './pretty.ts';

export type RenderFormat = 'pretty' | 'json' | 'sarif' | 'github';

/**
 * Diagnostics as text, in the order given. `files` holds the sources of the spans by path; a span whose file is not there is shown
 * without its lines. The text ends with a line feed, unless there is nothing to say (`pretty` and `github` without diagnostics).
 * `format` is `pretty` unless another is asked for, without colors unless `color` says so.
 */
export function render(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
  { format = 'pretty', color = false }: { readonly format?: RenderFormat; readonly color?: boolean } = {},
): string {
  if (format === 'json') return renderJson(diagnostics, files);
  if (format === 'sarif') return renderSarif(diagnostics, files);
  if (format === 'github') return renderGithub(diagnostics, files);
  return renderPretty(diagnostics, files, color);
}
