/** What the target `spark` can't say of a plan, each with the span of what it is of. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Lock } from '../../ir/lock.ts';
import type { FileFormat, Plan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { isStructs, listsOf } from '../../ir/struct-fields.ts';
import { type EmitContext, spanOf } from '../target.ts';

export function problems(plan: Plan, context: EmitContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  const cannot = (what: string, hint: string | null = null, declaration = 'model') =>
    found.push(diagnostic('ADS7015', spanOf(context, declaration), { target: 'spark', what }, { hint }));
  const { data } = plan;
  if (data === null) cannot('a model without data', 'say `data` where its rows are');
  if (data !== null && data.key === undefined)
    cannot(
      'rows without a key: engines have no order of files and rows, and splits and samples need one',
      `say which columns identify a row in the block of the data: \`key impression_id\``,
    );
  for (const { name, delay } of plan.heads)
    if (delay?.kind === 'weight')
      cannot(`the rows that the log repeats for head '${name}' yet`, 'leave `delay weight` out', `head.${name}`);
  for (const signal of plan.signals) {
    const { name, encoding } = signal;
    const own = tableOf(plan, signal.input);
    if (encoding.kind === 'ids' && encoding.weights?.kind === 'column') {
      const { input } = encoding.weights;
      if (tableOf(plan, input) !== own)
        cannot(
          `the weights of signal '${name}', which stand in another table than its list`,
          'read both from one table',
          `signal.${name}`,
        );
    }
    const fields = inputNames(signal).flatMap((input) => fieldOf(plan, context.lock, input) ?? []);
    for (const { list, type, format } of fields)
      // Lines of JSON are read as what they hold.
      if (!isStructs(type) && format !== 'jsonl')
        cannot(
          `a field of '${list}', which signal '${name}' reads: its lists are written as ${type === 'JSON' ? 'JSON' : 'texts'}, and engines read lists of structs`,
          'write the column as a list of structs',
          `signal.${name}`,
        );
  }
  return found;
}

function tableOf({ inputs, data }: Plan, name: string): string | null {
  return inputs.find((one) => one.name === name)?.table ?? data?.primary.name ?? null;
}

/** The column of lists that an input is a field of, as the lock has seen it; null: it is a column itself, or nothing is known of it. */
function fieldOf(
  plan: Plan,
  lock: Lock | null,
  name: string,
): { readonly list: string; readonly type: string; readonly format: FileFormat } | null {
  const input = plan.inputs.find((one) => one.name === name);
  const table = tableOf(plan, name);
  if (lock === null || input === undefined || table === null || !Object.hasOwn(lock.columns, table)) return null;
  const types = new Map(lock.columns[table]!.map((column) => [column.name, column.type]));
  if (types.has(input.column)) return null;
  const list = listsOf(input.column).find((one) => types.has(one));
  const source = [plan.data?.primary, ...(plan.data?.joins ?? [])].find((one) => one?.name === table);
  return list === undefined || source === undefined
    ? null
    : { list, type: types.get(list) ?? '', format: source.format };
}
