/** Values as a lock has them: one text for one value, however a spec writes it. */
import type { Name, Value } from '../syntax/ast.ts';
import { writeName } from './reporter.ts';

/** Whole numbers without their unit (`50k` is 50000), fractions as numbers (`5%` is 0.05); sizes and durations as they are written. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'number':
      return value.unitKind === 'bytes' || value.unitKind === 'duration' ? value.raw : String(value.value);
    case 'string':
      return JSON.stringify(value.value);
    case 'ref':
      return refText(value.path);
    case 'product':
      return value.factors.map(({ path }) => refText(path)).join(' * ');
    case 'call':
      return `${value.name.text}(${value.args.map(valueText).join(', ')})`;
    case 'list':
      return `[${value.items.map(valueText).join(', ')}]`;
    case 'range':
      return `${valueText(value.low)} .. ${valueText(value.high)}`;
    case 'comparison':
      return `${refText(value.left.path)} ${value.op} ${valueText(value.right)}`;
    case 'amount':
      return `${value.word.text} ${valueText(value.number)}`;
  }
}

function refText(path: readonly Name[]): string {
  return path.map(({ text, quoted }) => (quoted ? JSON.stringify(text) : writeName(text))).join('.');
}
