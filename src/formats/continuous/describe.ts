import { type FormatDescription, numberFacts, numberMissing } from '../shared/describe.ts';

export const continuous: FormatDescription = {
  title: () => 'continuous',
  missing: numberMissing,
  facts: numberFacts,
};
