/**
 * AUC within groups of rows, such as a user's: what a ranking is judged by where only rows of one user compete. As in Zhou et al. 2018
 * (Deep Interest Network, arXiv 1706.06978, section 5.3): GAUC = Σ_g n_g AUC_g / Σ_g n_g, with n_g the rows of a group (its impressions; the
 * sum of their weights where rows have weights). A group whose labels are all the same has no AUC and is left out.
 */
import { RankSum } from './rank-sum.ts';

export interface GroupedAuc {
  /** The column whose rows of one value are a group. */
  readonly column: string;
  /** Null where no group has both labels. */
  readonly auc: number | null;
  /** Groups with both labels, and their rows with a label: what `auc` is over. */
  readonly groups: number;
  readonly rows: number;
  /** Groups whose labels are all the same, and their rows: left out. */
  readonly groupsOfOneClass: number;
  readonly rowsOfOneClass: number;
  /** Rows with a label and without a group: left out. */
  readonly rowsWithoutGroup: number;
}

interface Group {
  readonly ranks: RankSum;
  rows: number;
  weight: number;
}

/**
 * `order`: rows in ascending order of their logits. `groups`: a number per row, 0 for none. Rows without a label (NaN), a weight or a
 * finite logit don't count.
 */
export function groupedAuc(
  column: string,
  rows: {
    readonly logits: ArrayLike<number>;
    readonly labels: ArrayLike<number>;
    readonly weights: ArrayLike<number>;
    readonly groups: ArrayLike<number>;
  },
  order: Iterable<number>,
): GroupedAuc {
  const groups = new Map<number, Group>();
  let rowsWithoutGroup = 0;
  for (const i of order) {
    const [logit, label, weight] = [rows.logits[i]!, rows.labels[i]!, rows.weights[i]!];
    if (!(weight > 0) || Number.isNaN(label) || Number.isNaN(logit)) continue;
    const number = rows.groups[i]!;
    if (number === 0) {
      rowsWithoutGroup++;
      continue;
    }
    let group = groups.get(number);
    if (group === undefined) groups.set(number, (group = { ranks: new RankSum(), rows: 0, weight: 0 }));
    group.ranks.add(logit, label > 0, weight);
    group.rows++;
    group.weight += weight;
  }
  const of = { both: 0, rows: 0, one: 0, rowsOfOne: 0 };
  let [sum, total] = [0, 0];
  for (const { ranks, rows: count, weight } of groups.values()) {
    const auc = ranks.auc();
    if (auc === null) {
      of.one++;
      of.rowsOfOne += count;
      continue;
    }
    of.both++;
    of.rows += count;
    sum += weight * auc;
    total += weight;
  }
  return {
    column,
    auc: total > 0 ? sum / total : null,
    groups: of.both,
    rows: of.rows,
    groupsOfOneClass: of.one,
    rowsOfOneClass: of.rowsOfOne,
    rowsWithoutGroup,
  };
}
