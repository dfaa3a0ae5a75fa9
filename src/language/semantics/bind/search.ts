import { guessedFix } from '../../../diagnostics/index.ts';
import type { Search } from '../model.ts';
import { readOptions } from '../options/read-options.ts';
import { searchOptions } from '../options/search.ts';
import { describeType, describeValue } from '../options/show.ts';
import { type Reporter, writeName } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { blocksOf } from './singletons.ts';

export function bindSearch(scope: Scope, reporter: Reporter): Search {
  const { blocks, keyword } = blocksOf(scope, 'search');
  const owner = { title: 'search', span: keyword };
  const { trials, by, minimize, within } = readOptions(reporter, owner, blocks, searchOptions);
  const measure = minimize.value?.path.length === 1 ? minimize.value : null;
  const head = measure === null ? (minimize.value?.path[0] ?? null) : null;
  if (measure !== null) {
    const [first] = scope.head.keys();
    const meant = first === undefined ? null : `${writeName(first)}.${measure.path[0]!.text}`;
    const parameters = {
      option: 'minimize',
      expected: describeType(searchOptions.minimize.type),
      found: describeValue(measure),
    };
    const extras =
      meant === null ? {} : { hint: `write the head before it, as in ${meant}`, fix: guessedFix(measure.span, meant) };
    reporter.report('ADS3002', measure.span, parameters, extras);
  }
  if (head !== null && !scope.head.has(head.text)) reporter.unknown('head', head, scope.head.keys());
  const options = { trials, by, minimize, within };
  const stated = Object.entries(options).flatMap(([name, { span }]) => (span === null ? [] : [name]));
  return {
    trials: trials.value,
    by: by.value,
    minimize: head?.text ?? null,
    withinSeconds: within.value,
    stated: new Set(stated),
  };
}
