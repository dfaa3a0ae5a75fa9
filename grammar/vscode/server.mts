/** The language server that is inside the extension: for those who have no adsc yet. Bundled by scripts/vsix.ts. */
import { createConnection } from 'vscode-languageserver/node';
import { nodeDisk } from '../../src/lsp/node-disk.ts';
import { serve } from '../../src/lsp/server.ts';

serve(createConnection(process.stdin, process.stdout), nodeDisk);
