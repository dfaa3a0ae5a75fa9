import type { NodeBase, Operation } from './operation.ts';
import { constantDense, stepFar } from './step-far.ts';

export const shares = ['mean', 'last'] as const;

/** From the mask of a sequence the weights of its steps: 1/n of each of n steps, or 1 of the last one; all 0 where there are none. */
export interface StepSharesNode extends NodeBase {
  readonly op: 'step_shares';
  readonly mask: string;
  readonly share: (typeof shares)[number];
}

export const stepShares: Operation<StepSharesNode> = {
  fields: { mask: 'node', share: shares },
  fault: (node, shapes) => (shapes.width(node.mask) === node.width ? null : 'is not as long as its mask'),
  flops: (node) => 2 * node.width,
  kept: (node) => node.width,
  program(c, node) {
    const { b } = c;
    const mask = c.node(node.mask, node.tower);
    if (node.share === 'mean')
      return b.binary('div', mask, b.binary('max', b.reduce('sum', mask, [1], true), b.constant(1)));
    // Steps stand at the beginning: the last one is followed by none.
    if (node.width === 1) return mask;
    const none = b.mul(b.slice(mask, 0, 1), b.constant(0));
    return b.sub(mask, b.concat([b.slice(mask, 1, node.width - 1), none]));
  },
  tfjs(layers, node, name) {
    const mask = layers.value(node.mask);
    const { width } = node;
    if (node.share === 'mean') {
      // A softmax over what is equal, and −1e9 where there is no step; times the mask, for sequences without steps.
      const column = layers.layer(`${name}/column`, 'Reshape', { target_shape: [width, 1] }, [mask]);
      const far = stepFar(layers, `${name}/far`, column, 1);
      const flat = layers.layer(`${name}/flat`, 'Reshape', { target_shape: [width] }, [far]);
      const equal = layers.layer(`${name}/equal`, 'Softmax', { axis: -1 }, [flat]);
      return layers.layer(name, 'Multiply', {}, [equal, mask]);
    }
    if (width === 1) return layers.layer(name, 'Reshape', { target_shape: [1] }, [mask]);
    // 1 − the mask moved by one step, times the mask.
    const image = layers.layer(`${name}/image`, 'Reshape', { target_shape: [width, 1, 1] }, [mask]);
    const crop = {
      cropping: [
        [1, 0],
        [0, 0],
      ] as const,
      data_format: 'channels_last',
    };
    const cropped = layers.layer(`${name}/cropped`, 'Cropping2D', crop, [image]);
    const pad = {
      padding: [
        [0, 1],
        [0, 0],
      ] as const,
      data_format: 'channels_last',
    };
    const moved = layers.layer(`${name}/moved`, 'ZeroPadding2D', pad, [cropped]);
    const column = layers.layer(`${name}/column`, 'Reshape', { target_shape: [width, 1] }, [moved]);
    const ended = constantDense(layers, `${name}/ended`, column, 1, -1, 1);
    const flat = layers.layer(`${name}/flat`, 'Reshape', { target_shape: [width] }, [ended]);
    return layers.layer(name, 'Multiply', {}, [flat, mask]);
  },
  feed: null,
};
