/** How a signal's value becomes numbers or ids: scaling, defaults, options of lists. */
import { areBounds } from '../ir/number-bounds.ts';
import type { IdsEncoding, SignalPlan, VecEncoding } from '../ir/plan.ts';
import { recordOf } from '../text/record.ts';
import {
  type Change,
  gravest,
  type Parameters,
  SAME,
  type Serving,
  WARM,
  weights,
  type WeightsVerdict,
} from './change.ts';
import { plural, sameValue, show } from './words.ts';

export interface TransformPair {
  readonly was: SignalPlan;
  readonly is: SignalPlan;
  /** Kernel rows that read the signal, in parameters, now and before. */
  readonly rows: number;
  readonly dropped: number;
  /** Of its table, where that is of its own bins. */
  readonly table: Parameters | null;
  /** Whether requests of before are taken, and what they lack. */
  readonly asked: Serving;
  readonly needs: string;
  /** Its constants are not those of any data on one of the sides. */
  readonly assumed: boolean;
}

/** Of a signal that has one format on both sides. */
export function transformChanges(pair: TransformPair): Change[] {
  const { was, is } = pair;
  if (was.encoding.kind === 'vec' && is.encoding.kind === 'vec') return vecChanges(pair, was.encoding, is.encoding);
  if (was.encoding.kind === 'id' && is.encoding.kind === 'id')
    return was.encoding.default === is.encoding.default
      ? []
      : [defaultChange(pair, was.encoding.default, is.encoding.default, SAME)];
  if (was.encoding.kind === 'ids' && is.encoding.kind === 'ids') return listChanges(pair, was.encoding, is.encoding);
  return [];
}

function change(
  { is }: TransformPair,
  what: string,
  message: string,
  serving: Serving,
  verdict: WeightsVerdict,
  reason: string,
  fix: string | null = null,
): Change {
  return { kind: 'signal', name: is.name, action: 'changed', what, message, serving, weights: verdict, reason, fix };
}

function defaultChange(pair: TransformPair, was: unknown, is: unknown, verdict: WeightsVerdict): Change {
  return change(
    pair,
    'default',
    `a missing value counts as ${show(is)} instead of ${show(was)}`,
    'meaning',
    verdict,
    'requests without a value are answered as before, with another score, and no answer says so',
    'evaluate on rows without a value before serving, and tell those who read the scores',
  );
}

function vecChanges(pair: TransformPair, was: VecEncoding, is: VecEncoding): Change[] {
  const found: Change[] = [];
  const fresh = weights('fresh', false, { kept: 0, fresh: pair.rows, dropped: pair.dropped });
  const other = (what: string, message: string, reason: string) =>
    found.push(change(pair, what, message, pair.asked, fresh, `${pair.needs}${reason}`));
  if (was.length !== is.length)
    other('format', `vectors of ${is.length} numbers instead of ${was.length}`, 'another vector has other elements');
  if (was.default !== is.default)
    found.push(
      defaultChange(
        pair,
        was.default,
        is.default,
        was.missingFlag === is.missingFlag ? SAME : weights(was.missingFlag ? 'dropped' : 'zero', false),
      ),
    );
  if (pair.assumed) return found;
  if (was.squash !== is.squash) {
    other('squash', `squash ${was.squash} → ${is.squash}`, 'the numbers that the network reads are others throughout');
    return found;
  }
  const [before, after] = [was.normalize, is.normalize];
  if (before.kind !== after.kind) {
    other(
      'normalize',
      `normalize ${before.kind} → ${after.kind}`,
      'the numbers that the network reads are others throughout',
    );
    return found;
  }
  if (!sameValue(before, after)) {
    const [place, constants] = [
      before.kind === 'bins' ? 'embed' : 'normalize',
      `${constantsOf(before)} → ${constantsOf(after)}`,
    ];
    if (before.kind === 'bins' && after.kind === 'bins')
      found.push(
        change(
          pair,
          place,
          `${plural(before.boundaries.length, 'boundary', 'boundaries')} → ${after.boundaries.length}${before.boundaries.length === after.boundaries.length ? ', others' : ''}`,
          'compatible',
          weights('interpolate', false, pair.table),
          "each new boundary's row is read off the old ones: equal at the new boundaries, close between them",
        ),
      );
    else if (before.kind === 'quantile')
      found.push(
        change(
          pair,
          place,
          'other boundaries of quantiles',
          'compatible',
          WARM,
          'a rank among other boundaries is another number, close to the old one',
        ),
      );
    else
      found.push(
        change(
          pair,
          place,
          `normalize ${after.kind}: ${constants}`,
          'compatible',
          weights('refit', isSound(before) && isSound(after), { kept: pair.rows, fresh: 0, dropped: 0 }),
          'both are affine, so kernel rows and biases that are mapped accordingly give equal predictions wherever neither side clips',
        ),
      );
  }
  if (!sameValue(was.clip, is.clip))
    found.push(
      change(
        pair,
        'clip',
        areOutermost(was) && areOutermost(is)
          ? `bounds ${show(was.clip)} → ${show(is.clip)}, which follow the data where nothing else bounds a number`
          : `clip ${clipOf(was)} → ${clipOf(is)}`,
        'compatible',
        weights('same', false),
        'predictions are equal inside both clips; outside, the number that the network reads is another one',
      ),
    );
  return found;
}

/** What the compiler clips a number to that nothing else bounds was not chosen by anybody. */
function clipOf(encoding: VecEncoding): string {
  return areOutermost(encoding) ? `none (bounds ${show(encoding.clip)})` : show(encoding.clip);
}

function areOutermost({ clip, squash, normalize }: VecEncoding): boolean {
  return areBounds(clip, squash, normalize.kind);
}

function constantsOf(normalize: VecEncoding['normalize']): string {
  const { kind: _, ...constants } = normalize;
  return show(
    recordOf(
      Object.entries(constants).map(([name, value]) => [
        name,
        Array.isArray(value) ? `of ${value.length} elements` : value,
      ]),
    ),
  );
}

/** Whether no divisor is 0, where everything is one number. */
function isSound(normalize: VecEncoding['normalize']): boolean {
  const list = (value: number | readonly number[]) => (typeof value === 'number' ? [value] : value);
  if (normalize.kind === 'zscore') return list(normalize.std).every((std) => std !== 0);
  if (normalize.kind !== 'minmax') return true;
  const low = list(normalize.min);
  return list(normalize.max).every((max, i) => max !== (low[i] ?? low[0]));
}

function listChanges(pair: TransformPair, was: IdsEncoding, is: IdsEncoding): Change[] {
  const found: Change[] = [];
  if (was.max !== is.max || was.keep !== is.keep)
    found.push(
      change(
        pair,
        'max',
        `keeps ${was.keep} ${was.max} → ${is.keep} ${is.max} elements`,
        'compatible',
        WARM,
        'longer lists are scored by other elements',
      ),
    );
  if (was.pool !== is.pool)
    found.push(
      change(
        pair,
        'pool',
        `pool ${was.pool} → ${is.pool}`,
        'compatible',
        WARM,
        'the rows of the table stay; what is read of them has another size',
      ),
    );
  if (was.split !== is.split)
    found.push(
      change(
        pair,
        'split',
        `texts are split at ${show(is.split)} instead of ${show(was.split)}`,
        'breaking',
        SAME,
        `${pair.needs}a text of before is read as other keys`,
        'let clients send lists, which both take, or the new separator with the new model',
      ),
    );
  if (!sameValue(was.weights, is.weights))
    found.push(
      change(
        pair,
        'weights',
        `weights of elements: ${show(was.weights)} → ${show(is.weights)}`,
        gravest([
          pair.asked,
          was.weights?.kind === is.weights?.kind && was.weights?.kind !== 'pairs' ? 'warning' : 'breaking',
        ]),
        WARM,
        `${pair.needs}elements count for other amounts`,
      ),
    );
  return found;
}
