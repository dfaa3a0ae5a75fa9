/** Baselines: the earlier kinds of models over the same signals. */
import type { Name } from '../../syntax/ast.ts';
import type { CheckedModel } from '../model.ts';
import { baselineMethods, gbdtLrOptions, lrOptions, wideDeepOptions } from '../options/baselines.ts';
import { readOptions } from '../options/read-options.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { byName, type UseSignal } from './graph.ts';
import { reportRepeated } from './table.ts';

type CheckedBaseline = CheckedModel['baselines'][number];

export interface BoundBaselines {
  /** By kind. */
  readonly checked: readonly CheckedBaseline[];
  /** Signals in products of the wide part, where they stand. */
  readonly crossed: readonly Name[];
}

export function bindBaselines(scope: Scope, useSignal: UseSignal, reporter: Reporter): BoundBaselines {
  const checked: CheckedBaseline[] = [];
  const crossed: Name[] = [];
  for (const declaration of scope.baseline.values()) {
    const method = declaration.method!;
    const owner = { title: `baseline ${method.text}`, span: declaration.broken ? null : method.span };
    const { span } = method;
    switch (method.text) {
      case 'lr': {
        readOptions(reporter, owner, [declaration.block], lrOptions);
        checked.push({ kind: 'lr', options: {}, span });
        break;
      }
      case 'gbdt_lr': {
        const { trees, depth } = readOptions(reporter, owner, [declaration.block], gbdtLrOptions);
        checked.push({ kind: 'gbdt_lr', trees: trees.value, depth: depth.value, options: {}, span });
        break;
      }
      case 'wide_deep': {
        const { wide } = readOptions(reporter, owner, [declaration.block], wideDeepOptions);
        const terms = (wide.value ?? []).map(({ value: factors, span: termSpan }) => {
          reportRepeated(factors, reporter);
          const names = factors.filter((name) => useSignal(name));
          if (factors.length > 1) crossed.push(...names);
          return { names: names.map((name) => name.text), span: termSpan };
        });
        reportRepeated(terms.map(({ names, span: termSpan }) => ({ text: [...names].sort().join(' * '), span: termSpan })), reporter);
        checked.push({ kind: 'wide_deep', wide: terms.map(({ names }) => names), options: {}, span });
        break;
      }
      default:
        reporter.unknown('baseline', method, Object.keys(baselineMethods), `baselines are ${Object.keys(baselineMethods).join(', ')}`);
    }
  }
  return { checked: checked.sort((a, b) => byName({ name: a.kind }, { name: b.kind })), crossed };
}
