/** What `adsc diff` calls the changes between two models, and `allow` in a spec: `head_removed`. */

export const changeActions = ['added', 'removed', 'changed', 'renamed'] as const;
export type ChangeAction = (typeof changeActions)[number];

const whole = ['changed'] as const;
const part = ['added', 'removed', 'changed'] as const;

/** What may become of each kind of thing. */
const actions = {
  model: whole,
  data: whole,
  join: part,
  source: changeActions,
  time: whole,
  column: ['renamed'],
  request: whole,
  signal: changeActions,
  vocab: ['changed', 'renamed'],
  group: changeActions,
  cross: changeActions,
  read: part,
  bias: part,
  bottom: whole,
  tower: part,
  head: changeActions,
  trees: part,
  sampling: part,
  calibration: part,
  train: whole,
  baseline: part,
  plan: whole,
} as const satisfies Readonly<Record<string, readonly ChangeAction[]>>;

export type ChangeKind = keyof typeof actions;

/** `head_removed`: a change as `allow` names it. */
export function changeWord(kind: string, action: ChangeAction): string {
  return `${kind}_${action}`;
}

export const changeWords: readonly string[] = Object.entries(actions).flatMap(([kind, of]) =>
  of.map((action: ChangeAction) => changeWord(kind, action)),
);
