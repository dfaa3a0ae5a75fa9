import type { FormatDescription } from '../shared/describe.ts';

export const onehot: FormatDescription = {
  title: () => 'onehot',
  missing: () => null,
  facts: ({ vocab }) => [['vocab', vocab]],
};
