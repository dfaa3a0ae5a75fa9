/** Heads: what answers hold. */
import { conditionalName } from '../ir/composed-heads.ts';
import type { HeadPlan } from '../ir/plan.ts';
import { changedParent } from '../ir/same-head.ts';
import { type Change, type Serving, TRAINED_ON, WARM, weights } from './change.ts';
import { segment } from '../ir/node-path.ts';
import type { Network } from './graph.ts';
import { sameValue, show } from './words.ts';

/** Weights of a head, in all towers. */
export const headSize = (network: Network, head: string): number => {
  let sum = 0;
  for (const [name, size] of network.sizes) if (`/${name}/`.includes(`/${segment('head', head)}/`)) sum += size;
  return sum;
};

export function headChanges(before: Network, after: Network): Change[] {
  const heads = (network: Network) => new Map(network.plan.heads.map((head) => [head.name, head]));
  const [old, next] = [heads(before), heads(after)];
  const head = (
    name: string,
    action: Change['action'],
    what: string | null,
    message: string,
    serving: Serving,
    verdict: Change['weights'],
    reason: string,
    fix: string | null = null,
  ): Change => ({ kind: 'head', name, action, what, message, serving, weights: verdict, reason, fix });
  const found: Change[] = [];
  for (const name of old.keys())
    if (!next.has(name))
      found.push(
        head(
          name,
          'removed',
          null,
          'the head is gone',
          'breaking',
          weights('dropped', false, { kept: 0, fresh: 0, dropped: headSize(before, name) }),
          `answers have no ${show(name)} any more`,
          'keep the head until no client reads it',
        ),
      );
  for (const name of next.keys())
    if (!old.has(name))
      found.push(
        head(
          name,
          'added',
          null,
          'a new head',
          'compatible',
          weights('fresh', false, { kept: 0, fresh: headSize(after, name), dropped: 0 }),
          'answers have one more field; the layers below are a start for it',
        ),
      );
  for (const is of next.values()) {
    const was = old.get(is.name);
    if (was !== undefined)
      found.push(...changedHead(was, is, headSize(after, is.name), headSize(before, is.name), head));
    const parent = changedParent(before.plan.heads, after.plan.heads, is.name);
    if (was === undefined || was.after?.head !== is.after?.head || parent === null) continue;
    const [size, dropped] = [headSize(after, is.name), headSize(before, is.name)];
    found.push(
      head(
        is.name,
        'changed',
        'after',
        `${show(parent)}, which it comes after, is the probability of something else`,
        'meaning',
        weights('fresh', false, { kept: 0, fresh: size, dropped }, true),
        'the layers of the head learn its probability given the event of its parent, and that event is another',
        FIX,
      ),
    );
  }
  return found;
}

const FIX = 'declare it as a head of another name, and remove the old one once no client reads it';

function changedHead(
  was: HeadPlan,
  is: HeadPlan,
  size: number,
  dropped: number,
  head: (
    name: string,
    action: 'changed',
    what: string | null,
    message: string,
    serving: Serving,
    verdict: Change['weights'],
    reason: string,
    fix?: string | null,
  ) => Change,
): Change[] {
  const found: Change[] = [];
  const fresh = weights('fresh', false, { kept: 0, fresh: size, dropped }, true);
  if (!sameValue(was.label, is.label))
    found.push(
      head(
        is.name,
        'changed',
        'on',
        `the label is ${labelOf(is)} instead of ${labelOf(was)}`,
        'meaning',
        fresh,
        'answers have the same field, and it is the probability of something else',
        FIX,
      ),
    );
  if (was.withinSeconds !== is.withinSeconds)
    found.push(
      head(
        is.name,
        'changed',
        'within',
        `within ${seconds(was.withinSeconds)} → ${seconds(is.withinSeconds)}`,
        'meaning',
        fresh,
        'answers have the same field, and it is the probability of an event in another span of time',
        FIX,
      ),
    );
  if (was.after?.head !== is.after?.head) {
    const conditional = conditionalName(was);
    found.push(
      head(
        is.name,
        'changed',
        'after',
        `after ${was.after?.head ?? 'no head'} → ${is.after?.head ?? 'no head'}`,
        conditional === null ? 'compatible' : 'breaking',
        fresh,
        conditional === null
          ? 'answers have one more field; the layers below learn the probability given the parent, not the joint one'
          : `answers have no ${show(conditional)} any more`,
        conditional === null ? null : 'keep `after` until no client reads it',
      ),
    );
  } else if (was.after !== undefined && is.after !== undefined && was.after.loss !== is.after.loss)
    found.push(
      head(
        is.name,
        'changed',
        'loss',
        `loss ${was.after.loss} → ${is.after.loss}`,
        'compatible',
        TRAINED_ON,
        'training alone reads it',
      ),
    );
  if (!sameValue(was.delay ?? null, is.delay ?? null))
    found.push(
      head(
        is.name,
        'changed',
        'delay',
        `delay ${delayOf(was)} → ${delayOf(is)}`,
        'compatible',
        was.delay?.kind === 'exponential' || is.delay?.kind === 'exponential'
          ? { ...WARM, calibrator: true }
          : TRAINED_ON,
        'training alone takes young rows otherwise',
      ),
    );
  if (was.lossWeight !== is.lossWeight)
    found.push(
      head(
        is.name,
        'changed',
        'loss_weight',
        `loss weight ${was.lossWeight} → ${is.lossWeight}`,
        'compatible',
        TRAINED_ON,
        'training alone weighs it otherwise',
      ),
    );
  if (!sameValue(was.sources, is.sources))
    found.push(
      head(
        is.name,
        'changed',
        'sources',
        `labels of the sources ${show(is.sources ?? 'all')} instead of ${show(was.sources ?? 'all')}`,
        'warning',
        { ...WARM, calibrator: true },
        'on rows of a source without labels the head is trained by nothing',
      ),
    );
  return found;
}

const delayOf = ({ delay }: HeadPlan): string =>
  delay === undefined ? 'mask' : delay.kind === 'exponential' ? `exponential at ${delay.at}` : delay.kind;
const labelOf = ({ label: { column, op, value } }: HeadPlan): string =>
  op === null ? column : `${column} ${op} ${show(value)}`;
const seconds = (value: number | null): string => (value === null ? 'no limit' : `${value} s`);
