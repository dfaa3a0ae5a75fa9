/** What training, calibration and baselines report: requests are the same throughout. */
import type { Plan, SplitPlan } from '../ir/plan.ts';
import { describeDuration, describeSplit, percent } from '../language/semantics/describe-split.ts';
import { type Change, type ChangeKind, SAME, type Serving, TRAINED_ON, weights } from './change.ts';
import type { Sides } from './model-side.ts';
import { sameValue, show } from './words.ts';
import { entryOf } from '../text/present.ts';

export function trainingChanges(sides: Sides): Change[] {
  const [old, next] = [sides.old.plan, sides.new.plan];
  return [
    ...samplingChanges(old, next),
    ...calibrationChanges(old, next),
    ...trainChanges(sides),
    ...treesChanges(sides),
    ...baselineChanges(old, next),
  ];
}

function change(
  kind: ChangeKind,
  name: string,
  action: Change['action'],
  what: string | null,
  message: string,
  verdict: Change['weights'],
  reason: string,
  serving: Serving = 'compatible',
  fix: string | null = null,
): Change {
  return { kind, name, action, what, message, serving, weights: verdict, reason, fix };
}

type Members = Readonly<Record<string, unknown>>;

/** Members that differ, with both values. */
function differences(old: object | null, next: object | null): { readonly name: string; readonly message: string }[] {
  const [a, b] = [(old ?? {}) as Members, (next ?? {}) as Members];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !sameValue(a[name], b[name]))
    .map((name) => ({
      name,
      message: `${words[name] ?? name}: ${written(name, a[name])} → ${written(name, b[name])}`,
    }));
}

/** A member's value as a spec writes it: `last(3d)`, `adam(0.001)`, `6h`, `25%`. */
function written(name: string, value: unknown): string {
  if (typeof value === 'number')
    return name.endsWith('Seconds') ? describeDuration(value) : fractions.has(name) ? percent(value) : show(value);
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || !('kind' in value)) return show(value);
  return 'learningRate' in value
    ? `${String(value.kind)}(${String(value.learningRate)})`
    : describeSplit(value as SplitPlan);
}

const fractions: ReadonlySet<string> = new Set(['keep', 'subsample', 'colsample', 'growOn']);

/** Members of the plan, as a spec names them. */
const words: Members & Readonly<Record<string, string>> = {
  everySeconds: 'every',
  windowSeconds: 'window',
  halfLifeSeconds: 'half_life',
  minRows: 'min_rows',
  maxRows: 'max_rows',
  growOn: 'grow_on',
  learningRate: 'learning_rate',
};

function actionOf(old: unknown, next: unknown): Change['action'] {
  return old === null ? 'added' : next === null ? 'removed' : 'changed';
}

function samplingChanges(old: Plan, next: Plan): Change[] {
  if (sameValue(old.sampling, next.sampling)) return [];
  const found = differences(old.sampling, next.sampling);
  return [
    change(
      'sampling',
      '',
      actionOf(old.sampling, next.sampling),
      found.length === 1 ? found[0]!.name : null,
      found.map(({ message }) => message).join(', '),
      weights('warm', false, null, true),
      'answers are probabilities of all rows either way; the logits that a calibrator was fitted on are others',
    ),
  ];
}

function calibrationChanges(old: Plan, next: Plan): Change[] {
  if (sameValue(old.calibration, next.calibration)) return [];
  const found = differences(old.calibration, next.calibration);
  const gone = next.calibration === null;
  return [
    change(
      'calibration',
      '',
      actionOf(old.calibration, next.calibration),
      found.length === 1 ? (words[found[0]!.name] ?? found[0]!.name) : null,
      gone ? 'answers are not calibrated any more' : found.map(({ message }) => message).join(', '),
      { ...SAME, calibrator: true },
      'the network is the same; calibrators are fitted on top of it',
      gone ? 'warning' : 'compatible',
    ),
  ];
}

function trainChanges({ old, new: next }: Sides): Change[] {
  const bare = ({ plan }: Sides['old']) => {
    const { reasons: _, ...options } = plan.train;
    return options;
  };
  // What a spec leaves open is chosen by the rows of the lock.
  const chosen = new Set(
    old.locked === next.locked
      ? []
      : [...Object.keys(old.plan.train.reasons ?? {}), ...Object.keys(next.plan.train.reasons ?? {})],
  );
  return differences(bare(old), bare(next))
    .filter(({ name }) => !chosen.has(name))
    .map(({ name, message }) =>
      change('train', '', 'changed', name, message, TRAINED_ON, 'requests and the shape of the network are the same'),
    );
}

function treesChanges({ old, new: next }: Sides): Change[] {
  // Whether and how trees are grown may be chosen by the rows of the lock.
  if (old.locked !== next.locked) return [];
  const forests = (plan: Plan) => new Map((plan.forests ?? []).map((forest) => [forest.head, forest]));
  const [before, after] = [forests(old.plan), forests(next.plan)];
  const heads = [...new Set([...before.keys(), ...after.keys()])];
  // A head that comes or goes takes its trees along.
  const both = heads.filter((head) =>
    [old.plan, next.plan].every((plan) => plan.heads.some(({ name }) => name === head)),
  );
  const differing = both.filter((head) => !sameValue(before.get(head), after.get(head)));
  if (differing.length === 0) return [];
  const first = differing[0]!;
  const action = actionOf(before.get(first) ?? null, after.get(first) ?? null);
  const message =
    action === 'changed'
      ? differences(entryOf(before, first), entryOf(after, first))
          .map((one) => one.message)
          .join(', ')
      : action === 'added'
        ? 'trees next to the network'
        : 'no trees next to the network any more';
  return [
    change(
      'trees',
      '',
      action,
      null,
      `${message} (${differing.join(', ')})`,
      weights(action === 'removed' ? 'dropped' : 'fresh', false, null, true),
      'every training grows its own trees; the network is the same',
    ),
  ];
}

function baselineChanges(old: Plan, next: Plan): Change[] {
  const baselines = (plan: Plan) => new Map(plan.baselines.map((baseline) => [baseline.kind, baseline]));
  const [before, after] = [baselines(old), baselines(next)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((kind): Change[] => {
    const [was, is] = [before.get(kind) ?? null, after.get(kind) ?? null];
    if (sameValue(was, is)) return [];
    const message =
      was === null
        ? 'a baseline more'
        : is === null
          ? 'a baseline less'
          : differences(was, is)
              .map((one) => one.message)
              .join(', ');
    return [
      change(
        'baseline',
        kind,
        actionOf(was, is),
        null,
        message,
        SAME,
        'baselines are trained next to the model, which does not know of them',
      ),
    ];
  });
}
