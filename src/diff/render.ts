/** A comparison as text: for people, for pull requests, for programs. */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { render } from '../diagnostics/render/index.ts';
import { visible } from '../diagnostics/visible.ts';
import type { SourceFile, Span } from '../text/source.ts';
import type { PlacedChange, Serving, WeightsVerdict } from './change.ts';
import type { Comparison } from './compare.ts';
import { count, share } from './words.ts';

type ShownChange = Omit<PlacedChange, 'kind'> & { readonly kind: string };

/** What a comparison is shown with. */
export interface Shown extends Omit<Comparison, 'changes'> {
  readonly changes: readonly ShownChange[];
  readonly old: ShownSide;
  readonly new: ShownSide;
  /** By the path that spans name. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

export interface ShownSide {
  /** As typed. */
  readonly path: string;
  readonly kind: string;
  readonly model: string;
  readonly fingerprint: string;
  /** Sizes and constants that no lock states are assumed. */
  readonly assumed: boolean;
}

export type DiffFormat = 'pretty' | 'json' | 'github' | 'sarif' | 'markdown';

export function renderDiff(shown: Shown, format: DiffFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(jsonOf(shown), null, 2)}\n`;
    case 'markdown':
      return markdown(shown);
    case 'pretty':
      return pretty(shown);
    default:
      return render(diagnosticsOf(shown, format === 'github' || format === 'sarif'), shown.sources, { format });
  }
}

const codes = { compatible: 'ADS9040', warning: 'ADS9041', breaking: 'ADS9042', meaning: 'ADS9043' } as const;

/** One for each change. @param filesOnly places in files alone, not in commits: for tools that open them. */
function diagnosticsOf({ changes }: Shown, filesOnly = false): Diagnostic[] {
  const open = (span: Span | null) => (span !== null && filesOnly && span.file.startsWith('git:') ? null : span);
  return changes.map((change) => {
    const [before, after] = [open(change.before), open(change.after)];
    const span = after ?? before;
    const related = after !== null && before !== null ? [{ span: before, message: 'as it was' }] : [];
    const hint = change.fix === null ? change.reason : `${change.reason}. ${sentence(change.fix)}`;
    const said = { change: `${titleOf(change)}: ${change.message}`, weights: weightsWords(change) };
    const extras = { related, hint: visible(hint) };
    return change.allowed === null
      ? diagnostic(codes[change.serving], span, said, extras)
      : diagnostic('ADS9045', span, { ...said, ...change.allowed }, extras);
  });
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `signal 'price'`, `head 'click' within` */
function titleOf({ kind, name, what, action }: ShownChange): string {
  const subject = name === '' ? kind : `${kind} '${name}'`;
  return action === 'changed' && what !== null && what !== kind ? `${subject} (${what})` : subject;
}

const servingWords: Readonly<Record<Serving, string>> = {
  compatible: 'compatible',
  warning: 'compatible, with a warning',
  breaking: 'breaking',
  meaning: 'breaking in meaning',
};

const keepWords: Readonly<Record<WeightsVerdict['keep'], string>> = {
  same: 'same',
  warm: 'a start for training',
  copy: 'copy',
  remap: 'remap by key',
  grow: 'grow',
  widen: 'widen',
  deepen: 'deepen',
  narrow: 'narrow',
  refit: 'refit',
  interpolate: 'interpolate',
  zero: 'start at zero',
  fold: 'fold into the bias',
  fresh: 'fresh',
  dropped: 'dropped',
};

/** A table is projected on its largest singular vectors; units of a layer stay or go whole. */
const NARROW_TABLE = 'narrow by SVD';

/** `grow (equal; 1,024 kept, 16 fresh), calibrators void` */
function weightsWords({ what, weights: { keep, equal, parameters, calibrator } }: ShownChange): string {
  const how = keep === 'narrow' && what === 'embed' ? NARROW_TABLE : keepWords[keep];
  const counts =
    parameters === null
      ? []
      : (['kept', 'fresh', 'dropped'] as const).flatMap((part) =>
          parameters[part] === 0 ? [] : [`${count(parameters[part])} ${part}`],
        );
  const inside = [
    ...(equal && keep !== 'same' ? ['equal predictions'] : []),
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
  ];
  return `${how}${inside.length === 0 ? '' : ` (${inside.join('; ')})`}${calibrator ? ', calibrators to be fitted again' : ''}`;
}

function summaryLines({ changes, serving, same, weights, old, new: next }: Shown): string[] {
  const assumed = [old, next].filter((side) => side.assumed).map(({ path }) => path);
  const note =
    assumed.length === 0
      ? []
      : [
          `${assumed.join(' and ')}: no lock states all of its sizes and constants, as after a profile, so vocabularies and transforms are compared only where both sides state them, and counts are of assumed sizes`,
        ];
  if (same)
    return [
      old.fingerprint === next.fingerprint
        ? 'no change: both sides are the same plan'
        : 'no change: the plans differ only in words and in what weights start from',
      ...note,
    ];
  const { kept, dropped } = weights.parameters;
  const exceptions = changes.filter((change) => change.allowed !== null).length;
  const allowed = exceptions === 0 ? '' : changes.length === 1 ? ', allowed' : `, ${count(exceptions)} of them allowed`;
  return [
    `${changes.length === 1 ? '1 change' : `${count(changes.length)} changes`}${allowed}; serving: ${servingWords[serving]}`,
    `weights: ${count(kept)} of ${count(weights.total)} parameters (${share(kept, weights.total)}) have a value from the old model; ${count(weights.parameters.fresh)} fresh, ${count(dropped)} dropped${weights.equal ? '; predictions can be equal at the start' : ''}`,
    ...note,
  ];
}

function pretty(shown: Shown): string {
  const found = diagnosticsOf(shown);
  const blocks = found.length === 0 ? '' : render(found, shown.sources).replace(/\n\n[^\n]*\n$/, '\n\n');
  return `${blocks}${summaryLines(shown).map(visible).join('\n')}\n`;
}

function jsonOf(shown: Shown): object {
  const place = (span: Span | null) => {
    if (span === null) return null;
    const file = shown.sources.get(span.file);
    const [start, end] = [file?.positionAt(span.start), file?.positionAt(span.end)];
    return {
      file: span.file,
      start: span.start,
      end: span.end,
      ...(start && end
        ? { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 }
        : {}),
    };
  };
  return {
    old: shown.old,
    new: shown.new,
    same: shown.same,
    serving: shown.serving,
    weights: shown.weights,
    changes: shown.changes.map(({ before, after, ...change }) => ({
      ...change,
      before: place(before),
      after: place(after),
    })),
  };
}

/** For a comment on a pull request. */
function markdown(shown: Shown): string {
  const lines = [
    `### ${cell(shown.old.path)} → ${cell(shown.new.path)}`,
    '',
    ...summaryLines(shown).flatMap((line) => [cell(line), '']),
  ];
  if (!shown.same) {
    lines.push('| change | serving | weights | reason |', '| --- | --- | --- | --- |');
    for (const change of shown.changes) {
      const reason = change.fix === null ? change.reason : `${change.reason}. ${sentence(change.fix)}`;
      const serving =
        change.serving === 'compatible' || change.serving === 'warning'
          ? servingWords[change.serving]
          : `**${servingWords[change.serving]}**`;
      const until =
        change.allowed === null ? '' : `, allowed until ${change.allowed.until}: ${cell(change.allowed.reason)}`;
      lines.push(
        `| ${cell(titleOf(change))}: ${cell(change.message)} | ${serving}${until} | ${cell(weightsWords(change))} | ${cell(reason)} |`,
      );
    }
  }
  return `${lines.join('\n').replace(/\n+$/, '')}\n`;
}

/**
 * Text in a table of Markdown: names may hold anything, also markup. GitHub takes `@team` and `#12` for references after all escapes are gone: a space
 * of no width keeps a comment from calling people.
 */
function cell(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()+!|~]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#]/g, '$&&#8203;');
}
