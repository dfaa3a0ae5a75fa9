import { join, relative } from 'node:path';
import { profile } from '../../data/profile/profile.ts';
import { writeLock } from '../../data/profile/write-lock.ts';
import type { Lock } from '../../ir/lock.ts';
import { check } from '../../language/semantics/index.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { fromHere, withRoot } from '../places.ts';
import { isDataError, printDiagnostics } from '../print.ts';
import { Progress } from '../progress.ts';
import { openProject } from '../../api/project.ts';
import { say } from '../../diagnostics/visible.ts';

/** `adsc profile SPEC`: reads the training part once and writes the lock and the vocabularies next to the spec. */
export async function profileCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const project = openProject(context, args[0]!, options);
  const checked = check(project.host, project.spec);
  const found = fromHere(context, project, { diagnostics: checked.diagnostics, sources: checked.files });
  if (checked.program === null) throw new CommandFailure(found.diagnostics, exitCode.spec, found.sources);
  await printDiagnostics(context, found.diagnostics, found.sources, 'pretty');
  const progress = new Progress(context, 'profiling');
  const { lock, vocabFiles, diagnostics } = await profile(checked.program, project.root, {
    onProgress: ({ done, total }) => progress.update(done, total, `signal ${done} of ${total}`),
  })
    .catch((error: unknown) => {
      if (!isDataError(error)) throw error;
      const failed = fromHere(context, project, {
        diagnostics: withRoot(context, project.root, error.diagnostics),
        sources: checked.files,
      });
      throw new CommandFailure(failed.diagnostics, exitCode.data, failed.sources);
    })
    .finally(() => progress.end());
  const seen = fromHere(context, project, { diagnostics, sources: checked.files });
  await printDiagnostics(context, seen.diagnostics, seen.sources, 'pretty');
  // What the files were found to hold may not be what the spec reads from them: a lock that nothing compiles with is not written.
  const { diagnostics: refused, files } = check(project.host, project.spec, { lock });
  if (refused.some(({ severity }) => severity === 'error')) {
    const failed = fromHere(context, project, {
      diagnostics: refused.filter(({ severity }) => severity === 'error'),
      sources: files,
    });
    throw new CommandFailure(failed.diagnostics, exitCode.spec, failed.sources);
  }
  const lockPath = join(project.root, project.lock);
  await writeLock(lockPath, lock, vocabFiles);
  if (context.json) context.out(`${JSON.stringify(lock, null, 2)}\n`);
  else if (!context.quiet)
    context.err(
      `${summary(lock)}\n${say`wrote ${relative(context.cwd, lockPath)}`}${vocabFiles.size > 0 ? ` and ${vocabFiles.size} vocabularies` : ''}\n`,
    );
  return exitCode.fine;
}

/** Rows and heads, then each chosen transform with its reason. */
function summary(lock: Lock): string {
  const count = (n: number) => n.toLocaleString('en');
  const lines = [
    `${count(lock.rows.train)} training rows (${count(lock.rows.validate)} to validate, ${count(lock.rows.holdout)} held out)`,
  ];
  for (const [head, { observed, positives }] of Object.entries(lock.heads))
    lines.push(
      say`  head ${head}: ${count(positives)} of ${count(observed)} positive (${observed > 0 ? `${((100 * positives) / observed).toFixed(2)} %` : 'no label'})`,
    );
  for (const [name, { transform }] of Object.entries(lock.signals))
    if (transform !== null) lines.push(say`  ${name}: ${transform.reason}`);
  return lines.join('\n');
}
