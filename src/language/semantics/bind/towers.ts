/** Layers: bottom, towers, heads. */
import type { AfterPlan, DelayPlan, LabelPlan, Literal } from '../../../ir/plan.ts';
import type { Comparison, HeadDeclaration, Name, Ref, TowerDeclaration } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { CheckedBottom, CheckedLayers, CheckedModel } from '../model.ts';
import { bottomOptions, headOptions, towerOptions } from '../options/layers.ts';
import { type ReadItem, type ReadOption, type ReadOptions, readOptions } from '../options/read-options.ts';
import { literalOf } from '../options/read-value.ts';
import { describeValue } from '../options/show.ts';
import { guessedFix } from '../../../diagnostics/index.ts';
import { type Reporter, writeName } from '../reporter.ts';
import { type Named, isAllTower, type Scope } from '../scope.ts';
import type { ColumnUse } from './columns.ts';
import type { BoundData } from './data.ts';
import { bindExperts } from './experts.ts';
import { byName } from './graph.ts';
import { bindSources } from './names.ts';
import { blocksOf } from './singletons.ts';

export type CheckedTower = CheckedModel['towers'][number];
export type CheckedHead = CheckedModel['heads'][number];

function layersOf(options: {
  readonly layers: { readonly value: readonly ReadItem<number>[] };
  readonly norm: { readonly value: CheckedLayers['norm'] };
  readonly activation: { readonly value: CheckedLayers['activation'] };
  readonly dropout: { readonly value: number };
}): CheckedLayers {
  return {
    layers: options.layers.value.map((item) => item.value),
    norm: options.norm.value,
    activation: options.activation.value,
    dropout: options.dropout.value,
  };
}

export function bindBottom(scope: Scope, reporter: Reporter): CheckedBottom {
  const { blocks, keyword } = blocksOf(scope, 'bottom');
  const options = readOptions(reporter, { title: 'bottom', span: keyword }, blocks, bottomOptions);
  const { value, span } = options.ensemble;
  const layers = layersOf(options);
  const experts = bindExperts(options, layers.layers, reporter);
  return {
    ...layers,
    ensemble: value === null ? null : { value, span },
    ...(experts === null ? {} : { experts }),
  };
}

/** In the order of the sources. Every source has a tower, or `tower all` takes all. */
export function bindTowers(
  scope: Scope,
  data: BoundData,
  { experts }: CheckedBottom,
  modelSpan: Span,
  reporter: Reporter,
): CheckedTower[] {
  const straight = experts?.gate === 'head';
  /** Under `gate head` the layers of the heads read what their gates have mixed. */
  const towerLayers = (name: string, options: ReadOptions<typeof towerOptions>): CheckedLayers => {
    const { span } = options.layers;
    if (straight && span !== null)
      reporter.report(
        'ADS5042',
        span,
        { name },
        {
          related: [{ span: experts.span, message: 'the experts, with gate head' }],
          fix: guessedFix(span, '', 'remove the layers of the tower'),
          hint: 'layers of heads follow the gates, as in head click on clicked { layers 64 }',
        },
      );
    return { ...layersOf(options), ...(straight ? { layers: [] } : {}) };
  };
  const declarations = [...scope.tower.values()];
  const all = declarations.find((tower) => isAllTower(tower.name));
  const towers = new Map<string, CheckedTower>();
  /** Sources that a tower of a mistyped name was probably for. */
  const meantFor = new Set<string>();
  let fallback: Named<TowerDeclaration> | null = null;
  for (const declaration of declarations) {
    const name = declaration.name;
    const isAll = declaration === all;
    const options = readOptions(reporter, { title: 'tower', span: name.span }, [declaration.block], towerOptions);
    if (!isAll) {
      if (all !== undefined) {
        reporter.report(
          'ADS5008',
          name.span,
          { name: name.text },
          { related: [{ span: all.name.span, message: "'tower all'" }] },
        );
        continue;
      }
      if (data.sources === null) {
        if (data.complete) reporter.report('ADS5010', name.span, { name: name.text });
        continue;
      }
      if (!data.sources.some((source) => source.text === name.text)) {
        const meant = reporter.unknown(
          'source',
          name,
          data.sources.map((source) => source.text),
          'a tower belongs to a declared source',
        );
        if (meant !== null) meantFor.add(meant);
        continue;
      }
    }
    if (options.fallback.value === true) {
      if (fallback !== null)
        reporter.report(
          'ADS5009',
          options.fallback.nameSpan,
          { name: name.text },
          { related: [{ span: fallback.name.span, message: 'the other fallback' }] },
        );
      fallback = declaration;
    }
    towers.set(name.text, {
      name: name.text,
      source: isAll ? null : name.text,
      fallback: options.fallback.value ?? isAll,
      ...towerLayers(name.text, options),
      span: name.span,
    });
  }
  if (all !== undefined) return [...towers.values()];
  if (declarations.length === 0 && data.sources === null) {
    // One source, one tower: nothing to be exhaustive about.
    return [
      {
        name: 'all',
        source: null,
        fallback: true,
        ...towerLayers('all', readOptions(reporter, { title: 'tower', span: null }, [], towerOptions)),
        span: modelSpan,
      },
    ];
  }
  // A part of a program may leave the towers to the file that imports it.
  if ((declarations.length === 0 && scope.model === null) || scope.unnamed.has('tower')) return [];
  const last = declarations.at(-1);
  const related = declarations.map((tower) => ({ span: tower.name.span, message: 'a tower' })).slice(0, 3);
  for (const source of data.sources ?? []) {
    if (towers.has(source.text) || meantFor.has(source.text)) continue;
    const added = `tower ${writeName(source.text)} { ${straight ? '' : 'layers 64 '}}`;
    const end = last === undefined ? null : { ...last.span, start: last.span.end };
    const fix =
      end === null
        ? null
        : { title: `add ${added}`, edits: [{ span: end, newText: `\n${added}` }], applicability: 'guess' as const };
    reporter.report(
      'ADS5007',
      source.span,
      { source: source.text },
      { related, fix, hint: `add ${added}, or one 'tower all' for every source` },
    );
  }
  return (data.sources ?? []).flatMap((source) => towers.get(source.text) ?? []);
}

export interface BoundHead {
  readonly checked: CheckedHead;
  readonly declaration: Named<HeadDeclaration>;
  readonly use: ColumnUse;
  /** The column of the event's time. */
  readonly at: ColumnUse | null;
  /** Where the values of `after` and `delay` stand; null: they are not stated. */
  readonly after: Span | null;
  readonly delay: Span | null;
}

/** By name: the order of the declarations changes nothing. */
export function bindHeads(scope: Scope, data: BoundData, reporter: Reporter): BoundHead[] {
  const heads: BoundHead[] = [];
  for (const declaration of scope.head.values()) {
    const name = declaration.name;
    const options = readOptions(reporter, { title: 'head', span: name.span }, [declaration.block], headOptions);
    const sources = bindSources('sources', options.sources, data, reporter);
    if (options.within.nameSpan !== null && data.time === null && data.complete) {
      reporter.report('ADS3013', options.within.nameSpan, {
        option: 'within',
        needs: "the examples' time: a time column in data",
      });
    }
    const after = bindAfter(scope, name, options, reporter);
    const delay = bindDelay(options, data, reporter);
    const bound = declaration.label === null ? null : bindLabel(declaration.label, data, reporter);
    if (bound === null || declaration.broken) continue;
    const checked: CheckedHead = {
      name: name.text,
      doc: declaration.doc,
      label: bound.label,
      lossWeight: options.loss_weight.value,
      sources,
      withinSeconds: options.within.value,
      ...(after === null ? {} : { after }),
      ...(delay === null ? {} : { delay: delay.plan }),
      ...layersOf(options),
      span: name.span,
    };
    heads.push({
      checked,
      declaration,
      use: bound.use,
      at: delay?.use ?? null,
      after: options.after.span,
      delay: options.delay.span,
    });
  }
  return heads.sort((a, b) => byName(a.checked, b.checked));
}

function bindAfter(
  scope: Scope,
  { text }: Name,
  { after, loss }: { readonly after: ReadOption<Name | null>; readonly loss: ReadOption<AfterPlan['loss']> },
  reporter: Reporter,
): AfterPlan | null {
  const parent = after.value;
  if (parent === null) {
    if (loss.nameSpan !== null && !after.wrong)
      reporter.report('ADS3010', loss.nameSpan, {
        option: 'loss',
        reason: "without 'after' there is one probability, and the loss is of it",
      });
    return null;
  }
  if (scope.head.has(parent.text)) return { head: parent.text, loss: loss.value };
  const others = [...scope.head.keys()].filter((name) => name !== text);
  const ofLabel = headOf(scope, parent.text);
  if (ofLabel !== null && ofLabel !== text) {
    const extras = {
      hint: `'${parent.text}' is the label of head '${ofLabel}'; did you mean '${ofLabel}'?`,
      fix: guessedFix(parent.span, writeName(ofLabel)),
    };
    reporter.report('ADS2001', parent.span, { kind: 'head', name: parent.text }, extras);
    return null;
  }
  reporter.unknown('head', parent, others, "'after' names the head whose event comes first");
  return null;
}

/** The only head whose label is a column; null where there is none, or several. */
function headOf(scope: Scope, column: string): string | null {
  const found = [...scope.head.values()].filter(({ label }) => {
    const ref = label?.kind === 'comparison' ? label.left : label;
    return ref?.path.length === 1 && ref.path[0]!.text === column;
  });
  return found.length === 1 ? found[0]!.name.text : null;
}

interface DelayOptions {
  readonly at: ReadOption<Ref | null>;
  readonly delay: ReadOption<'mask' | DelayPlan['kind']>;
  readonly within: ReadOption<number | null>;
}

function bindDelay(
  { at, delay, within }: DelayOptions,
  data: BoundData,
  reporter: Reporter,
): { readonly plan: DelayPlan; readonly use: ColumnUse | null } | null {
  if (delay.value !== 'exponential') {
    if (at.nameSpan !== null && !delay.wrong)
      reporter.report('ADS3010', at.nameSpan, {
        option: 'at',
        reason: "only 'delay exponential' reads the event's time",
      });
    return delay.value === 'weight' ? { plan: { kind: 'weight' }, use: null } : null;
  }
  const needs = (what: string, hint: string | null = null): null => {
    reporter.report('ADS3013', delay.span, { option: 'delay exponential', needs: what }, { hint });
    return null;
  };
  if (data.time === null) return data.complete ? needs("the examples' time: a time column in data") : null;
  if (at.value === null) return at.wrong ? null : needs("the event's time", 'write, for example, at purchased_at');
  const column = data.columns.resolve(at.value, reporter);
  if (column === null) return null;
  if (column.table !== null) return needs("an event's time in the examples' own table");
  return {
    plan: { kind: 'exponential', at: column.input, unitSeconds: within.value ?? DELAY_UNIT_SECONDS },
    use: { column, wanted: 'time', split: null, span: at.value.span },
  };
}

/** Without `within` a delay of a day has λ = 1: where u starts. */
const DELAY_UNIT_SECONDS = 86_400;

function bindLabel(
  label: Ref | Comparison,
  data: BoundData,
  reporter: Reporter,
): { label: LabelPlan; use: ColumnUse } | null {
  const ref = label.kind === 'ref' ? label : label.left;
  const column = data.columns.resolve(ref, reporter);
  const compared = label.kind === 'ref' ? { op: null, value: null } : bindConstant(label, reporter);
  if (column === null || compared === null) return null;
  const wanted = label.kind === 'ref' ? 'label' : typeof compared.value === 'number' ? 'number' : 'scalar';
  return { label: { column: column.input, ...compared }, use: { column, wanted, split: null, span: ref.span } };
}

function bindConstant({ op, right }: Comparison, reporter: Reporter): { op: Comparison['op']; value: Literal } | null {
  const wrong = (wants: string, fix?: ReturnType<typeof guessedFix>): null => {
    reporter.report(
      'ADS5015',
      right.span,
      { wants, found: describeValue(right) },
      { fix: fix ?? null, hint: fix === undefined ? null : `if that is a text, ${fix.title}` },
    );
    return null;
  };
  const anything = 'a number, a text in quotes, true or false';
  if (right.kind === 'ref') {
    const [word] = right.path;
    const bare = right.path.length === 1 && !word!.quoted ? word!.text : null;
    if (bare !== 'true' && bare !== 'false')
      return wrong(anything, right.path.length === 1 ? guessedFix(right.span, JSON.stringify(word!.text)) : undefined);
  }
  const literal = literalOf(right);
  if (literal === null) return wrong(anything);
  const ordered = op !== '==' && op !== '!=';
  // A whole number beyond 2^53 is a text here, and its order is that of numbers all the same; none is a label in earnest.
  if (ordered && typeof literal.value !== 'number') return wrong(`a number where it says '${op}'`);
  return { op, value: literal.value };
}
