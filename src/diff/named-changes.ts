/** What has another name, as `was` says: its weights stay, and those who know it by its name have to know. */
import type { EarlierNameKind, Plan } from '../ir/plan.ts';
import { type Change, type ChangeKind, type Parameters, type Serving, weights } from './change.ts';
import { segment } from '../ir/node-path.ts';
import type { Network } from './graph.ts';
import { headSize } from './heads.ts';
import type { Renames } from './renames.ts';
import type { RequestFault } from '../emit/contract/column-faults.ts';
import { takesAll } from '../ir/towers.ts';
import { show } from './words.ts';

export interface NamingContext {
  readonly of: Renames;
  /** The new model. */
  readonly after: Network;
  /** What is wrong with requests of before, under their own names. */
  readonly faults: ReadonlyMap<string, RequestFault>;
}

export function namedChanges(context: NamingContext): Change[] {
  const { of, after } = context;
  return [
    ...each(of, 'source', (old, now) => renamedSource(old, now, after)),
    ...each(of, 'column', (old, now) => renamedColumn(old, now, context)),
    ...each(of, 'head', (old, now) =>
      renamed('head', old, now, 'breaking', keptAs(headSize(after, now)), {
        reason: `answers have ${show(now)} instead of ${show(old)}`,
        fix: 'keep the name until every client reads the new one',
      }),
    ),
    ...each(of, 'vocab', (old, now) => renamed('vocab', old, now, 'compatible', keptAs(ofTable(after.plan, now)))),
    ...each(of, 'signal', (old, now) => renamed('signal', old, now, 'compatible', keptAs(ofSignal(after, now)))),
    ...each(of, 'group', (old, now) => renamed('group', old, now, 'compatible', keptAs(ofPart(after, 'group', now)))),
    ...each(of, 'cross', (old, now) => renamed('cross', old, now, 'compatible', keptAs(ofPart(after, 'cross', now)))),
  ];
}

function each(of: Renames, kind: EarlierNameKind, change: (old: string, now: string) => Change): Change[] {
  return [...of[kind]].map(([old, now]) => change(old, now));
}

const keptAs = (kept: number): Parameters => ({ kept, fresh: 0, dropped: 0 });
const inside = { reason: 'requests and answers do not have the name; weights go by it, and are copied', fix: null };

function renamed(
  kind: ChangeKind,
  old: string,
  now: string,
  serving: Serving,
  parameters: Parameters | null,
  { reason, fix }: { readonly reason: string; readonly fix: string | null } = inside,
): Change {
  return {
    kind,
    name: now,
    action: 'renamed',
    what: 'was',
    message: `it was called ${show(old)}`,
    serving,
    weights: parameters === null ? weights('same', true) : weights('copy', true, parameters),
    reason,
    fix,
  };
}

function renamedSource(old: string, now: string, after: Network): Change {
  const { plan } = after;
  const tower = plan.towers.find(({ source }) => source === now);
  const size = tower === undefined ? null : keptAs(after.parameters(segment('tower', tower.name)));
  const isTaken = takesAll(plan);
  return renamed('source', old, now, isTaken ? 'warning' : 'breaking', size, {
    reason: isTaken
      ? `rows that still say ${show(old)} go to the tower of all others`
      : `rows that still say ${show(old)} are refused: no tower takes them`,
    fix: 'let clients and the log say the new name when the new model is served, not before',
  });
}

function renamedColumn(old: string, now: string, { faults }: NamingContext): Change {
  const fault = faults.get(now);
  return renamed(
    'column',
    old,
    now,
    fault?.serving ?? 'compatible',
    null,
    fault === undefined
      ? { reason: 'the data has the same values under another name, and no request is asked for it', fix: null }
      : {
          reason: `requests need the column ${show(now)}, ${fault.text}; the data has the same values under another name`,
          fix: 'let clients send both columns until the old model is gone',
        },
  );
}

/** Of a named vocabulary's table. */
function ofTable({ tables }: Plan, vocab: string): number {
  const table = tables.find(({ id }) => id === `vocab.${vocab}`);
  return table === undefined ? 0 : table.rows * table.width;
}

/** Kernel rows that read a signal, and its own table. */
function ofSignal(network: Network, name: string): number {
  const table = network.plan.tables.find(({ id }) => id === `signal.${name}`);
  return network.outgoingOfSignal(name) + (table === undefined ? 0 : table.rows * table.width);
}

function ofPart(network: Network, kind: 'group' | 'cross', name: string): number {
  const path = segment(kind, name);
  return network.parameters(path) + network.outgoing(network.endOf(path)?.id ?? '');
}
