/** Reads: a sequence as one row of numbers. */
import { readFunction, readFunctions, readOf } from '../../../reads/index.ts';
import type { Name, ReadDeclaration } from '../../syntax/ast.ts';
import type { CheckedSequence } from '../model.ts';
import { readOptions } from '../options/read-options.ts';
import { sequenceReadOptions } from '../options/sequences.ts';
import { describeValue } from '../options/show.ts';
import type { Reporter } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import { bindDim, bindOperand, type Crossing, operandOf } from './operands.ts';

/** Ways to read a sequence that the language has a word for, and the program nothing. */
const notYet: ReadonlySet<string> = new Set(['transformer', 'transact']);

/** null: nothing can be made of it; what is wrong is reported. */
export function bindRead(
  declaration: Named<ReadDeclaration>,
  scope: Scope,
  sequences: readonly CheckedSequence[],
  used: Set<string>,
  reporter: Reporter,
): Crossing | null {
  const { expression, broken, name } = declaration;
  if (expression === null) return null;
  if (expression.kind !== 'call') {
    const known = readFunctions.map((read) => `${read}(…)`).join(', ');
    reporter.report('ADS5033', expression.span, { name: name.text, known });
    return null;
  }
  const kind = readFunction(expression.name.text);
  if (kind === null && notYet.has(expression.name.text)) {
    reporter.report('ADS5040', expression.name.span, { read: expression.name.text });
    return null;
  }
  if (kind === null) {
    reporter.unknown('way to read a sequence', expression.name, readFunctions, `there are ${readFunctions.join(', ')}`);
    return null;
  }
  const { asks, layers } = readOf(kind);
  const [of, asked, ...more] = expression.args;
  const wants = asks ? 'a sequence, and a group or a cross that its steps are compared with' : 'a sequence';
  let wrong = broken;
  if ((of === undefined || (asked === undefined) === asks || more.length > 0) && !broken) {
    reporter.report('ADS5034', expression.span, { read: kind, wants });
    wrong = true;
  }
  const sequence = of === undefined ? null : bindSequenceName(operandOf(of), scope);
  if (of !== undefined) {
    const named = operandOf(of);
    if (named === null) {
      reporter.report('ADS3002', of.span, { option: kind, expected: 'a sequence', found: describeValue(of) });
      wrong = true;
    } else if (sequence === null) {
      const otherwise = scope.sequence.size === 0 ? 'a sequence is declared as: sequence history { signals }' : null;
      const meant = reporter.unknown('sequence', named, scope.sequence.keys(), otherwise);
      if (meant !== null) used.add(meant);
      wrong = true;
    } else used.add(sequence.text);
  }
  const operand = asked === undefined || !asks ? null : bindOperand(asked, `read ${name.text}`, scope, reporter);
  if (asks && operand === null) wrong = true;
  const dim = bindDim('read', declaration, reporter);
  if (declaration.dim === null && declaration.dims === undefined && !broken)
    reporter.report('ADS5001', expression.span, { cross: `read '${name.text}'` }, { hint: 'write -> 64 after it' });
  if (dim === null) wrong = true;
  const options = readOptions(reporter, { title: 'read', span: null }, [declaration.block], sequenceReadOptions);
  if (layers === null && options.layers.nameSpan !== null) {
    const hint = `only ${readFunctions.filter((read) => readOf(read).layers !== null).join(', ')} has layers`;
    reporter.report('ADS3012', options.layers.nameSpan, { option: 'layers', thing: kind }, { hint });
  }
  // What the sequence itself has wrong is reported there.
  if (sequence !== null && !sequences.some((known) => known.name === sequence.text)) wrong = true;
  return {
    declaration,
    operands: operand === null ? [] : [operand],
    dim,
    wrong,
    is: {
      word: 'read',
      kind,
      sequence: sequence?.text ?? '',
      layers: options.layers.value?.map(({ value }) => value) ?? layers ?? [],
    },
  };
}

function bindSequenceName(name: Name | null, scope: Scope): Name | null {
  return name !== null && scope.sequence.has(name.text) ? name : null;
}
