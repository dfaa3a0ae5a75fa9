/** Baselines: the earlier kinds of models over the same signals. */
import type { Name } from '../../syntax/ast.ts';
import type { LinearOptions } from '../../../ir/plan.ts';
import type { Span } from '../../../text/source.ts';
import type { CheckedModel } from '../model.ts';
import { baselineMethods, gbdtLrOptions, lrOptions, wideDeepOptions } from '../options/baselines.ts';
import { type ReadOptions, readOptions } from '../options/read-options.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { byName, type UseSignal } from './graph.ts';
import { reportRepeated } from './table.ts';

type CheckedBaseline = CheckedModel['baselines'][number];

export interface BoundBaselines {
  /** By kind. */
  readonly checked: readonly CheckedBaseline[];
  /** The products of the wide part: their signals, where they stand. */
  readonly crossed: readonly { readonly signals: readonly Name[]; readonly span: Span }[];
}

export function bindBaselines(scope: Scope, useSignal: UseSignal, reporter: Reporter): BoundBaselines {
  const checked: CheckedBaseline[] = [];
  const crossed: { signals: readonly Name[]; span: Span }[] = [];
  for (const declaration of scope.baseline.values()) {
    const method = declaration.method!;
    const owner = { title: `baseline ${method.text}`, span: declaration.broken ? null : method.span };
    const { span } = method;
    switch (method.text) {
      case 'lr': {
        checked.push({ kind: 'lr', ...linear(readOptions(reporter, owner, [declaration.block], lrOptions)), span });
        break;
      }
      case 'gbdt_lr': {
        const options = readOptions(reporter, owner, [declaration.block], gbdtLrOptions);
        const { trees, depth, leaves, shrinkage, min_rows: minRows, grow_on: growOn, max_rows: maxRows } = options;
        checked.push({
          kind: 'gbdt_lr',
          ...linear(options),
          trees: trees.value,
          depth: depth.value,
          leaves: leaves.value,
          shrinkage: shrinkage.value,
          minRows: minRows.value,
          growOn: growOn.value,
          maxRows: maxRows.value,
          span,
        });
        break;
      }
      case 'wide_deep': {
        const options = readOptions(reporter, owner, [declaration.block], wideDeepOptions);
        const { wide, buckets, layers, dropout } = options;
        const terms = (wide.value ?? []).map(({ value: factors, span: termSpan }) => {
          reportRepeated(factors, reporter);
          const names = factors.filter((name) => useSignal(name));
          if (factors.length > 1) crossed.push({ signals: names, span: termSpan });
          return { names: names.map((name) => name.text), span: termSpan };
        });
        reportRepeated(
          terms.map(({ names, span: termSpan }) => ({ text: [...names].sort().join(' * '), span: termSpan })),
          reporter,
        );
        checked.push({
          kind: 'wide_deep',
          ...linear(options),
          wide: terms.map(({ names }) => names),
          buckets: buckets.value,
          layers: layers.value.map(({ value }) => value),
          dropout: dropout.value,
          span,
        });
        break;
      }
      default:
        reporter.unknownChoice('baseline', method, Object.keys(baselineMethods));
    }
  }
  return { checked: checked.sort((a, b) => byName({ name: a.kind }, { name: b.kind })), crossed };
}

function linear({ learning_rate: learningRate, l1, l2, epochs }: ReadOptions<typeof lrOptions>): LinearOptions {
  return { learningRate: learningRate.value, l1: l1.value, l2: l2.value, epochs: epochs.value };
}
