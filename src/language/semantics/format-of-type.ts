import type { SignalFormat } from '../../ir/plan.ts';

/** The format that a column of a DuckDB type most likely wants, where the type alone tells; null for what can't be a signal as it is. */
export function formatOfType(type: string): SignalFormat | null {
  const upper = type.trim().toUpperCase();
  const list = /^(.*)\[\d*\]$/s.exec(upper);
  if (list !== null)
    return /^(FLOAT|DOUBLE|REAL|DECIMAL.*)$/.test(list[1]!) || list[1]!.endsWith(']') ? null : 'indexed';
  if (/^(FLOAT|DOUBLE|REAL|DECIMAL.*|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(upper)) return 'continuous';
  return /^(VARCHAR|ENUM.*|UUID|BOOLEAN)/.test(upper) ? 'onehot' : null;
}
