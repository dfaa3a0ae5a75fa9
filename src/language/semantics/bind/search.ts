import type { Search } from '../model.ts';
import { readOptions } from '../options/read-options.ts';
import { searchOptions } from '../options/search.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { blocksOf } from './singletons.ts';

export function bindSearch(scope: Scope, reporter: Reporter): Search {
  const { blocks, keyword } = blocksOf(scope, 'search');
  const owner = { title: 'search', span: keyword };
  const { trials, by, minimize, within } = readOptions(reporter, owner, blocks, searchOptions);
  const head = minimize.value?.path[0] ?? null;
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
