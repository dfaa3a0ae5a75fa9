import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import { explain, listCodes } from '../../diagnostics/explain.ts';
import { didYouMeanHint } from '../../diagnostics/suggest.ts';
import { flagsIn } from '../../diagnostics/flag-names.ts';
import { present } from '../../text/present.ts';
import { rootOf } from '../spec-argument.ts';
import { CommandFailure, type Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc explain CODE`: the page of a diagnostic. `adsc explain SPEC [NAME]`: what a spec resolves to, defaults included. */
export async function explainCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const [what = '', name] = args;
  if (/^ads\d+$/i.test(what)) {
    const page = explain(what);
    if (page === null) {
      const hint = didYouMeanHint(
        what.toUpperCase(),
        listCodes().map((c) => c.code),
      );
      throw new CommandFailure([diagnostic('ADS9006', null, { code: what }, { hint })], exitCode.usage);
    }
    if (context.json) {
      const { code, severity, title } = present(
        listCodes().find((one) => one.code === what.toUpperCase()),
        what,
      );
      context.out(`${JSON.stringify({ code, severity, title, text: flagsIn(page) }, null, 2)}\n`);
    } else context.out(flagsIn(page));
    return exitCode.fine;
  }
  if (what === 'codes') {
    if (context.json) {
      context.out(`${JSON.stringify(listCodes(), null, 2)}\n`);
      return exitCode.fine;
    }
    context.out(
      `${listCodes()
        .map((c) => `${c.code}  ${c.severity.padEnd(7)}  ${c.title}`)
        .join('\n')}\n`,
    );
    return exitCode.fine;
  }
  if (!/[./\\]/.test(what) && !existsSync(resolve(context.cwd, what))) {
    throw new CommandFailure(
      [
        diagnostic(
          'ADS9002',
          null,
          { message: `"${what}" is neither a code such as ADS2001 nor a spec` },
          { hint: "'adsc explain codes' lists the codes" },
        ),
      ],
      exitCode.usage,
    );
  }
  const { explainSpec } = await import('../explain-spec.ts');
  return explainSpec(context, what, name, rootOf(options));
}
