/** Flags that several commands have. */
import { Option } from 'commander';
import { diagnosticFormats } from '../context.ts';
import { whole } from './values.ts';

export const formats = new Option('--format <name>', 'how to print diagnostics').choices(diagnosticFormats);
export const root = new Option(
  '--root <dir>',
  'project root that no path may leave (default: the nearest folder with a .adsc-root, or that of the spec)',
);
export const engine = new Option('--engine <name>', 'what runs the dense part')
  .choices(['auto', 'onnx', 'tfjs-node', 'wasm', 'cpu', 'webgpu', 'cuda'])
  .default('auto');

export const requireSignature = new Option(
  '--require-signature <public.pem>',
  'refuse bundles and calibrators that this Ed25519 key has not signed (adsc sign)',
);
export const calibratorKey = new Option(
  '--calibrator-key <public.pem>',
  'with --require-signature: calibrators must be signed by this key instead',
);

export const embeddingsMemory = new Option(
  '--embeddings-memory <bytes>',
  "most memory of embedding tables, such as 8G; rows of those beyond it are read from the file (default: a quarter of the machine's)",
).argParser(whole(0));
