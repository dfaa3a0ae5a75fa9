import { type FormatDescription, listFacts } from '../shared/describe.ts';

export const indexed: FormatDescription = {
  title: () => 'indexed',
  missing: () => null,
  facts: listFacts,
};
