import type { Diagnostic } from '../../diagnostics/index.ts';
import { SourceFile } from '../../text/source.ts';
import { parse } from './parse.ts';
import { format } from './printer.ts';

export interface Formatted {
  readonly text: string;
  /** Of the text as it was given; what is at fault stays as it is written. */
  readonly errors: readonly Diagnostic[];
  readonly source: SourceFile;
}

/** The text of a spec in the one layout: for the command line, the language server and the Prettier plugin. Throws for no text. */
export function formatText(path: string, text: string): Formatted {
  const source = new SourceFile(path, text);
  const { tree, diagnostics } = parse(source);
  return { text: format(tree, source), errors: diagnostics.filter((d) => d.severity === 'error'), source };
}
