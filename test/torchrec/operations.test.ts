/** What the network can have, the trainer has: an operation or activation that it lacks is seen here, without Python. */
import { describe, expect, it } from 'vitest';
import { activationNames } from '../../src/activations/index.ts';
import { programFiles } from '../../src/emit/torchrec/python.generated.ts';
import { operationNames } from '../../src/ops/index.ts';
import { LEAKY_RELU_SLOPE } from '../../src/program/graph.ts';

/** Keys of a dictionary at the top of network.py. */
function keysOf(name: string): string[] {
  const [, body] = new RegExp(`^${name} = \\{\\n([^}]*)^\\}`, 'm').exec(programFiles['trainer/network.py']!)!;
  return [...body!.matchAll(/^ {4}"(\w+)":/gm)].map(([, key]) => key!);
}

describe('network.py', () => {
  it('has every operation and activation', () => {
    expect(keysOf('OPS').sort()).toEqual([...operationNames].sort());
    expect(keysOf('ACTIVATIONS').sort()).toEqual([...activationNames].sort());
    expect(programFiles['trainer/network.py']).toContain(`LEAKY_SLOPE = ${LEAKY_RELU_SLOPE}\n`);
  });
});
