/** Groups, crosses, layers, the bias: parts of the network that only weights know of. */
import { type Change, type ChangeKind, type Parameters, WARM, weights, type WeightsVerdict } from './change.ts';
import { segment } from '../ir/node-path.ts';
import type { Network, Stack } from './graph.ts';
import { expertChanges } from './experts.ts';
import { rankChange } from './ranks.ts';
import { sameValue, show } from './words.ts';
import { entryOf } from '../text/present.ts';

export function networkChanges(before: Network, after: Network): Change[] {
  return [
    ...groupChanges(before, after),
    ...crossChanges('cross', before, after),
    ...crossChanges('read', before, after),
    ...biasChanges(before, after),
    ...stackChanges('bottom', '', before, after, 'bottom'),
    ...ensembleChanges(before, after),
    ...expertChanges(before, after),
    ...towerStacks(before, after),
  ];
}

function change(
  kind: ChangeKind,
  name: string,
  action: Change['action'],
  what: string | null,
  message: string,
  verdict: WeightsVerdict,
  reason: string,
): Change {
  return { kind, name, action, what, message, serving: 'compatible', weights: verdict, reason, fix: null };
}

const NARROWER =
  'units whose outgoing weights are largest stay, and what the others gave is folded by its mean into the biases that they fed';

const fresh = (n: number, dropped = 0): Parameters => ({ kept: 0, fresh: n, dropped });

function addedPart(kind: 'group' | 'cross' | 'read', name: string, after: Network): Change {
  const path = segment(kind, name);
  const rows = after.outgoing(after.endOf(path)?.id ?? '');
  return change(
    kind,
    name,
    'added',
    null,
    `a new ${kind}`,
    weights('zero', true, fresh(after.parameters(path) + rows)),
    'the kernel rows that read it may start at zero, and every prediction is the one of before',
  );
}

function removedPart(kind: 'group' | 'cross' | 'read', name: string, before: Network): Change {
  const path = segment(kind, name);
  const rows = before.outgoing(before.endOf(path)?.id ?? '');
  return change(
    kind,
    name,
    'removed',
    null,
    `the ${kind} is gone`,
    weights('dropped', false, { kept: 0, fresh: 0, dropped: before.parameters(path) + rows }),
    'what the layers above learned of it is lost',
  );
}

function groupChanges(before: Network, after: Network): Change[] {
  const [old, next] = [before.names('group'), after.names('group')];
  return [
    ...[...old].filter((name) => !next.has(name)).map((name) => removedPart('group', name, before)),
    ...[...next].filter((name) => !old.has(name)).map((name) => addedPart('group', name, after)),
    ...[...next].filter((name) => old.has(name)).flatMap((name) => changedGroup(name, before, after)),
  ];
}

function changedGroup(name: string, before: Network, after: Network): Change[] {
  const id = `${segment('group', name)}/dense`;
  const found: Change[] = [];
  const [was, is] = [before.signalsInto(id), after.signalsInto(id)];
  const known = (network: Network, signal: string) =>
    network.plan.nodes.some((node) => 'signal' in node && node.signal === signal);
  // What is new to the network, or gone from it, is reported with the signal itself.
  const joined = is.filter((signal) => !was.includes(signal) && known(before, signal));
  const left = was.filter((signal) => !is.includes(signal) && known(after, signal));
  const width = (network: Network) => network.nodes.get(id)?.width ?? 0;
  for (const signal of joined)
    found.push(
      change(
        'group',
        name,
        'changed',
        null,
        `takes the signal ${show(signal)} in`,
        weights('zero', true, fresh(after.plan.signals.length === 0 ? 0 : inputRows(after, id, signal))),
        'its kernel rows may start at zero, and every prediction is the one of before',
      ),
    );
  for (const signal of left)
    found.push(
      change(
        'group',
        name,
        'changed',
        null,
        `lets the signal ${show(signal)} go`,
        weights('fold', false, { kept: 0, fresh: 0, dropped: inputRows(before, id, signal) }),
        'its mean contribution may be folded into the bias of the group',
      ),
    );
  if (width(before) !== width(after)) found.push(widthChange('group', name, '->', id, before, after));
  return found;
}

function inputRows(network: Network, id: string, signal: string): number {
  const node = network.plan.nodes.find((one) => 'signal' in one && one.signal === signal);
  return (node?.width ?? 0) * (network.nodes.get(id)?.width ?? 0);
}

function widthChange(
  kind: 'group' | 'cross',
  name: string,
  what: string,
  id: string,
  before: Network,
  after: Network,
): Change {
  const [was, is] = [entryOf(before.nodes, id).width, entryOf(after.nodes, id).width];
  const path = segment(kind, name);
  const wider = is > was;
  const difference = Math.abs(
    after.parameters(path) + after.outgoing(id) - before.parameters(path) - before.outgoing(id),
  );
  return change(
    kind,
    name,
    'changed',
    what,
    `${was} → ${is} units`,
    wider
      ? weights('widen', true, {
          kept: Math.max(0, after.parameters(path) + after.outgoing(id) - difference),
          fresh: difference,
          dropped: 0,
        })
      : weights('narrow', false, {
          kept: after.parameters(path) + after.outgoing(id),
          fresh: 0,
          dropped: difference,
        }),
    wider
      ? 'units of before stay, and the kernel rows that read the new ones may start at zero (Net2Net, Chen et al. 2016)'
      : NARROWER,
  );
}

function crossChanges(kind: 'cross' | 'read', before: Network, after: Network): Change[] {
  const [old, next] = [before.names(kind), after.names(kind)];
  return [
    ...[...old].filter((name) => !next.has(name)).map((name) => removedPart(kind, name, before)),
    ...[...next].filter((name) => !old.has(name)).map((name) => addedPart(kind, name, after)),
    ...[...next]
      .filter((name) => old.has(name))
      .flatMap((name): Change[] => {
        const path = segment(kind, name);
        if (before.shapeOf(path) === after.shapeOf(path)) return [];
        if (before.shapeButRank(path) === after.shapeButRank(path)) return [rankChange(name, path, before, after)];
        const size = (network: Network) => network.parameters(path) + network.outgoing(network.endOf(path)?.id ?? '');
        return [
          change(
            kind,
            name,
            'changed',
            null,
            kind === 'cross' ? 'other operands, kind or size' : 'another sequence, query, kind or size',
            weights('fresh', false, fresh(size(after), size(before))),
            'its parts belong together, so a part of another shape makes all of them fresh',
          ),
        ];
      }),
  ];
}

function biasChanges(before: Network, after: Network): Change[] {
  const [was, is] = [before, after].map((network) => network.signalsInto('bias/layer.0'));
  const size = (network: Network) => network.parameters('bias');
  if (was!.length === 0 && is!.length === 0) return [];
  if (was!.length === 0)
    return [
      change(
        'bias',
        '',
        'added',
        null,
        `a bias by ${is!.join(', ')}`,
        weights('zero', true, fresh(size(after))),
        'its last kernel starts at zero, and every prediction is the one of before',
      ),
    ];
  if (is!.length === 0)
    return [
      change(
        'bias',
        '',
        'removed',
        null,
        `no bias by ${was!.join(', ')} any more`,
        weights('dropped', false, { kept: 0, fresh: 0, dropped: size(before) }),
        'what it explained is explained by nothing until the rest has learned it',
      ),
    ];
  // In the order of names, of which each may be another one.
  if (sameValue([...was!].sort(), [...is!].sort())) return [];
  return [
    change(
      'bias',
      '',
      'changed',
      'signals',
      `by ${is!.join(', ')} instead of ${was!.join(', ')}`,
      WARM,
      'rows of signals that stay are kept',
    ),
  ];
}

/** Layers of the bottom, a tower or a head. */
function stackChanges(kind: ChangeKind, name: string, before: Network, after: Network, path: string): Change[] {
  const [was, is] = [before.stack(path), after.stack(path)];
  const found: Change[] = [];
  if (JSON.stringify(was.widths) !== JSON.stringify(is.widths))
    found.push(layersChange(kind, name, path, before, after, was, is));
  const both = was.widths.length > 0 && is.widths.length > 0;
  if (!both) return found;
  if (was.activation !== is.activation)
    found.push(
      change(
        kind,
        name,
        'changed',
        'activation',
        `activation ${was.activation} → ${is.activation}`,
        WARM,
        'the weights fit the other function, and are a start at best',
      ),
    );
  if (was.norm !== is.norm)
    found.push(
      change(
        kind,
        name,
        'changed',
        'norm',
        `norm ${was.norm} → ${is.norm}`,
        WARM,
        'the kernels fit values of another scale, and are a start at best',
      ),
    );
  if (was.dropout !== is.dropout)
    found.push(
      change(
        kind,
        name,
        'changed',
        'dropout',
        `dropout ${was.dropout} → ${is.dropout}`,
        weights('warm', true),
        'dropout acts in training alone',
      ),
    );
  return found;
}

function layersChange(
  kind: ChangeKind,
  name: string,
  path: string,
  before: Network,
  after: Network,
  was: Stack,
  is: Stack,
): Change {
  const [old, next] = [before.parameters(path), after.parameters(path)];
  const message = `layers ${was.widths.join(', ') || 'none'} → ${is.widths.join(', ') || 'none'}`;
  const wider = was.widths.every((width, i) => (is.widths[i] ?? 0) >= width);
  const deeper = is.widths.length > was.widths.length;
  // A new layer may start as the identity where what it reads is what its activation leaves alone.
  const identity =
    was.widths.length > 0 &&
    is.norm === 'none' &&
    ['relu', 'none'].includes(is.activation) &&
    is.widths.slice(was.widths.length).every((width) => width >= (is.widths[was.widths.length - 1] ?? 0));
  const exact = is.norm !== 'layer' && (!deeper || identity);
  if (wider)
    return change(
      kind,
      name,
      'changed',
      'layers',
      message,
      weights(deeper ? 'deepen' : 'widen', exact, {
        kept: Math.min(old, next),
        fresh: Math.max(0, next - old),
        dropped: 0,
      }),
      exact
        ? `${deeper ? 'a new layer may start as the identity' : 'the kernel rows that read new units may start at zero'}, and every prediction is the one of before (Net2Net, Chen et al. 2016)`
        : 'the layers of before are a start; a norm, an activation or a width between them keeps predictions from being equal',
    );
  if (is.widths.length >= was.widths.length)
    return change(
      kind,
      name,
      'changed',
      'layers',
      message,
      weights('narrow', false, {
        kept: Math.min(old, next),
        fresh: Math.max(0, next - old),
        dropped: Math.max(0, old - next),
      }),
      NARROWER,
    );
  return change(
    kind,
    name,
    'changed',
    'layers',
    message,
    weights('fresh', false, fresh(next, old)),
    'what a layer made of its input is gone, so these layers, and those that read them, start fresh',
  );
}

function ensembleChanges(before: Network, after: Network): Change[] {
  const members = (network: Network) =>
    network.plan.nodes.filter(({ op, id }) => op === 'scale' && id.startsWith('bottom/')).length;
  const [was, is] = [members(before), members(after)];
  if (was === is) return [];
  return [
    change(
      'bottom',
      '',
      'changed',
      'ensemble',
      `an ensemble of ${is || 1} instead of ${was || 1}`,
      WARM,
      'members share all weights but scales and last layers; those of new members are fresh',
    ),
  ];
}

/** Layers of towers and of heads in them, for those that both sides have. */
function towerStacks(before: Network, after: Network): Change[] {
  const old = new Set(before.plan.towers.map(({ name }) => name));
  const heads = after.plan.heads.filter(({ name }) => before.plan.heads.some((head) => head.name === name));
  const ofHeads = new Map<string, Change>();
  const towers = after.plan.towers
    .filter(({ name }) => old.has(name))
    .flatMap(({ name }) => {
      const path = segment('tower', name);
      for (const head of heads)
        for (const one of stackChanges('head', head.name, before, after, `${path}/${segment('head', head.name)}`)) {
          const known = ofHeads.get(`${head.name} ${one.what!}`);
          ofHeads.set(
            `${head.name} ${one.what!}`,
            known === undefined ? one : { ...known, weights: summed(known.weights, one.weights) },
          );
        }
      return stackChanges('tower', name, before, after, path);
    });
  return [...towers, ...ofHeads.values()];
}

function summed(a: WeightsVerdict, b: WeightsVerdict): WeightsVerdict {
  if (a.parameters === null || b.parameters === null) return a;
  const [x, y] = [a.parameters, b.parameters];
  return { ...a, parameters: { kept: x.kept + y.kept, fresh: x.fresh + y.fresh, dropped: x.dropped + y.dropped } };
}
