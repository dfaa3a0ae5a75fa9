/** Commands that serve a model or hand it on: names, flags, help. */
import { Option } from 'commander';
import { calibratorKey, embeddingsMemory, requireSignature } from './shared.ts';
import type { Declare } from './declare.ts';
import { fraction, pathByName, port, whole } from './values.ts';

export const serving: Declare = (program, wants, act) => {
  if (wants('serve'))
    program
      .command('serve')
      .summary('answer over HTTP')
      .description('answer over HTTP: ranking requests, TensorFlow-Serving-style and Open Inference Protocol')
      .argument(
        '<run-or-bundle>',
        'runs/ID or its bundle; with --watch also a link to one, as state/current of adsc run',
      )
      .option('--host <address>', 'address to listen on; beyond this machine only with a token', '127.0.0.1')
      .option('--port <n>', 'port; 0: any that is free', port, 8080)
      .addOption(new Option('--token <text>', 'clients must send it as a bearer token').env('ADSC_TOKEN'))
      .addOption(
        new Option('--admin-token <text>', 'opens /admin (reload, rollback, status) to any client that sends it').env(
          'ADSC_ADMIN_TOKEN',
        ),
      )
      .option(
        '--table <name=file>',
        'rows of a join of the spec, by key: requests may send the key instead of the columns; may be repeated',
        pathByName,
      )
      .option('--root <dir>', 'project root that files of tables never leave (default: that of the run)')
      .option('--watch', 'take new calibrators, bundles and files of tables as they appear')
      .option(
        '--allow-breaking-swap',
        'take a new model also where clients that have asked within a day would break; without it is held back',
      )
      .addOption(embeddingsMemory)
      .option('--threads <n>', 'threads of the engine (default: 1)', whole(1))
      .option('--max-body <bytes>', 'largest body', whole(1024), 4_194_304)
      .option(
        '--max-memory <bytes>',
        'most bytes of bodies that arrive or are being answered, of all clients together; beyond it requests get 503 and may try again',
        whole(1024),
        67_108_864,
      )
      .option(
        '--max-connections <n>',
        'most open connections (each holds up to 16 KiB of headers); beyond it they are closed',
        whole(1),
        2000,
      )
      .option('--max-candidates <n>', 'most candidates or rows of a request', whole(1), 2000)
      .option(
        '--max-waiting <n>',
        'most candidates that wait to be scored; beyond it requests get 429 and may try again',
        whole(1),
        20_000,
      )
      .option('--timeout <ms>', 'for a request to arrive, and to be answered', whole(10), 10_000)
      .option(
        '--max-drift <fraction>',
        "not ready while a signal's missing, out-of-vocabulary or clipped rate is further than this from training's",
        fraction,
      )
      .option('--log <dir>', 'log served rows there, as files of Parquet that train and calibrate read')
      .option('--log-share <fraction>', 'of requests', fraction, 1)
      .option('--log-rows <n>', 'rows of a file', whole(1), 50_000)
      .option('--log-seconds <n>', 'a file is written at least so often', whole(1), 60)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/serve.ts')).serveCommand));
  if (wants('export'))
    program
      .command('export')
      .summary('one ONNX file: network, embeddings, calibration')
      .description('one ONNX file of what serve would serve: embeddings and calibration inside')
      .argument('<run-or-bundle>', 'runs/ID or its bundle')
      .option('-o, --out <file>', 'file to write', 'model.onnx')
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/export.ts')).exportCommand));
  if (wants('sign'))
    program
      .command('sign')
      .summary('say who made a bundle or a calibrator')
      .description('say who made a bundle or a calibrator: a signature that --require-signature asks for')
      .argument('<run-bundle-or-calibrator>', 'runs/ID, its bundle, or runs/ID/calibrators/NAME.json')
      .requiredOption('--key <private.pem>', 'Ed25519 key (openssl genpkey -algorithm ed25519)')
      .action(act(async () => (await import('../commands/sign.ts')).signCommand));
};
