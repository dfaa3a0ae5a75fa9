/**
 * The model of design/runtime.md's measurements: 20 embeddings of 16 in 5 groups, 3 crosses, a bottom with batch norm, 2 towers,
 * 3 heads; about 159,000 dense parameters.
 */
import type { Plan } from '../../src/ir/plan.ts';
import { PlanSketch } from '../../test/program/plans.ts';

export const EMBED = 16;
export const GROUPS = 5;
export const PER_GROUP = 4;
export const GROUP_WIDTH = 64;
export const CROSSES: readonly (readonly number[])[] = [
  [0, 1],
  [1, 2],
  [2, 3, 4],
];
export const CROSS_WIDTH = 64;
export const BOTTOM: readonly number[] = [128, 64];
export const TOWERS = 2;
/** Of each tower's shared layer and of each head's own. */
export const TOWER_WIDTH = 64;
export const HEADS = 3;

export function benchmarkPlan(): Plan {
  const s = new PlanSketch(TOWERS, HEADS);
  const groups = Array.from({ length: GROUPS }, (_, g) => {
    const members = Array.from({ length: PER_GROUP }, (_, i) => s.lookup(`s${g * PER_GROUP + i}`, EMBED));
    return s.dense(`group.${g}/dense`, s.concat(`group.${g}/concat`, members), GROUP_WIDTH, 'relu');
  });
  const crosses = CROSSES.map((operands, c) => {
    const projected = operands.map((g) => s.dense(`cross.${c}/${g}`, groups[g]!, CROSS_WIDTH, 'none', null, false));
    return s.node(`cross.${c}/product`, CROSS_WIDTH, null, { op: 'product', inputs: projected });
  });
  let bottom = s.concat('bottom/concat', [...groups, ...crosses]);
  BOTTOM.forEach((width, i) => {
    const norm = s.batchNorm(`bottom/norm.${i}`, s.dense(`bottom/layer.${i}`, bottom, width, 'none', null, false));
    bottom = s.node(`bottom/relu.${i}`, width, null, { op: 'activation', input: norm, activation: 'relu' });
  });
  const logits: string[][] = Array.from({ length: HEADS }, () => []);
  for (let t = 0; t < TOWERS; t++) {
    const top = s.dense(`tower.${t}/layer.0`, bottom, TOWER_WIDTH, 'relu', t);
    for (let h = 0; h < HEADS; h++) {
      const hidden = s.dense(`tower.${t}/head.${h}/layer.0`, top, TOWER_WIDTH, 'relu', t);
      logits[h]!.push(s.dense(`tower.${t}/head.${h}/logit`, hidden, 1, 'none', t));
    }
  }
  return s.plan(logits);
}
