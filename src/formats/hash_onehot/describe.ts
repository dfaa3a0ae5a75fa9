import type { FormatDescription } from '../shared/describe.ts';

export const hashOnehot: FormatDescription = {
  title: () => 'hash_onehot',
  missing: () => null,
  facts: ({ vocab }) => [['vocab', vocab]],
};
