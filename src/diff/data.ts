/** Data, joins, times: what training sees, and how requests name it. */
import type { JoinPlan, Plan } from '../ir/plan.ts';
import { type Change, SAME, type Serving, TRAINED_ON, WARM } from './change.ts';
import { sameValue, show } from './words.ts';

/** Of the `data` of a spec. */
export function dataChanges(old: Plan, next: Plan): Change[] {
  return [...ownChanges(old, next), ...joinChanges(old, next), ...timeChanges(old, next)];
}

const trainingData = ['primary', 'key', 'weight'] as const;
const dataWords = {
  primary: 'from',
  key: 'key',
  weight: 'weight',
  servedBy: 'served_by',
  afterImpression: 'after_impression',
  requestId: 'request',
};

function ownChanges(old: Plan, next: Plan): Change[] {
  const data = (
    message: string,
    what: string,
    verdict = TRAINED_ON,
    reason = 'training sees other rows; requests are the same',
  ): Change => ({
    kind: 'data',
    name: '',
    action: 'changed',
    what,
    message,
    serving: 'compatible',
    weights: verdict,
    reason,
    fix: null,
  });
  if (old.data === null || next.data === null)
    return old.data === next.data
      ? []
      : [data(next.data === null ? 'there is no data any more' : 'there is data now', 'from')];
  const found: Change[] = [];
  for (const member of trainingData)
    if (!sameValue(old.data[member], next.data[member]))
      found.push(data(`${dataWords[member]}: ${differing(old.data[member], next.data[member])}`, dataWords[member]));
  for (const member of ['servedBy', 'afterImpression', 'requestId'] as const)
    if (!sameValue(old.data[member], next.data[member]))
      found.push(
        data(
          `${dataWords[member]}: ${show(old.data[member])} → ${show(next.data[member])}`,
          dataWords[member],
          { ...SAME, calibrator: member === 'servedBy' },
          'nothing that the network is trained on or asked for',
        ),
      );
  return found;
}

/** Both values, of objects only the members that differ. */
function differing(old: unknown, next: unknown): string {
  if (typeof old !== 'object' || typeof next !== 'object' || old === null || next === null || Array.isArray(old))
    return `${show(old)} → ${show(next)}`;
  const [a, b] = [old as Readonly<Record<string, unknown>>, next as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !sameValue(a[key], b[key]))
    .map((key) => `${key} ${show(a[key])} → ${show(b[key])}`)
    .join(', ');
}

function joinChanges(old: Plan, next: Plan): Change[] {
  const joins = (plan: Plan) => new Map((plan.data?.joins ?? []).map((join) => [join.name, join]));
  const [before, after] = [joins(old), joins(next)];
  const join = (
    name: string,
    action: Change['action'],
    message: string,
    serving: Serving,
    reason: string,
    verdict = SAME,
  ): Change => ({
    kind: 'join',
    name,
    action,
    what: null,
    message,
    serving,
    weights: verdict,
    reason,
    fix:
      serving === 'breaking' ? 'join it a second time under another name, and move the signals over one by one' : null,
  });
  return [
    ...[...before.keys()]
      .filter((name) => !after.has(name))
      .map((name) =>
        join(
          name,
          'removed',
          'the table is not joined any more',
          'warning',
          'a server that is given this table by name no longer knows it; columns of requests are reported with the signals that read them',
        ),
      ),
    ...[...after.keys()]
      .filter((name) => !before.has(name))
      .map((name) =>
        join(
          name,
          'added',
          'one more table is joined',
          'compatible',
          'columns of requests are reported with the signals that read them',
        ),
      ),
    ...[...after.values()].flatMap((is) => {
      const was = before.get(is.name);
      return was === undefined || sameValue(was, is) ? [] : changedJoin(was, is, join);
    }),
  ];
}

function changedJoin(
  was: JoinPlan,
  is: JoinPlan,
  join: (
    name: string,
    action: 'changed',
    message: string,
    serving: Serving,
    reason: string,
    verdict?: typeof SAME,
  ) => Change,
): Change[] {
  const rest = ({ on: _on, side: _side, ...other }: JoinPlan) => other;
  const found: Change[] = [];
  if (!sameValue(was.on, is.on))
    found.push(
      join(
        is.name,
        'changed',
        `joined on ${keysOf(is)} instead of ${keysOf(was)}`,
        'breaking',
        'rows are found by another key, and requests that send the key instead of the columns have to send the other one',
        WARM,
      ),
    );
  if (was.side !== is.side)
    found.push(
      join(
        is.name,
        'changed',
        `belongs to the ${is.side} instead of the ${was.side}`,
        'breaking',
        'requests have to send its columns on the other side',
      ),
    );
  if (!sameValue(rest(was), rest(is)))
    found.push(
      join(
        is.name,
        'changed',
        differing(rest(was), rest(is)),
        'compatible',
        'training sees other rows; requests are the same',
        TRAINED_ON,
      ),
    );
  return found;
}

const keysOf = ({ on }: JoinPlan): string => on.map(({ left, right }) => `${left} = ${right}`).join(', ');

function timeChanges(old: Plan, next: Plan): Change[] {
  const [was, is] = [old.data?.time ?? null, next.data?.time ?? null];
  if (sameValue(was, is)) return [];
  const reads = (plan: Plan) =>
    plan.signals.some(({ derive, input }) => derive !== null && input === plan.data?.time?.column);
  const time = (message: string, serving: Serving, reason: string): Change => ({
    kind: 'time',
    name: '',
    action: 'changed',
    what: null,
    message,
    serving,
    weights: WARM,
    reason,
    fix:
      serving === 'breaking'
        ? 'let clients send times as the new model reads them when it is served, not before'
        : null,
  });
  if (was !== null && is !== null && was.zone !== is.zone)
    return [
      time(
        `time zone ${was.zone} → ${is.zone}`,
        'breaking',
        'days, hours and times without an offset mean other instants: train again',
      ),
    ];
  const asked = reads(old) && reads(next) && was?.column === is?.column;
  return [
    time(
      differing(was, is),
      asked ? 'breaking' : 'compatible',
      asked
        ? 'hour() or weekday() reads times of requests otherwise than before'
        : 'rows are cut into training and other parts otherwise; requests are the same',
    ),
  ];
}
