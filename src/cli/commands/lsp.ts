import { createConnection } from 'vscode-languageserver/node';
import { nodeDisk } from '../../lsp/node-disk.ts';
import { serve } from '../../lsp/server.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';

/** `adsc lsp`: the language server on standard input and output, until the client says `exit` or goes away, which ends the process. */
export function lspCommand(_context: Context): Promise<ExitCode> {
  serve(createConnection(process.stdin, process.stdout), nodeDisk);
  return new Promise(() => undefined);
}
