import { relative } from 'node:path';
import { profile, type Profiled } from '../../api/profile.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { rootOf } from '../spec-argument.ts';

/** `adsc profile SPEC`: reads the training part once and writes the lock and the vocabularies next to the spec. */
export async function profileCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const rebuild = options['rebuild'] === true;
  const counts = options['counts'] as string | undefined;
  const maxBad = options['maxBad'] as number | undefined;
  const { lock, path, vocabularies, growth } = calls.settle(
    await profile(args[0]!, {
      ...calls.options,
      ...rootOf(options),
      rebuild,
      ...(counts === undefined ? {} : { counts }),
      ...(maxBad === undefined ? {} : { maxBad }),
    }),
  );
  if (context.json) context.out(`${JSON.stringify(lock, null, 2)}\n`);
  else if (!context.quiet)
    context.err(
      `${[summary(lock), ...growthLines(growth)].join('\n')}\n${say`wrote ${relative(context.cwd, path)}`}${vocabularies > 0 ? ` and ${vocabularies} vocabularies` : ''}\n`,
    );
  return exitCode.fine;
}

/** Rows and heads, then each chosen transform with its reason. */
function summary(lock: Profiled['lock']): string {
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

/** A line per vocabulary that grows: `  vocab.user: 1,204 keys, 31 new, 2 back, 5 forgotten`. */
function growthLines(growth: Profiled['growth']): string[] {
  const count = (n: number) => n.toLocaleString('en');
  return Object.entries(growth).map(([id, { live, added, returned, forgotten }]) => {
    const changes = [
      `${count(added)} new`,
      ...(returned === 0 ? [] : [`${count(returned)} back`]),
      ...(forgotten === 0 ? [] : [`${count(forgotten)} forgotten`]),
    ];
    return say`  ${id}: ${count(live)} ${live === 1 ? 'key' : 'keys'}, ${changes.join(', ')}`;
  });
}
