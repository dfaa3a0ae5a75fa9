/** The model's name, its sources and their towers: which requests are for which model and tower. */
import type { Plan } from '../ir/plan.ts';
import { type Change, SAME, type Serving, WARM, weights } from './change.ts';
import { segment } from '../ir/node-path.ts';
import type { Network } from './graph.ts';
import { takesAll } from '../ir/towers.ts';
import { show } from './words.ts';

export function modelChanges(old: Plan, next: Plan): Change[] {
  const found: Change[] = [];
  if (old.model !== next.model)
    found.push({
      kind: 'model',
      name: '',
      action: 'changed',
      what: null,
      message: `the model is called ${show(next.model)} instead of ${show(old.model)}`,
      serving: 'breaking',
      weights: SAME,
      reason: 'clients of the Open Inference Protocol have the name in their URL',
      fix: 'keep the name, or serve both until no client asks for the old one',
    });
  return found;
}

export function sourceChanges(before: Network, after: Network): Change[] {
  const [old, next] = [before.plan, after.plan];
  const found: Change[] = [];
  const add = (
    name: string,
    action: Change['action'],
    message: string,
    serving: Serving,
    verdict: Change['weights'],
    reason: string,
    fix: string | null = null,
    kind: 'source' | 'tower' = 'tower',
  ) =>
    void found.push({
      kind,
      name,
      action,
      what: null,
      message,
      serving,
      weights: verdict,
      reason,
      fix,
    });
  const [was, is] = [old.data?.source ?? null, next.data?.source ?? null];
  const open = takesAll;
  if (was?.column !== is?.column)
    add(
      '',
      was === null ? 'added' : is === null ? 'removed' : 'changed',
      `the source is ${is === null ? 'no column' : show(is.column)} instead of ${was === null ? 'none' : show(was.column)}`,
      is === null ? 'warning' : !open(next) ? 'breaking' : was === null ? 'compatible' : 'warning',
      WARM,
      is === null
        ? 'the column is not read any more'
        : open(next)
          ? 'rows without a source go to the tower of all others'
          : 'a tower is chosen by a column that requests of before do not have',
      is === null || open(next) ? null : 'declare a tower with a fallback, which takes rows of any source',
      'source',
    );
  const [had, has] = [new Set(was?.values), new Set(is?.values)];
  for (const value of was !== null && is !== null ? had : [])
    if (!has.has(value))
      add(
        value,
        'removed',
        'there is no such source any more',
        open(next) ? 'warning' : 'breaking',
        WARM,
        open(next) ? 'its rows go to the tower of all others' : 'its rows are refused: no tower takes them',
        open(next) ? null : 'keep the source until nobody sends it',
        'source',
      );
  for (const value of was !== null && is !== null ? has : [])
    if (!had.has(value))
      add(value, 'added', 'a new source', 'compatible', SAME, 'no request of before has it', null, 'source');
  const towers = (plan: Plan) => new Map(plan.towers.map((tower) => [tower.name, tower]));
  const [oldTowers, newTowers] = [towers(old), towers(next)];
  for (const tower of oldTowers.values())
    if (!newTowers.has(tower.name))
      add(
        tower.name,
        'removed',
        'the tower is gone',
        open(next) || tower.source === null || has.has(tower.source) ? 'compatible' : 'breaking',
        weights('dropped', false, { kept: 0, fresh: 0, dropped: before.parameters(segment('tower', tower.name)) }),
        'its rows go to another tower, or to none',
      );
  for (const tower of newTowers.values())
    if (!oldTowers.has(tower.name)) {
      const size = after.parameters(segment('tower', tower.name));
      const from = old.towers.find(({ source, fallback }) => source === null || fallback) ?? old.towers[0];
      const kept = from === undefined ? 0 : Math.min(size, before.parameters(segment('tower', from.name)));
      add(
        tower.name,
        'added',
        `a new tower${tower.source === null ? '' : ` for the source ${show(tower.source)}`}`,
        'compatible',
        weights('copy', false, { kept, fresh: size - kept, dropped: 0 }),
        from === undefined
          ? 'there is no tower to start from'
          : `it may start as a copy of the tower ${show(from.name)}`,
      );
    }
  for (const tower of newTowers.values()) {
    const known = oldTowers.get(tower.name);
    if (known === undefined) continue;
    if (known.source !== tower.source)
      add(
        tower.name,
        'changed',
        `takes ${show(tower.source ?? 'all sources')} instead of ${show(known.source ?? 'all sources')}`,
        tower.source === null ? 'compatible' : 'warning',
        WARM,
        'rows are scored by another tower',
      );
    if (known.fallback !== tower.fallback)
      add(
        tower.name,
        'changed',
        tower.fallback ? 'takes rows of unknown sources, too' : 'does not take rows of unknown sources any more',
        tower.fallback || open(next) ? 'compatible' : 'breaking',
        SAME,
        tower.fallback ? 'rows that were refused are answered' : 'rows of sources that are not declared are refused',
        tower.fallback ? null : 'keep the fallback until every source that is sent is declared',
      );
  }
  return found;
}
