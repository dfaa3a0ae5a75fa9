/** The one place where the command line prints diagnostics. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupAlike } from '../diagnostics/alike.ts';
import type { SourceFile } from '../text/source.ts';
import { fold } from '../text/fold.ts';
import { VERSION } from '../version.ts';
import type { Context, DiagnosticFormat } from './context.ts';
import { withFlags } from '../diagnostics/flag-names.ts';

const MOST_SHOWN = 200;

/** Whether stdout belongs to diagnostics in this format. */
export function takesStdout(format: DiagnosticFormat): boolean {
  return format === 'json' || format === 'sarif';
}

/** Pretty and GitHub annotations go to stderr, JSON and SARIF (for other programs) to stdout. */
export async function printDiagnostics(
  context: Context,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  format: DiagnosticFormat = context.format,
): Promise<void> {
  if (shownOf(context, diagnostics).length === 0 && !takesStdout(format)) return;
  (await diagnosticsPrinter(context))(diagnostics, sources, format);
}

/** {@link printDiagnostics} for callbacks, which can't wait for the renderer to load. */
export async function diagnosticsPrinter(
  context: Context,
): Promise<
  (diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>, format: DiagnosticFormat) => void
> {
  const { render } = await import('../diagnostics/render/index.ts');
  return (diagnostics, sources, format) => {
    const shown = shownOf(context, diagnostics).map(withFlags);
    if (shown.length === 0 && !takesStdout(format)) return;
    // A person reads no more; programs get all of them.
    const groups = format === 'pretty' ? groupAlike(shown).slice(0, MOST_SHOWN) : null;
    const read = groups === null ? shown : groups.flatMap(({ first, more }) => [first, ...more]);
    const rest = shown.length - read.length;
    const text = `${ended(render(read, sources, { format, color: context.color }))}${rest === 0 ? '' : `… and ${rest.toLocaleString('en')} more: --format json has them all\n`}`;
    if (takesStdout(format)) context.out(text);
    else if (format === 'pretty') context.styled(fold(text, context.columns));
    else context.err(text);
  };
}

function shownOf(context: Context, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return context.quiet ? diagnostics.filter((d) => d.severity === 'error') : diagnostics;
}

/** A bug: what to report, and no stack trace unless asked for. */
export async function printBug(
  context: Context,
  error: unknown,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { diagnostic } = await import('../diagnostics/create.ts');
  const message = error instanceof Error ? error.message : String(error);
  await printDiagnostics(
    context,
    [
      diagnostic(
        'ADS9001',
        null,
        { message },
        {
          hint: `report it with the spec that shows it, the output of 'adsc doctor' (adsc ${VERSION}), and the trace that ADSC_TRACE=1 prints`,
        },
      ),
    ],
    new Map(),
  );
  if (env.ADSC_TRACE && error instanceof Error) context.err(`${error.stack}\n`);
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
