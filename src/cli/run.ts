/**
 * The command line: names, options and help here; what a command does is in commands/, imported when asked for,
 * so that `adsc check` doesn't wait for engines and databases to load.
 */
import { Writable } from 'node:stream';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../version.ts';
import { type Context, diagnosticFormats, exitCode, type ExitCode, isCommandFailure } from './context.ts';
import { printable, printableJson } from '../diagnostics/visible.ts';
import { Interrupts } from './interrupts.ts';
import { isOutOfFiles, OUT_OF_FILES } from './open-files.ts';

/** Where a run reads and writes; a test gives its own. */
export interface Streams {
  readonly cwd: string;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The process's own without it. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Aborting it interrupts the command. Without it, SIGINT and SIGTERM of the process do. */
  readonly signal?: AbortSignal;
}

type Action = (context: Context, args: string[], options: Record<string, unknown>) => Promise<ExitCode>;

/** Runs one command line (without `node adsc`) and gives its exit code. Never throws. */
export async function run(
  argv: readonly string[],
  streams: Streams = { cwd: process.cwd(), stdout: process.stdout, stderr: process.stderr, env: process.env },
): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const interrupts = new Interrupts(streams);
  let context = makeContext({}, streams, interrupts);
  const act =
    (load: () => Promise<Action>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      context = makeContext(command.optsWithGlobals(), streams, interrupts);
      code = await (await load())(context, command.args, command.opts());
    };
  // Options take time to make, and a command line that names a command needs no other's.
  const named = argv.find((argument) => !argument.startsWith('-')) ?? null;
  let program = buildProgram(act, (name) => name === named);
  if (program.commands.length === 0) program = buildProgram(act, () => true);
  program.exitOverride().configureOutput({
    writeOut: (text) => streams.stdout.write(text),
    // What was typed is in it.
    writeErr: (text) => streams.stderr.write(printable(text)),
    getOutHasColors: () => colored({}, streams),
    getErrHasColors: () => colored({}, streams),
  });
  for (const command of program.commands)
    command
      .exitOverride()
      .copyInheritedSettings(program)
      .showHelpAfterError(`(adsc ${command.name()} --help shows what there is)`);

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
    if (isBrokenPipe(error)) return exitCode.fine;
    return report(context, error, streams).catch((second: unknown) => {
      if (!isOutOfFiles(second)) throw second;
      context.err(OUT_OF_FILES);
      return exitCode.data;
    });
  }
}

/** Prints what ended a command, and gives its exit code. */
async function report(context: Context, error: unknown, streams: Streams): Promise<ExitCode> {
  if (isOutOfFiles(error)) {
    context.err(OUT_OF_FILES);
    return exitCode.data;
  }
  if (isCommandFailure(error)) {
    const { printDiagnostics } = await import('./print.ts');
    await printDiagnostics(context, error.diagnostics, error.sources);
    return error.exit;
  }
  const { printBug } = await import('./print.ts');
  await printBug(context, error, streams.env);
  return exitCode.bug;
}

function makeContext(options: Record<string, unknown>, streams: Streams, interrupts: Interrupts): Context {
  // Of `predict` it says how rows are written.
  const stated = diagnosticFormats.find((name) => name === options.format);
  const format = stated ?? (options.json === true ? 'json' : 'pretty');
  const isJson = options.json === true || format === 'json' || format === 'sarif';
  return {
    cwd: streams.cwd,
    json: options.json === true,
    format,
    quiet: options.quiet === true,
    color: colored(options, streams),
    interactive: streams.stderr.isTTY === true && options.quiet !== true && options.json !== true,
    out: (text) => void streams.stdout.write(isJson ? printableJson(text) : printable(text)),
    err: (text) => void streams.stderr.write(printable(text)),
    verbatim: (text) => void streams.stdout.write(text),
    stream: () => streamOf(streams.stdout),
    styled: (text) => void streams.stderr.write(text),
    stdin: async () => {
      const pieces: Uint8Array[] = [];
      for await (const piece of streams.stdin ?? process.stdin) pieces.push(piece as Uint8Array);
      return Buffer.concat(pieces);
    },
    signal: interrupts.signal,
    heeding: (work) => interrupts.heeding(work),
  };
}

function streamOf(stdout: Streams['stdout']): Writable {
  if (stdout instanceof Writable) return stdout;
  return new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      stdout.write(text);
      done();
    },
  });
}

/** https://no-color.org and https://force-color.org. */
function colored(options: Record<string, unknown>, streams: Streams): boolean {
  if (options.color === false || streams.env.NO_COLOR) return false;
  return streams.env.FORCE_COLOR ? streams.env.FORCE_COLOR !== '0' : streams.stderr.isTTY === true;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}

const formats = new Option('--format <name>', 'how to print diagnostics').choices(diagnosticFormats);
const root = new Option(
  '--root <dir>',
  'project root that no path may leave (default: the nearest folder with a .adsc-root, or that of the spec)',
);
const engine = new Option('--engine <name>', 'what runs the dense part')
  .choices(['auto', 'onnx', 'tfjs-node', 'wasm', 'cpu', 'webgpu', 'cuda'])
  .default('auto');

const requireSignature = new Option(
  '--require-signature <public.pem>',
  'refuse bundles and calibrators that this Ed25519 key has not signed (adsc sign)',
);
const calibratorKey = new Option(
  '--calibrator-key <public.pem>',
  'with --require-signature: calibrators must be signed by this key instead',
);

function whole(minimum: number): (text: string) => number {
  return (text) => {
    const [, digits = '', unit = ''] = /^(.*?)([kM]?)$/s.exec(text.trim())!;
    const value =
      digits === ''
        ? Number.NaN
        : Number(digits.replaceAll(/[_,]/g, '')) * (unit === 'k' ? 1e3 : unit === 'M' ? 1e6 : 1);
    if (!Number.isSafeInteger(value) || value < minimum)
      throw new InvalidArgumentError(`expected a whole number of at least ${minimum}.`);
    return value;
  };
}

function port(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > 65_535) throw new InvalidArgumentError('expected a port from 0 to 65535.');
  return value;
}

function share(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('expected a share such as 1% or 0.01.');
  return value;
}

function amount(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 10))
    throw new InvalidArgumentError('expected a number from 0 to 10.');
  return value;
}

function buildProgram(
  act: (load: () => Promise<Action>) => (...received: unknown[]) => Promise<void>,
  wants: (name: string) => boolean,
): Command {
  const program = new Command('adsc')
    .description('Compiler for .ads, a small declarative language for ads-ranking models.')
    .version(VERSION, '-V, --version')
    .option('--json', 'print results as JSON')
    .option('--quiet', 'print nothing but results and errors')
    .option('--no-color', 'plain text (also: NO_COLOR=1)')
    .showSuggestionAfterError()
    .showHelpAfterError('(adsc --help shows what there is)')
    .addHelpText(
      'after',
      '\nStart with:\n  adsc init my-model && cd my-model && adsc check model.ads\n\nExit codes: 0 fine, 1 errors in the spec, 2 wrong usage, 3 the data or a file is at fault, 4 a bug in adsc, 130 interrupted.',
    );

  if (wants('init'))
    program
      .command('init')
      .description('write a first spec: over simulated data, or guessed from a file of your own')
      .argument('[dir]', 'folder to write into', '.')
      .addOption(
        new Option('--template <name>', 'what it shows (default: multi-tower)').choices([
          'ctr',
          'multi-task',
          'multi-tower',
        ]),
      )
      .option('--from <file>', 'guess it from the columns of this Parquet, CSV, TSV or JSON Lines file')
      .option(
        '--label <label>',
        'with --from: what to predict, a column or a comparison such as "rating >= 4"; may be repeated',
        (value: string, all: string[] | undefined) => [...(all ?? []), value],
      )
      .action(act(async () => (await import('./commands/init.ts')).init));
  if (wants('check'))
    program
      .command('check')
      .description('report every error of specs; reads no data')
      .argument('<specs...>', '.ads files')
      .addOption(formats)
      .addOption(root)
      .option('--fix', 'apply the fixes that are certain')
      .option('--watch', 'check again when a file changes')
      .action(act(async () => (await import('./commands/check.ts')).check));
  if (wants('compile'))
    program
      .command('compile')
      .description('emit the graph, the feature transforms and the calibration config')
      .argument('<spec>', '.ads file')
      .option('-o, --out <dir>', 'folder of the build', 'build')
      .option('--variant <name>', 'compile this variant')
      .option('--frozen', 'fail if the lock is missing or stale')
      .addOption(
        new Option(
          '--assume',
          'assume sizes and constants that no lock states: a build to look at, never trained or served',
        ).conflicts('frozen'),
      )
      .option('--watch', 'compile again when a file changes')
      .addOption(formats)
      .addOption(root)
      .action(act(async () => (await import('./commands/compile.ts')).compileCommand));
  if (wants('fmt'))
    program
      .command('fmt')
      .description('write specs in the one layout; comments stay where they are')
      .argument('[paths...]', '.ads files, or folders of them')
      .option('--check', 'write nothing; fail if a file would change')
      .option('--stdin', 'read a spec from standard input and write it to standard output')
      .addOption(formats)
      .action(act(async () => (await import('./commands/fmt.ts')).fmtCommand));
  if (wants('explain'))
    program
      .command('explain')
      .description('explain a diagnostic code, or what a spec resolves to')
      .argument('<code-or-spec>', 'a code such as ADS2001, an .ads file, or codes (all of them)')
      .argument('[name]', 'only this declaration of the spec')
      .addOption(root)
      .action(act(async () => (await import('./commands/explain.ts')).explainCommand));
  if (wants('profile'))
    program
      .command('profile')
      .description('read the training data once and write the lock: vocabularies and chosen transforms')
      .argument('<spec>', '.ads file')
      .addOption(root)
      .action(act(async () => (await import('./commands/profile.ts')).profileCommand));
  if (wants('train'))
    program
      .command('train')
      .description('compile and train; writes runs/ID with the bundle')
      .argument('<spec>', '.ads file')
      .option('--variant <name>', 'train this variant')
      .addOption(
        new Option('--baseline <kind>', 'train this baseline over the same signals').choices([
          'lr',
          'wide_deep',
          'gbdt_lr',
        ]),
      )
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--epochs <n>', "instead of the spec's", whole(1))
      .option('--seed <n>', "instead of the spec's", whole(0))
      .option('--runs <dir>', 'folder of the runs', 'runs')
      .option('--id <name>', 'name of the run (default: the next number)')
      .option('--resume', 'go on from the last checkpoint of this run')
      .option('--checkpoint-every <steps>', 'steps between checkpoints', whole(1))
      .option('--max-bad <share>', 'stop when more than this share of rows is bad', share, 0.01)
      .option('--no-cache', 'encode again rather than use the cache')
      .addOption(root)
      .action(act(async () => (await import('./commands/train.ts')).trainCommand));
  if (wants('evaluate'))
    program
      .command('evaluate')
      .description('metrics per head and source of a run, or of variants side by side')
      .argument('<run-or-spec>', 'runs/ID, or an .ads file with --compare')
      .option('--data <glob>', 'evaluate on these files (inside the project root) instead of the holdout')
      .addOption(new Option('--split <name>', 'which part of the data').choices(['holdout', 'validate', 'train']))
      .option('--by <signals...>', 'also per value of these onehot signals')
      .option('--true-probability <columns...>', 'HEAD=COLUMN: columns that hold the true probability (simulated data)')
      .option(
        '--calibrated',
        'as served: every step of the holdout calibrated on what came before it; without a time column by the current calibrator',
      )
      .option('--bootstrap <n>', 'resamples for intervals (default: none; 200 with --cluster)', whole(0))
      .option(
        '--cluster <column>',
        'rows with one value are not independent: intervals resample them together (default: the key of the request side, as user_id; else the request)',
      )
      .option('--no-cluster', 'intervals take rows as independent')
      .option('--compare <models...>', "train and show side by side: 'base', variants, 'lr', 'wide_deep', 'gbdt_lr'")
      .option('--max-bad <share>', 'stop when more than this share of rows is bad', share, 0.01)
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--epochs <n>', "with --compare: instead of the spec's", whole(1))
      .option('--seed <n>', "with --compare: instead of the spec's", whole(0))
      .option('--runs <dir>', 'folder of the runs', 'runs')
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('./commands/evaluate.ts')).evaluateCommand));
  if (wants('predict'))
    program
      .command('predict')
      .description('score the rows of files: raw and calibrated probabilities, with the key of each row')
      .argument('<run-or-bundle>', 'runs/ID or its bundle')
      .option(
        '--data <glob>',
        "score these files (inside the project root) instead of all of the spec's; no labels needed",
      )
      .requiredOption('--output <file>', 'file to write, ending in .parquet, .csv or .jsonl; - for standard output')
      .addOption(
        new Option('--format <name>', 'how to write it (default: as the file ends; on standard output CSV)').choices([
          'parquet',
          'csv',
          'jsonl',
        ]),
      )
      .option('--calibrator <file>', "a calibrator of this model instead of the run's current one")
      .addOption(
        new Option('--split <name>', "only this part of the spec's data (default: all rows)").choices([
          'holdout',
          'validate',
          'train',
        ]),
      )
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <share>', 'stop when more than this share of rows is bad', share, 0.01)
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('./commands/predict.ts')).predictCommand));
  if (wants('importance'))
    program
      .command('importance')
      .description('what each signal and group is worth to each head of a run, by permutation')
      .argument('<run>', 'runs/ID')
      .option('--data <glob>', 'measure on these files instead of the holdout')
      .option('--repeats <n>', 'permutations of each', whole(1), 5)
      .option('--seed <n>', 'of the permutations and the sample', whole(0), 1)
      .option('--conditional', 'permute within deciles of the two signals that each goes with most')
      .option('--confirm', 'train again without what was flagged')
      .option('--sample <rows>', 'rows to hold in memory at most: a seeded sample of more', whole(1), 200_000)
      .option(
        '--cluster <column>',
        'rows with one value are not independent (default: the key of the request side, as user_id; else the request)',
      )
      .option('--no-cluster', 'rows are taken as independent')
      .option('--request <column>', 'rows with one value are one request: its signals move with it')
      .option('--no-calibration', "measure the network's own probabilities although the run has a calibrator")
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <share>', 'stop when more than this share of rows is bad', share, 0.01)
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('./commands/importance.ts')).importanceCommand));
  if (wants('calibrate'))
    program
      .command('calibrate')
      .description('fit the calibration layer of a run on rows that it was not trained on')
      .argument('<run>', 'runs/ID')
      .option('--data <glob>', 'these files instead of the validation and holdout parts')
      .option('--until <time>', 'the window ends here; without a zone, in that of the data (default: the last row)')
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <share>', 'stop when more than this share of rows is bad', share, 0.01)
      .addOption(root)
      .option('--sign <private.pem>', 'sign the calibrator with this Ed25519 key')
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('./commands/calibrate.ts')).calibrateCommand));
  if (wants('report'))
    program
      .command('report')
      .description('everything there is to know of a run as one HTML file that needs no network')
      .argument('<run>', 'runs/ID')
      .option('-o, --out <file>', 'file to write (default: RUN/report.html)')
      .option('--data <glob>', 'evaluate on these files instead of the holdout')
      .option('--split <name>', 'which part of the data: holdout, validate or train')
      .option('--by <signals...>', 'also per value of these onehot signals')
      .option('--calibrated', 'also as served: every step of the holdout calibrated on what came before it')
      .option('--compare <runs...>', 'other runs, evaluated on the same rows')
      .option('--bootstrap <n>', 'resamples for intervals; 0: none', whole(0), 200)
      .option(
        '--cluster <column>',
        'rows with one value are not independent: intervals resample them together (default: the key of the request side, as user_id; else the request)',
      )
      .option('--no-cluster', 'intervals take rows as independent')
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <share>', 'stop when more than this share of rows is bad', share, 0.01)
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('./commands/report.ts')).reportCommand));
  if (wants('serve'))
    program
      .command('serve')
      .description('answer over HTTP: ranking requests, TensorFlow-Serving-style and Open Inference Protocol')
      .argument('<run-or-bundle>', 'runs/ID or its bundle; with --watch also a link to one')
      .option('--host <address>', 'address to listen on; beyond this machine only with a token', '127.0.0.1')
      .option('--port <n>', 'port; 0: any that is free', port, 8080)
      .addOption(new Option('--token <text>', 'clients must send it as a bearer token').env('ADSC_TOKEN'))
      .addOption(
        new Option('--admin-token <text>', 'opens /admin (reload, rollback, status) to any client that sends it').env(
          'ADSC_ADMIN_TOKEN',
        ),
      )
      .option('--watch', 'take new calibrators and bundles as they appear')
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
        '--max-drift <share>',
        "not ready while a signal's missing, out-of-vocabulary or clipped share is further than this from training's",
        share,
      )
      .option('--log <dir>', 'log served rows there, as files of Parquet that train and calibrate read')
      .option('--log-share <share>', 'of requests', share, 1)
      .option('--log-rows <n>', 'rows of a file', whole(1), 50_000)
      .option('--log-seconds <n>', 'a file is written at least so often', whole(1), 60)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('./commands/serve.ts')).serveCommand));
  if (wants('export'))
    program
      .command('export')
      .description('one ONNX file of what serve would serve: embeddings and calibration inside')
      .argument('<run-or-bundle>', 'runs/ID or its bundle')
      .option('-o, --out <file>', 'file to write', 'model.onnx')
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('./commands/export.ts')).exportCommand));
  if (wants('sign'))
    program
      .command('sign')
      .description('say who made a bundle or a calibrator: a signature that --require-signature asks for')
      .argument('<run-bundle-or-calibrator>', 'runs/ID, its bundle, or runs/ID/calibrators/NAME.json')
      .requiredOption('--key <private.pem>', 'Ed25519 key (openssl genpkey -algorithm ed25519)')
      .action(act(async () => (await import('./commands/sign.ts')).signCommand));
  if (wants('simulate'))
    program
      .command('simulate')
      .description('write Parquet logs of a synthetic ads market')
      .option('-o, --out <dir>', 'folder to write', 'data')
      .option('--rows <n>', 'impressions', whole(1), 200_000)
      .option('--days <n>', 'days that they spread over', whole(1), 8)
      .option('--users <n>', 'users', whole(1))
      .option('--pins <n>', 'pins', whole(1))
      .option('--seed <n>', 'same seed, same rows', whole(0), 1)
      .option(
        '--conflict <share>',
        'how differently the two sources behave: 0 alike, 0.5 unrelated, 1 opposite',
        share,
        0.4,
      )
      .option('--click-rate <share>', 'clicks per impression', share)
      .option(
        '--closed-loop',
        'a ranker chooses what is shown and learns from it every night; with drift, clicks that come late, exploration',
      )
      .option('--drift <size>', 'with --closed-loop: how much the market changes, 0 not at all (default 1)', amount)
      .option('--explore <share>', 'with --closed-loop: requests answered at random (default 5%)', share)
      .addOption(
        new Option(
          '--selection <how>',
          'with --closed-loop: whether predicted value or chance decides what is shown (default value)',
        ).choices(['value', 'random']),
      )
      .action(act(async () => (await import('./commands/simulate.ts')).simulateCommand));
  if (wants('lsp'))
    program
      .command('lsp')
      .description('the language server, for editors: speaks the protocol on standard input and output')
      .option('--stdio', 'as editors ask for it; there is no other way')
      .action(act(async () => (await import('./commands/lsp.ts')).lspCommand));
  if (wants('completion'))
    program
      .command('completion')
      .description('a script that completes adsc in a shell')
      .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
      .action(
        act(async () => {
          const { completionCommand } = await import('./commands/completion.ts');
          return (context, args) =>
            Promise.resolve(
              completionCommand(
                context,
                args[0]!,
                buildProgram(act, () => true),
              ),
            );
        }),
      );
  if (wants('doctor'))
    program
      .command('doctor')
      .description('what this machine offers: engines, versions, and why something is missing')
      .action(act(async () => (await import('./commands/doctor.ts')).doctor));
  return program;
}
