/** Rules of signals: where they come from, where they go, what the lock has counted of them. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { SignalProfile } from '../../ir/lock.ts';
import type { CheckedSignal } from '../../language/semantics/index.ts';
import { counted, listed, type LintRule, type Subject } from '../rule.ts';

const outsideOfNetwork: LintRule = {
  code: 'ADS6105',
  preset: 'strict',
  check: ({ model: { signals, calibration } }) =>
    signals
      .filter(({ name, inGraph }) => !inGraph && calibration?.signals.includes(name) !== true)
      .map(({ name, span }) =>
        diagnostic('ADS6105', span, { signal: name }, { hint: 'put it into a group, or remove it from the baseline' }),
      ),
};

/** One signal of a table in a group of another table's signals, where all others of the table are in one group. */
const inAnotherGroup: LintRule = {
  code: 'ADS6106',
  preset: 'recommended',
  check({ model: { signals, groups } }) {
    const tableOf = new Map(signals.map(({ name, table }) => [name, table]));
    const found = [];
    for (const { name, table, span } of signals) {
      if (table === null) continue;
      const own = groups.filter((group) => group.signals.includes(name));
      const [group] = own;
      // A group of one signal of each table is meant to be one.
      if (own.length !== 1 || group === undefined || group.signals.length < 3) continue;
      const tables = new Set(group.signals.filter((other) => other !== name).map((other) => tableOf.get(other)));
      if (tables.size !== 1 || tables.has(table)) continue;
      const others = signals.filter((other) => other.table === table && other.name !== name && other.inGraph);
      const homes = groups.filter((one) => others.some((other) => one.signals.includes(other.name)));
      const [home] = homes;
      if (others.length < 2 || homes.length !== 1 || home === undefined || home === group) continue;
      const parameters = { signal: name, group: group.name, home: home.name, table };
      found.push(
        diagnostic('ADS6106', span, parameters, {
          hint: `move it to group '${home.name}', where ${listed(others.map((other) => other.name))} ${others.length === 1 ? 'is' : 'are'}`,
        }),
      );
    }
    return found;
  },
};

const idAsNumber: LintRule = {
  code: 'ADS6114',
  preset: 'recommended',
  check: ({ model: { signals } }) =>
    signals
      .filter(({ format, column }) => format === 'continuous' && /(^|_)ids?$|[a-z]Id$/.test(column))
      .map(({ name, column, span }) =>
        diagnostic(
          'ADS6114',
          span,
          { signal: name, column },
          { hint: "use 'onehot', or 'hash_onehot' where there are very many" },
        ),
      ),
};

const positionInGroup: LintRule = {
  code: 'ADS6115',
  preset: 'recommended',
  check: ({ model: { signals, groups, bias } }) =>
    signals
      .filter(
        ({ name, column }) =>
          /^(ad_|item_|display_)?(position|pos|rank|slot|slot_index)$/i.test(column) &&
          bias?.signals.includes(name) !== true &&
          groups.some((group) => group.signals.includes(name)),
      )
      .map(({ name, column, span }) =>
        diagnostic(
          'ADS6115',
          span,
          { signal: name, column },
          { hint: `move it to 'bias { signals ${name} }' with a 'serve' value` },
        ),
      ),
};

const timeOfLabel: LintRule = {
  code: 'ADS6116',
  preset: 'recommended',
  check: ({ model: { signals, heads } }) =>
    signals.flatMap(({ name, table, column, span }) => {
      const head = heads.find(
        ({ label }) =>
          table === null &&
          column.startsWith(`${label.column}_`) &&
          /^(at|time|ts|timestamp|date|on|delay|seconds|ms)$/.test(column.slice(label.column.length + 1)),
      );
      if (head === undefined) return [];
      return [
        diagnostic(
          'ADS6116',
          span,
          { signal: name, column, head: head.name },
          { hint: `list ${column} in 'after_impression', and remove the signal` },
        ),
      ];
    }),
};

const joinWithoutTime: LintRule = {
  code: 'ADS6117',
  preset: 'strict',
  check({ model: { data }, declarations }) {
    if (data?.time == null) return [];
    const statements = declarations.flatMap((one) => (one.kind === 'data' ? one.statements : []));
    return data.joins.flatMap((join) => {
      const statement = statements.find((one) => one.kind === 'join' && one.name?.text === join.name);
      if (join.asOf !== null || statement === undefined) return [];
      return [
        diagnostic(
          'ADS6117',
          statement.span,
          { table: join.name },
          { hint: "state 'as_of COLUMN' where the table has the time of each row" },
        ),
      ];
    });
  },
};

const sameValue: LintRule = {
  code: 'ADS6112',
  preset: 'recommended',
  check: (subject) =>
    profiled(subject).flatMap(({ signal: { name, span }, profile }) => {
      const share = profile.count === 0 ? 0 : profile.missing / profile.count;
      const what =
        share >= 0.99
          ? `is missing in ${(100 * share).toFixed(1)}% of the rows`
          : profile.distinct !== null && profile.distinct <= 1
            ? 'has one value in all rows'
            : null;
      return what === null ? [] : [diagnostic('ADS6112', span, { signal: name, what }, { hint: 'remove it' })];
    }),
};

/** A key of rows: what is learned of one is of no use for another. */
const keyOfRows: LintRule = {
  code: 'ADS6111',
  preset: 'recommended',
  check: (subject) =>
    profiled(subject)
      .filter(
        ({ signal, profile: { count, missing, distinct } }) =>
          signal.vocab !== null &&
          signal.inGraph &&
          distinct !== null &&
          count - missing >= 1000 &&
          distinct >= 0.9 * (count - missing),
      )
      .map(({ signal: { name, span }, profile }) =>
        diagnostic(
          'ADS6111',
          span,
          {
            signal: name,
            values: counted(profile.distinct!, 'value'),
            rows: counted(profile.count - profile.missing, 'row'),
          },
          { hint: 'remove it, or use what the key stands for' },
        ),
      ),
};

const cutLists: LintRule = {
  code: 'ADS6113',
  preset: 'recommended',
  check: (subject) =>
    profiled(subject)
      .filter(({ profile: { list } }) => list !== null && list.truncated >= 0.2)
      .map(({ signal: { name, max, keep, span }, profile: { list } }) =>
        diagnostic(
          'ADS6113',
          span,
          { signal: name, share: `${Math.round(100 * list!.truncated)}%`, max },
          {
            hint: `lists have ${list!.meanLength.toFixed(0)} elements on average; raise 'max', or make sure that 'keep ${keep}' keeps the right end`,
          },
        ),
      ),
};

function profiled({ model, lock }: Subject): { readonly signal: CheckedSignal; readonly profile: SignalProfile }[] {
  if (lock === null) return [];
  return model.signals.flatMap((signal) =>
    Object.hasOwn(lock.signals, signal.name) ? [{ signal, profile: lock.signals[signal.name]! }] : [],
  );
}

export const signalRules: readonly LintRule[] = [
  outsideOfNetwork,
  inAnotherGroup,
  keyOfRows,
  sameValue,
  cutLists,
  idAsNumber,
  positionInGroup,
  timeOfLabel,
  joinWithoutTime,
];
