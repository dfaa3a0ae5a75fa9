import { Console } from 'node:console';
import { createConnection } from 'vscode-languageserver/node';
import { nodeDisk } from '../../lsp/node-disk.ts';
import { configReader, type RunConfig } from '../../lsp/project-config.ts';
import { serve } from '../../lsp/server.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';

/** `adsc lsp`: the language server on standard input and output, until the client says `exit` or goes away, which ends the process. */
export function lspCommand(_context: Context): Promise<ExitCode> {
  // Standard output is the protocol's, whatever a config that is a program prints.
  globalThis.console = new Console({ stdout: process.stderr, stderr: process.stderr });
  serve(createConnection(process.stdin, process.stdout), { ...nodeDisk, config: configReader(runConfig) });
  return new Promise(() => undefined);
}

const runConfig: RunConfig = async (...config) => (await import('../../config/evaluate.ts')).runConfig(...config);
