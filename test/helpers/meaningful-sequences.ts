/** Sequences of a seeded spec, and what is read of them: in a quarter of the specs. */
import { readFunctions, readOf } from '../../src/reads/index.ts';
import { random } from './random-model.ts';

/** @param nodes groups and crosses, written as in a spec. Draws of its own: what else a spec has depends on its seed alone. */
export function sequenceLines(seed: number, nodes: readonly string[]): string[] {
  const draw = random(seed + 7919);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
  if (draw() >= 0.25 || nodes.length === 0) return [];
  const members = pick([['step_a'], ['step_a', 'step_b'], ['step_b', 'step_a']]);
  const lines = [
    `signal step_a : sequence of hash_onehot(${pick([2, 7, 30])}) from steps_a { embed ${pick([1, 3, 4])} }`,
    'signal step_b : sequence of onehot(5) from steps_b',
    `sequence steps { ${members.join(', ')} } { max ${pick(['1', '2', '5', 'choose(3, 4)'])}${draw() < 0.3 ? '  keep first' : ''} }`,
  ];
  if (members.length === 1) lines.splice(1, 1);
  readFunctions.forEach((kind, i) => {
    if (draw() >= 0.4) return;
    const { asks, layers, counted, headed } = readOf(kind);
    const options = [
      ...(layers !== null && draw() < 0.6
        ? [`layers ${counted ? pick(['1', '2', '3', 'choose(1, 2)']) : pick(['3', '4, 1'])}`]
        : []),
      // Some do not divide the width, which is an error.
      ...(headed && draw() < 0.6 ? [`heads ${draw() < 0.05 ? '3' : pick(['1', '2', 'choose(1, 2)'])}`] : []),
    ];
    const block = options.length === 0 ? '' : ` { ${options.join('  ')} }`;
    lines.push(
      `read of_steps${i} = ${kind}(steps${asks ? `, ${pick(nodes)}` : ''}) -> ${pick(headed ? ['4', '2', 'choose(4, 8)'] : ['4', '1', 'choose(4, 8)'])}${block}`,
    );
  });
  return lines;
}
