import { type FormatDescription, listFacts } from '../shared/describe.ts';

export const hashIndexed: FormatDescription = {
  title: () => 'hash_indexed',
  missing: () => null,
  facts: listFacts,
};
