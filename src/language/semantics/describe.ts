/** What a spec resolves to, declaration by declaration, in words: for `adsc explain SPEC` and the editor's hover. */
import { crosses } from '../../crosses/index.ts';
import { readOf } from '../../reads/index.ts';
import { idsSymbol, RESERVED_IDS } from '../../ir/id-space.ts';
import type { Lock, LockedVocab, SignalProfile } from '../../ir/lock.ts';
import { boundsOfUnclipped } from '../../ir/number-bounds.ts';
import type { VectorsPlan } from '../../ir/plan.ts';
import { writeDuration } from '../syntax/units.ts';
import { percent } from './describe-split.ts';
import { calibrationFacts, samplingFacts, trainFacts, treesFacts } from './describe-training.ts';
import { descriptions } from '../../formats/describe.ts';
import type { CheckedExperts, CheckedLayers, CheckedModel, CheckedSignal, CheckedVocab } from './model.ts';

export interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** Every declaration with what the compiler filled in; `(default)` marks what the spec left open. */
export function describe(model: CheckedModel, lock: Lock | null): Entry[] {
  const entries: Entry[] = [];
  const add = (kind: string, name: string, facts: (readonly [string, string | null])[]) =>
    entries.push({ kind, name, facts: facts.filter((f): f is readonly [string, string] => f[1] !== null) });
  for (const v of model.vocabs) {
    const locked = lock?.vocabs[v.id];
    const entryCount = v.entries ?? locked?.entries ?? null;
    add('vocab', v.id, [
      [
        'id space',
        v.kind === 'hash'
          ? `0 missing, 1…${v.entries} buckets of XXH64`
          : v.kind === 'range'
            ? `0 missing, 1 out of range, 2… the integers 0…${(v.entries ?? 1) - 1}`
            : `0 missing, 1 out of vocabulary, 2… entries, ${v.grow === undefined ? 'most frequent first' : 'in the order in which they came'}`,
      ],
      [
        'entries',
        entryCount === null
          ? `known after 'adsc profile'${v.top === null ? '' : `, at most ${v.top}`}`
          : `${entryCount}${locked?.grown === undefined || locked.grown.forgotten === 0 ? '' : `, ${locked.grown.forgotten} of them forgotten`}`,
      ],
      ['table', `${entryCount === null ? idsSymbol(v.id) : entryCount + RESERVED_IDS[v.kind]} × ${v.embed}`],
      [
        v.grow === undefined ? 'min_count' : 'admit',
        v.kind !== 'file' || v.values !== null || v.file !== null ? null : minCountText(v, locked),
      ],
      ['forget', v.grow?.forgetSeconds == null ? null : writeDuration(v.grow.forgetSeconds)],
      ['grown', locked?.grown === undefined ? null : `up to ${new Date(locked.grown.until).toISOString()}`],
      ['embed', String(v.embed)],
      ...(v.vectors === undefined ? [] : [['init', vectorsText(v.vectors)] as const]),
      ['coverage', locked ? `${(100 * locked.coverage).toFixed(2)} % of training values` : null],
      ['used by', v.signals.join(', ')],
    ]);
  }
  for (const s of model.signals) add('signal', s.name, signalFacts(s, lock));
  for (const g of model.groups)
    add('group', g.name, [
      ['input', `concat(${g.signals.join(', ')})`],
      ['output', `dense(${g.dim}, relu)`],
    ]);
  for (const c of model.crosses) {
    add('cross', c.name, [
      ['kind', crosses[c.kind].describe({ ...c, width: c.dim === null ? 'full width' : String(c.dim) })],
      ['operands', c.operands.join(', ')],
    ]);
  }
  for (const s of model.sequences)
    add('sequence', s.name, [
      ['steps', s.signals.join(', ')],
      ['of the log', logText(model, s)],
      ['at most', `${s.max}, the ${s.keep} ones`],
      ['before', s.before === null ? null : `${s.before.at.input}, by the times ${s.before.times.input}`],
    ]);
  for (const r of model.reads)
    add('read', r.name, [
      ['kind', readOf(r.kind).describe(r)],
      ['sequence', r.sequence],
      ['query', r.operands.length === 0 ? null : r.operands.join(', ')],
      ['output', `dense(${r.dim}, relu)`],
    ]);
  const { ensemble, experts } = model.bottom;
  add('bottom', 'bottom', [
    ['input', `concat of every group${model.reads.length === 0 ? ' and cross' : ', cross and read'}, sorted by name`],
    ...layerFacts(model.bottom),
    [
      'ensemble',
      ensemble === null ? null : `${ensemble.value} members that share the layers of bottom, towers and heads`,
    ],
    ['experts', experts === undefined ? null : expertsText(experts, model)],
  ]);
  if (model.bias) add('bias', 'bias', [['signals', model.bias.signals.join(', ')]]);
  for (const t of model.towers)
    add('tower', t.name, [['source', t.source ?? 'all'], ['fallback', t.fallback ? 'yes' : 'no'], ...layerFacts(t)]);
  for (const h of model.heads) {
    add('head', h.name, [
      [
        'label',
        h.label.op === null ? h.label.column : `${h.label.column} ${h.label.op} ${JSON.stringify(h.label.value)}`,
      ],
      ['loss_weight', String(h.lossWeight)],
      ['sources', h.sources?.join(', ') ?? 'all'],
      [
        'after',
        h.after === undefined
          ? null
          : `${h.after.head}: p(${h.name}) = p(${h.after.head}) · p(${h.name} | ${h.after.head})`,
      ],
      ['loss', h.after?.loss ?? null],
      [
        'delay',
        h.delay === undefined ? null : h.delay.kind === 'exponential' ? `exponential, by ${h.delay.at}` : h.delay.kind,
      ],
      ['within', h.withinSeconds === null ? null : writeDuration(h.withinSeconds)],
      ...layerFacts(h),
    ]);
  }
  const trees = treesFacts(model, lock);
  if (trees !== null) add('trees', 'trees', trees);
  if (model.sampling !== null) add('sampling', 'sampling', samplingFacts(model.sampling));
  if (model.calibration !== null) add('calibration', 'calibration', calibrationFacts(model.calibration));
  add('train', 'train', trainFacts(model, lock));
  return entries;
}

function signalFacts(s: CheckedSignal, lock: Lock | null): (readonly [string, string | null])[] {
  const profile = lock !== null && Object.hasOwn(lock.signals, s.name) ? lock.signals[s.name]! : null;
  const { title, missing, facts } = descriptions[s.format];
  return [
    ['format', title(s)],
    ['from', s.derive === null ? s.input : `${s.derive.fn}(${s.input}) in ${s.derive.zone}`],
    ['side', s.side],
    ['sources', s.sources?.join(', ') ?? null],
    ['default', s.default === null ? missing(s) : JSON.stringify(s.default)],
    ['serve', s.serve === null ? null : `${JSON.stringify(s.serve)} at serving`],
    ...facts(s),
    [
      'profiled',
      profile === null
        ? null
        : `${profile.count} rows${profile.count > 0 ? `, ${((100 * profile.missing) / profile.count).toFixed(2)} % missing` : ''}${profile.bad > 0 ? `, ${profile.bad} bad` : ''}`,
    ],
    ['chosen', profile?.transform?.reason ?? null],
    ['bounds', boundsText(s, profile)],
  ];
}

/** Of a number that neither the spec nor the profile clips: what the plan clips it to. */
function boundsText(s: CheckedSignal, profile: SignalProfile | null): string | null {
  const chosen = profile?.transform ?? null;
  const normalize = s.normalize?.value ?? chosen?.normalize.kind;
  const isNumber = s.format === 'continuous' || s.format === 'dense';
  if (!isNumber || s.bins !== null || s.clip !== null || (chosen?.clip ?? null) !== null || normalize === undefined)
    return null;
  const squash = s.squash?.value ?? chosen?.squash ?? 'none';
  const bounds = boundsOfUnclipped(squash, normalize, profile?.numeric ?? null, [s.default, s.serve]);
  return bounds === null ? null : `${bounds[0]} .. ${bounds[1]}, as nothing else bounds it`;
}

function minCountText({ minCount }: CheckedVocab, locked: LockedVocab | undefined): string {
  if (minCount !== null) return String(minCount);
  return locked?.minCount === undefined ? 'left to the profile' : `${locked.minCount} (chosen by the profile)`;
}

function layerFacts(l: CheckedLayers): (readonly [string, string])[] {
  if (l.layers.length === 0) return [['layers', 'none']];
  return [
    ['layers', l.layers.join(', ')],
    ['norm', l.norm],
    ['activation', l.activation],
    ['dropout', l.dropout === 0 ? 'none' : percent(l.dropout)],
  ];
}

/** `"vectors.parquet" on item_id, frozen`. */
function vectorsText({ glob, key, column, freeze }: VectorsPlan): string {
  const of = column === null ? '' : `, column ${column}`;
  return `vectors of ${JSON.stringify(glob)} on ${key}${of}${freeze ? ', frozen' : ''}`;
}

/** `2 of all, 1 of each source, 1 of each head; 2 levels; a gate for each source and head; an example goes through 10 of 12`. */
function expertsText({ shared, source, head, levels, gate }: CheckedExperts, { towers, heads }: CheckedModel): string {
  const all = levels * (shared + source * towers.length + head * heads.length);
  const own = levels * (shared + source + head * heads.length);
  const counts = [
    [shared, 'of all'],
    [source, 'of each source'],
    [head, 'of each head'],
  ] as const;
  const stacks = counts.flatMap(([count, of]) => (count === 0 ? [] : [`${count} ${of}`])).join(', ');
  return `${stacks}; ${levels} ${levels === 1 ? 'level' : 'levels'}; a gate for each ${gate === 'source' ? 'source' : 'source and head'}; an example goes through ${own === all ? 'all' : `${own} of ${all}`}`;
}

/** Which rows are steps, and from when on; null: the steps are lists. */
function logText({ data }: CheckedModel, { name, log }: CheckedModel['sequences'][number]): string | null {
  const history = data?.histories?.find((one) => one.name === name);
  if (log === null || data === null || history === undefined) return null;
  const rows = `rows of ${data.primary.name} of the same ${history.by}${history.where === null ? '' : ` where ${history.where}`}`;
  const known = [
    ...(history.at === null ? [] : [`from ${history.at} on`]),
    ...(history.delaySeconds === 0 ? [] : [`${writeDuration(history.delaySeconds)} after their time`]),
  ];
  return `${rows}, known ${known.length === 0 ? 'from their time on' : known.join(', and ')}`;
}
