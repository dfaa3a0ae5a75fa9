/** What is read of a plan's data where rows are scored and nothing is learned or measured: no labels, no weight, no time that no signal needs. */
import type { Plan, SplitPlan } from '../ir/plan.ts';
import { servedColumns } from '../ir/served-columns.ts';
import type { RawScalar } from '../runtime/types.ts';
import type { Split } from './encoded-chunk.ts';
import { dataOf } from '../ir/members.ts';

export interface ScoringPlan {
  /** Of the relation: what cuts it into parts is there where a part is asked for. */
  readonly relation: Plan;
  /** Of the encoder's rows: all rows weigh the same. */
  readonly rows: Plan;
  /** Of times without a zone. */
  readonly zone: string;
  /** Columns that a server gives a constant (`serve 0` of a position), and the constant: it stands in for a column that no file has. */
  readonly served: ReadonlyMap<string, RawScalar>;
}

/** The plan has data. @param split null: all rows */
export function scoringPlan(plan: Plan, split: Split | null): ScoringPlan {
  const { requestId: _requestId, key, ...data } = dataOf(plan);
  const needsTime =
    split !== null ||
    data.joins.some(({ asOf }) => asOf !== null) ||
    data.histories !== undefined ||
    plan.signals.some(({ derive, input }) => derive !== null && isPrimary(plan, input, data.time?.column));
  const cut = split === null ? filesOnly : (part: SplitPlan | null) => part;
  const relation: Plan = {
    ...plan,
    heads: [],
    sampling: null,
    data: {
      ...data,
      servedBy: null,
      time: needsTime ? data.time : null,
      weight: split === null ? null : data.weight,
      // Random parts are cut by the key, and a row that is there twice is one step.
      ...((split === null && data.histories === undefined) || key === undefined ? {} : { key }),
    },
    train: {
      ...plan.train,
      holdout: cut(plan.train.holdout),
      validate: cut(plan.train.validate),
      sources: split === null ? null : plan.train.sources,
    },
  };
  return {
    relation,
    rows: { ...relation, data: { ...relation.data!, weight: null } },
    zone: data.time?.zone ?? 'UTC',
    served: servedColumns(plan, dataOf(plan)),
  };
}

/** Files of a part belong to the data, whatever is made of them. */
function filesOnly(part: SplitPlan | null): SplitPlan | null {
  return part?.kind === 'files' ? part : null;
}

function isPrimary(plan: Plan, name: string, column: string | undefined): boolean {
  const input = plan.inputs.find((one) => one.name === name);
  return (
    input !== undefined &&
    column === input.column &&
    (input.table === null || input.table === dataOf(plan).primary.name)
  );
}
