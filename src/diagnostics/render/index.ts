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
 */
export function render(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
  options: { readonly format: RenderFormat; readonly color: boolean },
): string {
  if (options.format === 'json') return renderJson(diagnostics, files);
  if (options.format === 'sarif') return renderSarif(diagnostics, files);
  if (options.format === 'github') return renderGithub(diagnostics, files);
  return renderPretty(diagnostics, files, options.color);
}
