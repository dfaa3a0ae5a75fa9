/** What is different between a program and the last commit, for those who send requests: computed once for each commit and each change of the model. */
import type { PlacedChange } from '../diff/change.ts';
import type { Plan } from '../ir/plan.ts';
import { planSpec } from '../spec-to-build.ts';
import type { Disk, Head, Key } from './disk.ts';
import type { CheckedProgramView } from './workspace.ts';

/** A program as it was committed. */
interface Committed {
  readonly id: string;
  /** null: the commit has no such spec, or one with errors. */
  readonly plan: Plan | null;
  readonly locked: boolean;
}

export class SinceHead {
  readonly #disk: Disk;
  readonly #committed = new Map<Key, Committed>();
  readonly #found = new WeakMap<Plan, { readonly of: Committed; readonly changes: readonly PlacedChange[] }>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Changes that break requests or the meaning of answers. */
  async breaking(view: CheckedProgramView): Promise<readonly PlacedChange[]> {
    const changes = await this.changes(view);
    return changes.filter(({ serving }) => serving === 'breaking' || serving === 'meaning');
  }

  async changes(view: CheckedProgramView): Promise<readonly PlacedChange[]> {
    const { last, lock } = view;
    const plan = last?.plan ?? null;
    if (last === null || plan === null) return [];
    const before = await this.#before(view);
    if (before === null || before.plan === null) return [];
    const known = this.#found.get(plan);
    if (known?.of === before) return known.changes;
    const { compareModels } = await import('../diff/compare.ts');
    const { withAllowed } = await import('../diff/allowed.ts');
    // Keys of vocabularies break nothing, so they are not read.
    const side = (of: Plan, locked: boolean) => ({ plan: of, keys: new Map(), locked, places: null });
    const compared = compareModels(side(before.plan, before.locked), side(plan, lock !== null));
    const { changes } = withAllowed(compared.changes, last.program.allows, Date.now());
    this.#found.set(plan, { of: before, changes });
    return changes;
  }

  async #before({ project }: CheckedProgramView): Promise<Committed | null> {
    const { root, spec, specKey } = project;
    const head = root === null ? null : ((await this.#disk.head?.(root)) ?? null);
    if (head === null) return null;
    const known = this.#committed.get(specKey);
    if (known?.id === head.id) return known;
    const committed = await planOf(head, spec);
    this.#committed.set(specKey, committed);
    return committed;
  }
}

async function planOf({ id, host }: Head, spec: string): Promise<Committed> {
  const none: Committed = { id, plan: null, locked: false };
  if (host.readText(spec) === null) return none;
  const path = spec.replace(/(\.ads)?$/, '.lock.json');
  const text = host.readText(path);
  const { readLock } = await import('../ir/read-artifact.ts');
  const lock = text === null ? null : await readLock(text, path);
  if (Array.isArray(lock)) return none;
  return { id, plan: planSpec(host, spec, lock, { assume: true, members: false }).plan, locked: lock !== null };
}
