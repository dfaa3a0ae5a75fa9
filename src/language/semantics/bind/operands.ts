/** What crosses and reads have in common: operands and units. */
import type { CrossDeclaration, GroupDeclaration, Name, ReadDeclaration, Ref, Value } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { CheckedCross, CheckedRead } from '../model.ts';
import { describeValue } from '../options/show.ts';
import type { Reporter } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';

export const widest = 65536;

/** The units of the layer; every member where there are several to choose from. */
export function bindDim(
  kind: string,
  { dim, dims }: Pick<GroupDeclaration, 'dim' | 'dims'>,
  reporter: Reporter,
): number | null {
  const read = (value: Value): number | null => {
    const units = value.kind === 'number' && ['none', 'count'].includes(value.unitKind) ? value.value : NaN;
    if (Number.isInteger(units) && units >= 1 && units <= widest) return units;
    const found = value.kind === 'number' ? value.raw : describeValue(value);
    reporter.report('ADS5017', value.span, { kind, limit: widest, found });
    return null;
  };
  if (dims === undefined) return dim === null ? null : read(dim);
  const units = dims.map(read);
  return units.includes(null) ? null : (units[dims.indexOf(dim!)] ?? null);
}

/** A cross or a read. */
export interface Crossing {
  readonly declaration: Named<CrossDeclaration | ReadDeclaration>;
  readonly is:
    | {
        readonly word: 'cross';
        readonly kind: CheckedCross['kind'];
        readonly layers: number;
        /** Where it is stated. */
        readonly rank: { readonly value: number; readonly span: Span } | null;
      }
    | ({ readonly word: 'read' } & Pick<CheckedRead, 'kind' | 'sequence' | 'layers' | 'heads'>);
  /** Groups, crosses and reads. */
  readonly operands: readonly Name[];
  readonly dim: number | null;
  /** Something about it was wrong and is reported: nothing is said of its width. */
  readonly wrong: boolean;
}

/** The group, cross or read that is named; null: there is none, and that is reported. */
export function bindOperand(part: Value, option: string, scope: Scope, reporter: Reporter): Name | null {
  const operand = operandOf(part);
  if (operand === null) {
    const found = part.kind === 'ref' ? 'a column' : 'something else';
    reporter.report('ADS3002', part.span, { option, expected: 'names of groups and crosses', found });
    return null;
  }
  const { text } = operand;
  if (scope.group.has(text) || scope.cross.has(text) || scope.read.has(text)) return operand;
  const otherwise = scope.signal.has(text)
    ? `'${text}' is a signal; crosses take groups and crosses: put it into a group`
    : scope.sequence.has(text)
      ? `'${text}' is a sequence; read it first: read NAME = mean(${text}) -> 64`
      : null;
  reporter.unknown('group or cross', operand, otherwise === null ? operandsOf(scope) : [], otherwise);
  return null;
}

function* operandsOf(scope: Scope): Iterable<string> {
  yield* scope.group.keys();
  yield* scope.cross.keys();
  yield* scope.read.keys();
}

export function operandOf(part: Value | Ref): Name | null {
  if (part.kind === 'string') return { text: part.value, quoted: true, span: part.span };
  return part.kind === 'ref' && part.path.length === 1 ? part.path[0]! : null;
}
