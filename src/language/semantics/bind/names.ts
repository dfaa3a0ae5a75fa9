/** Lists of names in options: sources and signals. */
import type { Name } from '../../syntax/ast.ts';
import type { ReadItem, ReadOption } from '../options/read-options.ts';
import type { Reporter } from '../reporter.ts';
import type { BoundData } from './data.ts';
import { reportRepeated } from './table.ts';

/** Source names of an option; null: all (nothing stated, or something wrong). */
export function bindSources(
  option: string,
  read: ReadOption<readonly ReadItem<Name>[] | null>,
  data: BoundData,
  reporter: Reporter,
): readonly string[] | null {
  if (read.value === null || read.nameSpan === null) return null;
  if (data.sources === null) {
    if (data.complete)
      reporter.report('ADS3013', read.nameSpan, { option, needs: 'the sources: a source column in data' });
    return null;
  }
  const known = new Set(data.sources.map((source) => source.text));
  reportRepeated(
    read.value.map(({ value }) => value),
    reporter,
  );
  const names = new Set<string>();
  for (const { value } of read.value) {
    if (known.has(value.text)) names.add(value.text);
    else reporter.unknown('source', value, known);
  }
  // In the order of the declaration, so that the order here changes nothing.
  return data.sources.map((source) => source.text).filter((source) => names.has(source));
}
