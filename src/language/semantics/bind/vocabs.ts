/** Vocabularies: named ones, and what a signal's own is made of. */
import type { VocabDeclaration } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { VectorsPlan } from '../../../ir/plan.ts';
import type { CheckedVocab, GrowingVocab } from '../model.ts';
import { readOptions, type ReadOptions } from '../options/read-options.ts';
import { type entriesOptions, vocabOptions } from '../options/vocab.ts';
import type { Reporter } from '../reporter.ts';
import { bindDataPath, bindPath } from './table.ts';
import { entryOf } from '../../../text/present.ts';
import type { Named } from '../scope.ts';

export type VocabWithoutSignals = Omit<CheckedVocab, 'signals'>;

export interface BoundVocab {
  readonly name: string;
  readonly checked: VocabWithoutSignals;
  readonly declaration: Named<VocabDeclaration>;
}

/** null: declared, but broken. */
export function bindVocab(declaration: Named<VocabDeclaration>, reporter: Reporter): BoundVocab | null {
  const name = declaration.name;
  const title = `vocab '${name.text}'`;
  const options = readOptions(
    reporter,
    { title, span: declaration.broken ? null : name.span },
    [declaration.block],
    vocabOptions,
  );
  if (declaration.broken) return null;
  const { hash } = options;
  if (hash.nameSpan !== null) {
    for (const other of [...FROM_DATA, 'values', 'file', 'init'] as const) {
      const { nameSpan } = options[other];
      if (nameSpan !== null) exclusive(reporter, other, nameSpan, 'hash', hash.nameSpan);
    }
  }
  const entries = bindEntries(options, reporter);
  const vectors = bindVectors(options, reporter);
  const checked: VocabWithoutSignals = {
    id: `vocab.${name.text}`,
    kind: hash.nameSpan !== null ? 'hash' : 'file',
    entries: hash.value ?? entries.values?.length ?? null,
    ...entries,
    embed: options.embed.value,
    ...(vectors === null ? {} : { vectors }),
    span: name.span,
  };
  return { name: name.text, checked, declaration };
}

/** Vectors that the table starts from; null: none, or reported. */
function bindVectors(
  { init, on, vectors, freeze }: ReadOptions<typeof vocabOptions>,
  reporter: Reporter,
): VectorsPlan | null {
  if (init.nameSpan === null) {
    for (const [option, { nameSpan }] of Object.entries({ on, vectors, freeze }))
      if (nameSpan !== null) reporter.report('ADS4040', nameSpan, { option });
    return null;
  }
  if (on.nameSpan === null) reporter.report('ADS3007', init.nameSpan, { owner: "option 'init'", option: 'on' });
  if (init.value === null || on.value === null) return null;
  const path = bindDataPath({ kind: 'string', value: init.value, span: init.span! }, reporter);
  if (path === null || path.format === null) return null;
  return {
    glob: path.glob,
    format: path.format,
    key: on.value.text,
    column: vectors.value?.text ?? null,
    freeze: freeze.value,
  };
}

/** What fills a vocabulary that isn't hashed. */
export function bindEntries(
  options: ReadOptions<typeof entriesOptions>,
  reporter: Reporter,
): Pick<CheckedVocab, 'top' | 'minCount' | 'grow' | 'values' | 'file'> {
  const { top, min_count, values, file } = options;
  for (const [name, given] of [
    ['values', values.nameSpan],
    ['file', file.nameSpan],
  ] as const) {
    if (given === null) continue;
    for (const option of FROM_DATA) {
      const { nameSpan } = options[option];
      if (nameSpan !== null) exclusive(reporter, option, nameSpan, name, given);
    }
  }
  const grow = bindGrowth(options, reporter);
  if (values.nameSpan !== null && file.nameSpan !== null)
    exclusive(reporter, 'file', file.nameSpan, 'values', values.nameSpan);

  let keys: string[] | null = null;
  if (values.value !== null) {
    keys = [];
    const first = new Map<string, Span>();
    for (const { value, span } of values.value) {
      if (value.key === null)
        reporter.report(
          'ADS4013',
          span,
          { value: String(value.value) },
          { hint: `write it as a text: "${String(value.value)}"` },
        );
      else if (first.has(value.key))
        reporter.report(
          'ADS3014',
          span,
          { name: value.key },
          { related: [{ span: entryOf(first, value.key), message: 'first listed here' }] },
        );
      else {
        first.set(value.key, span);
        keys.push(value.key);
      }
    }
    if (values.value.length === 0) reporter.report('ADS4015', values.span, { option: 'values' });
  }
  const path = file.value === null ? null : bindPath({ kind: 'string', value: file.value, span: file.span! }, reporter);
  return {
    top: top.value,
    ...(grow === null ? { minCount: min_count.value } : { minCount: options.admit.value, grow }),
    values: keys,
    file: path,
  };
}

/** Options of a vocabulary that is counted. */
const FROM_DATA = ['top', 'min_count', 'grow', 'admit', 'forget'] as const;

/** null: it does not grow. How often a key has to be seen is `admit` there, as that decides only which keys come; and `min_count` elsewhere. */
function bindGrowth(
  { grow, admit, forget, min_count }: ReadOptions<typeof entriesOptions>,
  reporter: Reporter,
): GrowingVocab | null {
  if (!grow.value || grow.nameSpan === null) {
    // Where `grow` is wrong, that is what there is to say.
    if (grow.wrong) return null;
    const needs = '`grow`';
    if (admit.nameSpan !== null)
      reporter.report('ADS3013', admit.nameSpan, { option: 'admit', needs }, { hint: minCountHint(admit.value) });
    if (forget.nameSpan !== null)
      reporter.report(
        'ADS3013',
        forget.nameSpan,
        { option: 'forget', needs },
        { hint: 'without it, every profile starts from nothing and there is nothing to forget' },
      );
    return null;
  }
  if (min_count.nameSpan !== null)
    reporter.report(
      'ADS3009',
      min_count.nameSpan,
      { option: 'min_count', other: 'grow' },
      {
        related: [{ span: grow.nameSpan, message: "'grow' is stated here" }],
        hint: `write 'admit${min_count.value === null ? '' : ` ${min_count.value}`}': how often a new key has to be seen; one that has an id keeps it`,
      },
    );
  return { forgetSeconds: forget.value, span: grow.nameSpan };
}

function minCountHint(least: number | null): string {
  return `write 'min_count${least === null ? '' : ` ${least}`}', or add 'grow'`;
}

function exclusive(reporter: Reporter, option: string, span: Span, other: string, otherSpan: Span): void {
  reporter.report(
    'ADS3009',
    span,
    { option, other },
    { related: [{ span: otherSpan, message: `'${other}' is stated here` }] },
  );
}
