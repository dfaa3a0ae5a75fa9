/** Signals: added, removed, changed; what requests have to send for them, and what becomes of the weights that read them. */
import { inputNames } from '../ir/signal-inputs.ts';
import type { Plan, SignalPlan } from '../ir/plan.ts';
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
import { writeName } from '../language/semantics/reporter.ts';
import type { Network } from './graph.ts';
import { signalAssumed, type Sides } from './model-side.ts';
import type { RequestFault } from '../emit/contract/column-faults.ts';
import { transformChanges } from './transforms.ts';
import { vocabName } from './vocabularies.ts';
import { sameValue, show } from './words.ts';
import { entryOf } from '../text/present.ts';

export interface SignalContext {
  readonly sides: Sides;
  readonly before: Network;
  readonly after: Network;
  readonly faults: ReadonlyMap<string, RequestFault>;
}

export function signalChanges(context: SignalContext): Change[] {
  const { sides } = context;
  const [old, next] = [byName(sides.old.plan), byName(sides.new.plan)];
  return [
    ...[...old.values()].filter(({ name }) => !next.has(name)).map((signal) => removed(context, signal)),
    ...[...next.values()].filter(({ name }) => !old.has(name)).map((signal) => added(context, signal)),
    ...[...next.values()].flatMap((signal) => {
      const was = old.get(signal.name);
      return was === undefined ? [] : changed(context, was, signal);
    }),
  ];
}

function byName(plan: Plan): ReadonlyMap<string, SignalPlan> {
  return new Map(plan.signals.filter(({ cross }) => cross === undefined).map((signal) => [signal.name, signal]));
}

/** What is wrong with old requests for a signal, in words; null: they are taken. */
function faultOf({ faults }: SignalContext, signal: SignalPlan): RequestFault | null {
  const found = inputNames(signal).filter((input) => faults.has(input));
  return found.length === 0
    ? null
    : {
        text: found.map((input) => `the column ${show(input)}, ${entryOf(faults, input).text}`).join('; '),
        serving: found.some((input) => entryOf(faults, input).serving === 'breaking') ? 'breaking' : 'warning',
      };
}

function added(context: SignalContext, signal: SignalPlan): Change {
  const fault = faultOf(context, signal);
  const { sides, after } = context;
  const rows = after.outgoingOfSignal(signal.name);
  const table = ownTable(sides.new.plan, sides.old.plan, signal);
  return {
    kind: 'signal',
    name: signal.name,
    action: 'added',
    what: null,
    message: `a new signal, ${signal.format} from ${show(signal.input)}`,
    serving: fault?.serving ?? 'compatible',
    weights: inNetwork(after, signal)
      ? weights('zero', true, { kept: 0, fresh: rows + table, dropped: 0 })
      : { ...SAME, calibrator: true },
    reason: [
      fault === null ? 'requests of before have all that it reads' : `requests need ${fault.text}`,
      inNetwork(after, signal)
        ? 'the kernel rows that read it may start at zero, and every prediction is the one of before'
        : 'the network does not read it',
    ].join('; '),
    fix:
      fault === null
        ? null
        : `let clients send the column first (null where there is no value), then serve the new model${joined(signal)}`,
  };
}

const joined = ({ input }: SignalPlan): string =>
  input.includes('.') ? `; or give the server the table by option 'table', and its key is enough` : '';

function removed({ sides, before }: SignalContext, signal: SignalPlan): Change {
  const used = inNetwork(before, signal);
  return {
    kind: 'signal',
    name: signal.name,
    action: 'removed',
    what: null,
    message: `the signal is gone; it read ${show(signal.input)}`,
    serving: 'warning',
    weights: used
      ? weights('fold', false, {
          kept: 0,
          fresh: 0,
          dropped: before.outgoingOfSignal(signal.name) + ownTable(sides.old.plan, sides.new.plan, signal),
        })
      : { ...SAME, calibrator: true },
    reason: used
      ? 'requests that still send its column are answered, and the column is not read; its mean contribution may be folded into the biases that it fed, so predictions move by what differs from the mean'
      : 'requests that still send its column are answered, and the column is not read',
    fix: null,
  };
}

function inNetwork(network: Network, signal: SignalPlan): boolean {
  return network.plan.nodes.some((node) => 'signal' in node && node.signal === signal.name);
}

/** Parameters of a signal's table, where no other side has the table. */
function ownTable(plan: Plan, other: Plan, signal: SignalPlan): number {
  const table = plan.tables.find(({ id }) => id === signal.table);
  return table === undefined || other.tables.some(({ id }) => id === table.id) ? 0 : table.rows * table.width;
}

/** Rows of a table of bins are all read off the old ones. */
function binsTable({ new: next }: Sides, signal: SignalPlan): Parameters | null {
  const table = next.plan.tables.find(({ id, vocab }) => id === signal.table && vocab === null);
  return table === undefined ? null : { kept: table.rows * table.width, fresh: 0, dropped: 0 };
}

function changed(context: SignalContext, was: SignalPlan, is: SignalPlan): Change[] {
  const { sides, after, before } = context;
  const fault = faultOf(context, is);
  const rows = after.outgoingOfSignal(is.name);
  const found: Change[] = [];
  const add = (
    what: string,
    message: string,
    serving: Serving,
    verdict: WeightsVerdict,
    reason: string,
    fix: string | null = null,
  ) =>
    void found.push({
      kind: 'signal',
      name: is.name,
      action: 'changed',
      what,
      message,
      serving,
      weights: verdict,
      reason,
      fix,
    });
  const asked: Serving = fault?.serving ?? 'compatible';
  const needs = fault === null ? '' : `requests need ${fault.text}; `;
  const fresh = weights('fresh', false, { kept: 0, fresh: rows, dropped: before.outgoingOfSignal(is.name) });

  if (was.format !== is.format) {
    const sameIds = was.encoding.kind !== 'vec' && is.encoding.kind !== 'vec';
    add(
      'format',
      `${was.format} → ${is.format}`,
      gravest([asked, sameIds ? 'compatible' : 'warning']),
      sameIds ? weights('remap', false) : fresh,
      `${needs}${sameIds ? 'rows of the table go by their keys' : 'what the network reads of it is something else, so nothing that was learned of it counts'}`,
      fault === null
        ? null
        : 'declare the new reading as another signal, and remove the old one once clients send the new column',
    );
  }
  if (was.input !== is.input)
    add(
      'from',
      `reads the column ${show(is.input)} instead of ${show(was.input)}`,
      fault?.serving ?? 'warning',
      WARM,
      `${needs}weights that were learned of one column are a start for the other, if it means the same`,
      [
        fault === null
          ? 'evaluate before serving: the column may mean something else'
          : 'let clients send both columns until the old model is gone',
        ...columnRename(sides, was.input, is.input),
      ].join('; '),
    );
  if (was.derive?.fn !== is.derive?.fn)
    add(
      'from',
      `${derived(was)} → ${derived(is)}`,
      gravest([asked, 'warning']),
      fresh,
      `${needs}its values mean something else`,
    );
  else if (was.derive !== null && is.derive !== null && was.derive.zone !== is.derive.zone)
    add(
      'from',
      `time zone ${was.derive.zone} → ${is.derive.zone}`,
      'breaking',
      fresh,
      'the same instant is another hour or weekday, so what was learned of hours does not count',
    );
  // Of another column, requests tell.
  if (was.side !== is.side && was.input === is.input)
    add(
      'from',
      `belongs to the ${is.side} instead of the ${was.side}`,
      'breaking',
      SAME,
      `a request that sends the column on the side of before is refused; ${fault === null ? 'the network reads the same values' : needs}`,
      `let clients send it with the ${is.side} as soon as the new model is served`,
    );
  if (was.serve !== is.serve)
    add(
      'serve',
      `the constant for serving is ${show(is.serve)} instead of ${show(was.serve)}`,
      gravest([asked, 'meaning']),
      SAME,
      `${needs}every request is scored with another value, and no answer says so`,
      'give the new constant a model or a head of its own, or tell those who read the scores',
    );
  if (!sameValue(was.sources, is.sources))
    add(
      'sources',
      `exists for the sources ${show(is.sources ?? 'all')} instead of ${show(was.sources ?? 'all')}`,
      'compatible',
      WARM,
      'on rows of other sources it counts as missing',
    );
  if (was.format === is.format)
    found.push(
      ...transformChanges({
        was,
        is,
        rows,
        asked,
        needs,
        dropped: before.outgoingOfSignal(is.name),
        table: binsTable(sides, is),
        assumed: signalAssumed(sides, is.name),
      }),
    );
  if (was.encoding.kind !== 'vec' && is.encoding.kind !== 'vec' && was.encoding.vocab !== is.encoding.vocab) {
    const table = sides.new.plan.tables.find(({ id }) => id === is.table);
    add(
      'format',
      `its keys are of ${show(is.encoding.vocab)} instead of ${show(was.encoding.vocab)}`,
      'compatible',
      weights(
        'remap',
        false,
        table === undefined || sides.old.plan.tables.some(({ id }) => id === table.id)
          ? null
          : { kept: 0, fresh: table.rows * table.width, dropped: 0 },
      ),
      'rows of the other table go by their keys, as far as both have them',
      vocabRename(sides, was.encoding.vocab, is.encoding.vocab),
    );
  }
  if (found.length === 0 && fault !== null)
    add(
      'format',
      'takes other values',
      fault.serving,
      WARM,
      `requests need ${fault.text}`,
      'let clients send values that both models take',
    );
  return found;
}

/** What to write where the vocabulary is the same under another name. */
function vocabRename(sides: Sides, old: string, now: string): string | null {
  const [gone, come] = [vocabName(old), vocabName(now)];
  const isIn = ({ plan }: Sides['old'], vocab: string) => plan.vocabs.some(({ id }) => id === vocab);
  if (gone.kind !== 'vocab' || come.kind !== 'vocab' || isIn(sides.new, old) || isIn(sides.old, now)) return null;
  return `if it is the same vocabulary under another name, write 'vocab ${writeName(come.name)} was ${writeName(gone.name)}'`;
}

/** What to write where the column is the same under another name. */
function columnRename({ new: next }: Sides, old: string, now: string): readonly string[] {
  if (next.plan.inputs.some(({ name }) => name === old)) return [];
  const ref = (input: string) => input.split('.').map(writeName).join('.');
  return [`if it is the same column under another name, write 'column ${ref(now)} was ${ref(old)}' in data`];
}

const derived = ({ derive, input }: SignalPlan): string =>
  derive === null ? `the column ${show(input)}` : `${derive.fn}(${input})`;
