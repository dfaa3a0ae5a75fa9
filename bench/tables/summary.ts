/** The tables that bench/tables.ts prints: a row per set and head, a column per system, means over seeds. */
import { table } from '../table.ts';
import type { Metrics } from './metrics.ts';

/** Means over the seeds of one system on one head; null where it failed, undefined where it was not asked for. */
export type Cell = (Metrics & { readonly seconds: number }) | null | undefined;

export interface Line {
  readonly set: string;
  readonly head: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Within so much AUC, and within this part of log-loss, of the best peer counts as level with it. */
const LEVEL = { auc: 0.003, logLoss: 0.01 };

export function summary(
  lines: readonly Line[],
  systems: { readonly own: readonly string[]; readonly peers: readonly string[] },
): string {
  const names = [...systems.own, ...systems.peers];
  const of = (line: Line, name: string) => line.cells.get(name) ?? null;
  const best = (line: Line, metric: 'auc' | 'logLoss', among = systems.peers): [string, number] | null => {
    const found = among.flatMap((name) => {
      const cell = of(line, name);
      return cell === null ? [] : [[name, cell[metric]] as [string, number]];
    });
    const sign = metric === 'auc' ? -1 : 1;
    return found.sort((a, b) => sign * (a[1] - b[1]))[0] ?? null;
  };
  const cell = (line: Line, name: string, show: (value: NonNullable<Cell>) => string): string => {
    const value = line.cells.get(name);
    return value === undefined ? '' : value === null ? 'failed' : show(value);
  };
  const label = (line: Line) => (line.set === line.head ? line.set : `${line.set} ${line.head}`);
  const differences = ['init', 'worked'].filter((name) => systems.own.includes(name));

  const auc = table(
    ['AUC', ...names, 'best peer', ...differences.map((name) => `${name} −`)],
    lines.map((line) => {
      const top = best(line, 'auc');
      return [
        label(line),
        ...names.map((name) => cell(line, name, (value) => value.auc.toFixed(4))),
        top?.[0] ?? '',
        ...differences.map((name) => signed(of(line, name)?.auc, top?.[1], 4)),
      ];
    }),
  );
  const logLoss = table(
    ['log-loss', ...names, 'best peer', ...differences.map((name) => `${name} −, %`)],
    lines.map((line) => {
      const top = best(line, 'logLoss');
      const part = (name: string) => {
        const own = of(line, name)?.logLoss;
        return own === undefined || top === null ? '' : signed((own / top[1] - 1) * 100, 0, 2);
      };
      return [
        label(line),
        ...names.map((name) => cell(line, name, (value) => value.logLoss.toFixed(4))),
        top?.[0] ?? '',
        ...differences.map(part),
      ];
    }),
  );
  const ratio = table(
    ['predicted / actual', ...names],
    lines.map((line) => [label(line), ...names.map((name) => cell(line, name, (value) => value.ratio.toFixed(3)))]),
  );
  const seconds = table(
    ['seconds', ...names],
    lines.map((line) => [label(line), ...names.map((name) => cell(line, name, (value) => value.seconds.toFixed(1)))]),
  );

  const said = differences.map((name) => {
    const compared = lines.flatMap((line) => {
      const own = of(line, name);
      const [other, otherLoss] = (['auc', 'logLoss'] as const).map((metric) => best(line, metric, ['lightgbm', 'lr']));
      return own === null || other == null || otherLoss == null
        ? []
        : [{ auc: own.auc - other[1], logLoss: own.logLoss / otherLoss[1] - 1 }];
    });
    const level = lines.filter((line) => {
      const own = of(line, name);
      const [auc, loss] = [best(line, 'auc'), best(line, 'logLoss')];
      return (
        own !== null &&
        auc !== null &&
        loss !== null &&
        own.auc >= auc[1] - LEVEL.auc &&
        own.logLoss <= loss[1] * (1 + LEVEL.logLoss)
      );
    });
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const against =
      compared.length === 0
        ? 'nothing to compare with LightGBM and LR'
        : `against the better of LightGBM and LR, ${compared.length} of ${lines.length} heads: mean AUC ${signed(mean(compared.map(({ auc }) => auc)), 0, 4)}, ` +
          `worst ${signed(Math.min(...compared.map(({ auc }) => auc)), 0, 4)}, mean log-loss ${signed(mean(compared.map((c) => c.logLoss)) * 100, 0, 2)} %`;
    return `${name}: ${against}; within .003 AUC and 1 % log-loss of the best peer: ${level.length} of ${lines.length}`;
  });
  return [auc, logLoss, ratio, seconds, ...said].join('\n\n');
}

function signed(value: number | undefined, from: number | undefined, digits: number): string {
  if (value === undefined || from === undefined) return '';
  const difference = (value - from).toFixed(digits);
  return value - from > 0 ? `+${difference}` : difference;
}
