/** Values as a lock has them: one text for one value, however a spec writes it. */
import type { Name, NumberLiteral, Value } from '../syntax/ast.ts';
import { writeName } from './reporter.ts';

/** Whole numbers without their unit (`50k` is 50000), fractions as numbers (`5%` is 0.05); sizes and durations as they are written. */
export function valueText(value: Value): string {
  return textOf(value, (number) =>
    number.unitKind === 'bytes' || number.unitKind === 'duration' ? number.raw : String(number.value),
  );
}

/** As a spec has it: numbers with their units. */
export function writtenText(value: Value): string {
  return textOf(value, ({ raw }) => raw);
}

function textOf(value: Value, writeNumber: (number: NumberLiteral) => string): string {
  const inside = (one: Value) => textOf(one, writeNumber);
  switch (value.kind) {
    case 'number':
      return writeNumber(value);
    case 'string':
      return JSON.stringify(value.value);
    case 'ref':
      return refText(value.path);
    case 'product':
      return value.factors.map(({ path }) => refText(path)).join(' * ');
    case 'call':
      return `${value.name.text}(${value.args.map(inside).join(', ')})`;
    case 'list':
      return `[${value.items.map(inside).join(', ')}]`;
    case 'range':
      return `${inside(value.low)} .. ${inside(value.high)}`;
    case 'comparison':
      return `${refText(value.left.path)} ${value.op} ${inside(value.right)}`;
    case 'amount':
      return `${value.word.text} ${inside(value.number)}`;
  }
}

function refText(path: readonly Name[]): string {
  return path.map(({ text, quoted }) => (quoted ? JSON.stringify(text) : writeName(text))).join('.');
}
