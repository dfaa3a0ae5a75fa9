/** What rows in 8 bits cost, for people. */
import { decimal, signed, table } from '../evaluate/text-table.ts';
import { splitName } from './split-name.ts';
import { formatBytes } from '../ir/format-number.ts';
import type { Quantized } from './quantize.ts';

/** Lines: a table of log-loss and AUC by head, and what is smaller. */
export function describeQuantized({ bytes, loss }: Quantized): string[] {
  const pair = (of: readonly [number, number] | null, digits: number): string[] =>
    of === null ? ['–', '–', '–'] : [...of.map((value) => decimal(value, digits)), signed(of[1] - of[0], digits + 2)];
  const rows = Object.entries(loss.heads).map(([head, { logLoss, auc }]) => [
    head,
    ...pair(logLoss, 4),
    ...pair(auc, 4),
  ]);
  const where = loss.measured === 'data' ? 'of the files' : `of ${splitName(loss.measured)}`;
  return [
    ...table(['head', 'log-loss', '8 bits', 'Δ', 'AUC', '8 bits', 'Δ'], rows, [
      'left',
      'right',
      'right',
      'right',
      'right',
      'right',
      'right',
    ]).split('\n'),
    `over ${loss.rows.toLocaleString('en')} rows ${where}, before calibration`,
    `${loss.tables.length === 1 ? 'a table' : `${loss.tables.length} tables`} in 8 bits: ${loss.tables.join(', ')}`,
    `weights: ${formatBytes(bytes[0])} before, ${formatBytes(bytes[1])} now`,
    'graph/ is left out, since graphs of tfjs and ONNX hold float32: adsc export writes ONNX, and the run before has both',
  ];
}
