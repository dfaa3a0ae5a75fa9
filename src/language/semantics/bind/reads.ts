/** Reads: a sequence as one row of numbers. */
import { guessedFix } from '../../../diagnostics/index.ts';
import { formatCount } from '../../../ir/format-number.ts';
import { readFunction, readFunctions, readOf } from '../../../reads/index.ts';
import type { Name, ReadDeclaration } from '../../syntax/ast.ts';
import type { CheckedSequence } from '../model.ts';
import { readOptions } from '../options/read-options.ts';
import { MOST_LAYERS, sequenceReadOptions } from '../options/sequences.ts';
import { describeValue } from '../options/show.ts';
import { type Reporter, writeName } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import { present } from '../../../text/present.ts';
import { bindDim, bindOperand, type Crossing, operandOf } from './operands.ts';

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
  if (kind === null) {
    reporter.unknownChoice('way to read a sequence', expression.name, readFunctions);
    return null;
  }
  const { asks, layers, counted, headed, costly } = readOf(kind);
  const [of, asked, ...more] = expression.args;
  const wants = asks ? 'a sequence, and a group or a cross that its steps are compared with' : 'a sequence';
  let wrong = broken;
  const [first, second] = [of, asked].map((value) => (value === undefined ? null : operandOf(value)));
  if (asks && first != null && second != null && scope.sequence.has(second.text) && !scope.sequence.has(first.text)) {
    const meant = `${kind}(${writeName(second.text)}, ${writeName(first.text)})`;
    const extras = { hint: `did you mean ${meant}?`, fix: guessedFix(expression.span, meant) };
    reporter.report('ADS5034', expression.span, { read: kind, wants }, extras);
    used.add(second.text);
    return null;
  }
  if ((of === undefined || (asked === undefined) === asks || more.length > 0) && !broken) {
    const history = (of === undefined ? null : operandOf(of)?.text) ?? [...scope.sequence.keys()][0] ?? 'history';
    const query = [...scope.group.keys(), ...scope.cross.keys()][0] ?? 'ad';
    const meant = `${kind}(${writeName(history)}${asks ? `, ${writeName(query)}` : ''})`;
    // Which group or cross is compared is not known.
    const fix = asks ? null : guessedFix(expression.span, meant);
    reporter.report('ADS5034', expression.span, { read: kind, wants }, { hint: `write ${meant}`, fix });
    wrong = true;
  }
  const sequence = of === undefined ? null : bindSequenceName(operandOf(of), scope);
  if (of !== undefined) {
    const named = operandOf(of);
    if (named === null) {
      reporter.report('ADS3002', of.span, { option: kind, expected: 'a sequence', found: describeValue(of) });
      wrong = true;
    } else if (sequence === null) {
      const holders = [...scope.sequence.values()].filter(({ members }) =>
        members.some(({ text }) => text === named.text),
      );
      const holder = holders[0]?.name.text;
      if (scope.signal.has(named.text) && holder !== undefined) {
        const extras = {
          hint: `'${named.text}' is a signal of sequence '${holder}', and a sequence is read as a whole: did you mean '${holder}'?`,
          fix: guessedFix(named.span, writeName(holder)),
        };
        reporter.report('ADS2001', named.span, { kind: 'sequence', name: named.text }, extras);
        used.add(holder);
        return null;
      }
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
  const stated = options.layers.value?.map(({ value }) => value) ?? null;
  if (counted && stated !== null && (stated.length > 1 || stated[0]! > MOST_LAYERS)) {
    const at = present(options.layers.span ?? options.layers.nameSpan, 'a stated option');
    const count = stated.length > 1 ? Math.min(stated.length, MOST_LAYERS) : MOST_LAYERS;
    const fix = guessedFix(at, `layers ${count}`);
    const hint = `write layers ${count}: each is as wide as the read`;
    reporter.report('ADS5060', at, { read: kind, most: MOST_LAYERS, found: stated.join(', ') }, { hint, fix });
    wrong = true;
  }
  const heads = options.heads.value;
  if (!headed && options.heads.nameSpan !== null) {
    const hint = `only ${readFunctions.filter((read) => readOf(read).headed).join(', ')} has heads`;
    reporter.report('ADS3012', options.heads.nameSpan, { option: 'heads', thing: kind }, { hint });
  } else if (headed && dim !== null && dim % heads !== 0) {
    let most = heads;
    while (dim % most !== 0) most--;
    const at = present(options.heads.span, 'a stated option');
    const hint = `${most} ${most === 1 ? 'head divides' : 'heads divide'} ${dim}; ${heads} heads divide -> ${Math.ceil(dim / heads) * heads}`;
    reporter.report('ADS5061', at, { heads, dim }, { hint, fix: guessedFix(at, String(most)) });
    wrong = true;
  }
  const steps = sequences.find((known) => known.name === sequence?.text)?.max;
  if (costly !== null && steps !== undefined && dim !== null && !wrong) {
    const flops = costly({ steps, dim, layers: stated ?? layers ?? [], heads });
    reporter.report('ADS5062', expression.name.span, { read: kind, flops: formatCount(flops), steps });
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
      layers: stated ?? layers ?? [],
      heads: headed ? heads : 1,
    },
  };
}

function bindSequenceName(name: Name | null, scope: Scope): Name | null {
  return name !== null && scope.sequence.has(name.text) ? name : null;
}
