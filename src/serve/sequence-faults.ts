/** What is wrong with the steps of a sequence that a row sends, of which each list is right by itself. */
import type { HistoryPlan, Plan, StepsPlan } from '../ir/plan.ts';
import { isList, listOfText } from '../runtime/list.ts';
import { timeReader } from '../runtime/time.ts';
import type { RawRow } from '../runtime/types.ts';

interface Member {
  readonly input: string;
  readonly split: string | null;
  readonly weights: StepsPlan;
}

type Fault = (row: RawRow) => string | null;

/** The steps are those before the row's time; those of a history of the log are as adsc makes them of the log: whole, with times, oldest first. */
export function sequenceFaults(plan: Plan): Fault[] {
  const members = plan.signals.flatMap(({ input, encoding }): Member[] =>
    encoding.kind === 'ids' && encoding.weights?.kind === 'steps'
      ? [{ input, split: encoding.split, weights: encoding.weights }]
      : [],
  );
  const histories = new Map((plan.data?.histories ?? []).map((history) => [history.name, history]));
  const faults: Fault[] = [];
  for (const sequence of new Set(members.map(({ weights }) => weights.sequence))) {
    const own = members.filter(({ weights }) => weights.sequence === sequence);
    const age = own.find(({ weights }) => weights.age === true);
    const history = histories.get(sequence);
    if (history !== undefined) faults.push(...own.map((member) => missingFault(member)));
    if (age === undefined) continue;
    faults.push(untimedFault(age));
    if (history !== undefined && age.input === `${history.name}.${plan.data?.time?.column}`)
      faults.push(orderFault(age, history));
  }
  return faults;
}

/** In training such a row is bad: nothing is before no time. */
function untimedFault({ input, split, weights }: Member): Fault {
  const at = weights.before?.input;
  if (at === undefined) return () => null;
  return (row) => {
    // The other side sends it.
    if (!Object.hasOwn(row, at) || (row[at] !== null && row[at] !== undefined)) return null;
    return lengthOf(row, input, split) === 0
      ? null
      : `'${at}' is missing, and the steps of sequence '${weights.sequence}' are those before it`;
  };
}

function missingFault({ input, split, weights }: Member): Fault {
  const { along, sequence } = weights;
  if (along === null || along === input) return () => null;
  return (row) => {
    if (!Object.hasOwn(row, input) || listIn(row, input, split) !== null) return null;
    const steps = lengthOf(row, along, split);
    return steps === 0 ? null : `'${input}' is missing, and '${along}' of sequence '${sequence}' has ${counted(steps)}`;
  };
}

function orderFault({ input, split, weights }: Member, { at }: HistoryPlan): Fault {
  const read = timeReader(weights.before!);
  return (row) => {
    const times = listIn(row, input, split) ?? [];
    let last = -Infinity;
    for (let k = 0; k < times.length; k++) {
      if (times[k] === null || times[k] === undefined)
        return `'${input}' element ${k} is missing, and each step of sequence '${weights.sequence}' has its time`;
      // Where steps are known by their events, these say the order.
      if (at !== null) continue;
      const time = read(times[k]);
      if (time < last)
        return `'${input}' element ${k} is before element ${k - 1}, and steps of sequence '${weights.sequence}' go oldest first`;
      last = time;
    }
    return null;
  };
}

function counted(steps: number): string {
  return steps === 1 ? '1 step' : `${steps} steps`;
}

function lengthOf(row: RawRow, input: string, split: string | null): number {
  return listIn(row, input, split)?.length ?? 0;
}

/** null: it is not there, or no list. */
function listIn(row: RawRow, input: string, split: string | null): ArrayLike<unknown> | null {
  const value: unknown = Object.hasOwn(row, input) ? row[input] : null;
  const list = typeof value === 'string' ? listOfText(value, split) : value;
  return isList(list) ? list : null;
}
