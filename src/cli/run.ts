/** Runs a command line: finds the command, gives it its context, and turns what ends it into an exit code. */
import { type Command, CommanderError } from 'commander';
import { printable } from '../diagnostics/visible.ts';
import { type Context, isCommandFailure } from './context.ts';
import { exitCode, type ExitCode } from './exit-codes.ts';
import type { Act } from './flags/declare.ts';
import { buildProgram } from './flags/index.ts';
import { Interrupts } from './interrupts.ts';
import { applyConfig, configFor } from './settings.ts';
import { colored, makeContext, type Streams } from './make-context.ts';
import { isOutOfFiles, OUT_OF_FILES } from './open-files.ts';

/** Runs one command line (without `node adsc`) and gives its exit code. Never throws. */
export async function run(
  argv: readonly string[],
  streams: Streams = { cwd: process.cwd(), stdout: process.stdout, stderr: process.stderr, env: process.env },
): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const interrupts = new Interrupts(streams);
  let context = makeContext({}, streams, interrupts);
  const act: Act =
    (load) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      context = makeContext(command.optsWithGlobals(), streams, interrupts);
      const config = await configFor(command, context);
      if (config !== null) {
        applyConfig(command, config);
        context = makeContext(command.optsWithGlobals(), streams, interrupts, config);
      }
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
    const { printDiagnostics } = await import('./print-diagnostics.ts');
    await printDiagnostics(context, error.diagnostics, error.sources);
    return error.exit;
  }
  const { printBug } = await import('./print-diagnostics.ts');
  await printBug(context, error, streams.env);
  return exitCode.bug;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}
