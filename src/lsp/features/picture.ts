import { modelPicture } from '../../emit/svg/index.ts';
import type * as ast from '../../language/syntax/ast.ts';
import { checkedFeature } from '../feature.ts';
import type { SymbolKind } from '../occurrences.ts';
import { contains, toOffset } from '../positions.ts';
import { declarationsOf, occurrenceAt } from '../symbols.ts';
import type { CheckedProgramView } from '../workspace.ts';

export interface PictureParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export interface Picture {
  /** `model.svg` as the build has it, of the last version without errors; null while adsc can't draw it. */
  readonly svg: string | null;
  /** The `data-of` of what the cursor is on. */
  readonly at: string | null;
}

/** A request of adsc's own, for a picture next to the spec that follows the cursor. */
export const picture = checkedFeature<PictureParams, Picture>({
  method: 'adsc/picture',
  capabilities: { experimental: { adscPicture: true } },
  answer(program, { position }) {
    const plan = program.last?.plan ?? null;
    return {
      svg: plan === null ? null : modelPicture(plan),
      at: placeIn(program, toOffset(program.file.source, position)),
    };
  },
});

const drawn: ReadonlySet<SymbolKind> = new Set(['signal', 'layer', 'head']);

/** What a name at the cursor means, else the declaration that the cursor is in. */
function placeIn(program: CheckedProgramView, offset: number): string | null {
  const occurrence = occurrenceAt(program, offset);
  const meant =
    occurrence !== null && drawn.has(occurrence.kind)
      ? declarationsOf(program, occurrence)[0]?.occurrence.declares
      : null;
  const around = program.file.tree.declarations.find(({ span }) => contains(span, offset)) ?? null;
  return (meant == null ? null : idOf(meant as ast.Declaration)) ?? (around === null ? null : idOf(around));
}

function idOf(d: ast.Declaration): string | null {
  switch (d.kind) {
    case 'signal':
    case 'group':
    case 'cross':
    case 'read':
    case 'sequence':
    case 'tower':
    case 'head':
      return d.name === null ? null : `${d.kind}.${d.name.text}`;
    case 'bottom':
    case 'bias':
      return d.kind;
    default:
      return null;
  }
}
