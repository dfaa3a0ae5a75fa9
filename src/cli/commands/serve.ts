import { serve, type ServeOptions } from '../../api/serve.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc serve RUN|BUNDLE`: answers over HTTP until it is interrupted; then answers what came in, and ends with 0. */
export function serveCommand(context: Context, args: string[], options: Record<string, unknown>): Promise<ExitCode> {
  // From the start: an interrupt while the model loads ends it as well.
  return context.cancellable(async () => {
    const calls = await callsOf(context);
    const talk = (line: string) => {
      if (!context.quiet) context.err(line);
    };
    const { table, ...others } = options as ServeOptions & { readonly table?: Readonly<Record<string, string>> };
    const server = calls.settle(
      await serve(args[0]!, {
        ...others,
        ...(table === undefined ? {} : { tables: table }),
        ...calls.options,
        onTable: ({ name, rows }) => talk(say`now serving ${rows} rows of the table '${name}'\n`),
        onVersion: (version) => talk(say`now serving ${version}\n`),
      }),
    );
    talk(say`serving ${server.model} ${server.version} on ${server.url} (Ctrl-C ends it)\n`);
    if (!context.signal.aborted)
      await new Promise<void>((done) => context.signal.addEventListener('abort', () => done(), { once: true }));
    talk('closing: answering what came in\n');
    await server.closed;
    return exitCode.fine;
  });
}
