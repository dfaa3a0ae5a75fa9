import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { whyTaken } from '../../language/semantics/choices.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import type * as ast from '../../language/syntax/ast.ts';
import { checkedFeature } from '../feature.ts';
import { toOffset, toPosition } from '../positions.ts';
import { showIds } from '../../ir/id-space.ts';
import { encodedShape, showCount, widthsOf } from '../sizes.ts';
import type { CheckedProgramView } from '../workspace.ts';

/** What the spec leaves open and the compiler has filled in: chosen transforms, id spaces, widths. */
export const inlayHints = checkedFeature<InlayHintParams, InlayHint[]>({
  method: 'textDocument/inlayHint',
  capabilities: { inlayHintProvider: true },
  answer(program, { range }) {
    const { source, tree } = program.file;
    const from = toOffset(source, range.start);
    const to = toOffset(source, range.end);
    const hints: InlayHint[] = [];
    for (const choice of program.last?.program.choices ?? []) {
      const { members, taken, span } = choice;
      if (span.file !== source.path || span.end < from || span.start > to) continue;
      const { text } = members[taken]!;
      hints.push({
        position: toPosition(source, span.end),
        label: `= ${text}`,
        kind: InlayHintKind.Type,
        paddingLeft: true,
        tooltip: whyTaken(choice, program.lock),
      });
    }
    for (const d of tree.declarations) {
      if (d.span.end < from || d.span.start > to || d.broken) continue;
      const hint = hintOf(program, d);
      if (hint !== null)
        hints.push({
          position: toPosition(source, hint.at),
          label: hint.label,
          kind: InlayHintKind.Type,
          paddingLeft: true,
          ...(hint.why === null ? {} : { tooltip: hint.why }),
        });
    }
    return hints;
  },
});

interface Hint {
  readonly at: number;
  readonly label: string;
  readonly why: string | null;
}

function hintOf({ last, lock }: CheckedProgramView, d: ast.Declaration): Hint | null {
  if (last === null) return null;
  const { plan, program } = last;
  if (d.kind === 'signal' && d.name !== null && d.format !== null) {
    const name = d.name.text;
    const checked = program.base.signals.find((s) => s.name === name);
    if (checked === undefined) return null;
    const profile = lock !== null && Object.hasOwn(lock.signals, name) ? lock.signals[name]! : null;
    const parts: string[] = [];
    if (profile?.transform != null) parts.push(...chosen(checked, profile.transform));
    const planned = plan?.signals.find((s) => s.name === name);
    if (planned !== undefined && planned.encoding.kind !== 'vec') parts.push(encodedShape(plan!, planned));
    return parts.length === 0
      ? null
      : { at: d.format.span.end, label: parts.join(', '), why: profile?.transform?.reason ?? null };
  }
  if (d.kind === 'vocab' && d.name !== null) {
    const vocab = plan?.vocabs.find(({ id }) => id === `vocab.${d.name!.text}`);
    if (vocab === undefined) return null;
    const assumed = plan!.assumed?.vocabs.includes(vocab.id) === true;
    return {
      at: d.name.span.end,
      label: `${showIds(plan!, vocab, showCount)} ids`,
      why: assumed ? "known after 'adsc profile'" : null,
    };
  }
  if (plan === null) return null;
  // Where the spec says the width, there is nothing to add but what goes in.
  const widths = widthsOf(plan, d);
  if (widths === null) return null;
  if (d.kind === 'cross' && d.dim === null && d.expression !== null)
    return { at: d.expression.span.end, label: `-> ${widths.output}`, why: null };
  if ((d.kind === 'bottom' || d.kind === 'tower') && widths.input !== null) {
    const at = d.kind === 'tower' && d.name !== null ? d.name.span.end : d.keyword.end;
    return { at, label: `${showCount(widths.input)} →`, why: 'width of what goes in' };
  }
  return null;
}

/** Only what the spec doesn't say. */
function chosen(
  signal: CheckedSignal,
  {
    squash,
    clip,
    normalize,
  }: {
    readonly squash: string;
    readonly clip: readonly [number, number] | null;
    readonly normalize: { readonly kind: string };
  },
): string[] {
  const parts: string[] = [];
  if (signal.squash === null && squash !== 'none') parts.push(`squash ${squash}`);
  if (signal.clip === null && clip !== null) parts.push(`clip ${short(clip[0])} .. ${short(clip[1])}`);
  if (signal.normalize === null && normalize.kind !== 'none') parts.push(`normalize ${normalize.kind}`);
  return parts;
}

function short(x: number): string {
  return String(Number(x.toPrecision(4)));
}
