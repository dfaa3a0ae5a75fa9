import { type FormatDescription, numberFacts, numberMissing } from '../shared/describe.ts';

export const dense: FormatDescription = {
  title: ({ length }) => `dense(${length})`,
  missing: numberMissing,
  facts: numberFacts,
};
