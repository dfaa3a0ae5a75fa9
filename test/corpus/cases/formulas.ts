import type { WrongSpec } from '../base.ts';

/** Values that people want to compute. */
export const formulas: readonly WrongSpec[] = [
  {
    name: 'a quotient of two columns',
    at: 'signal price',
    wrong: 'signal price : continuous from «price / rating»',
    code: 'ADS1001',
    says: ['column', 'log'],
  },
  {
    name: 'a logarithm in from',
    at: 'signal price',
    wrong: 'signal price : continuous from «log(price)»',
    code: 'ADS2001',
    says: ['squash log'],
    fix: 'signal price : continuous from price { squash log }',
  },
  {
    name: 'a product with a number',
    at: 'signal price',
    wrong: 'signal price : continuous from price * «2»',
    code: 'ADS1001',
    says: ['column', 'scaled'],
  },
  {
    name: 'a sum of two columns',
    at: 'signal price',
    wrong: 'signal price : continuous from «price + rating»',
    code: 'ADS1001',
    says: ['column'],
  },
  {
    name: 'a value for what is missing, by a function',
    at: 'signal price',
    wrong: 'signal price : continuous from «coalesce(price, 0)»',
    code: 'ADS2001',
    says: ['default 0'],
    fix: 'signal price : continuous from price { default 0 }',
  },
  {
    name: 'lower case by a function',
    at: 'signal device',
    wrong: 'signal device : onehot from «lower»(device)',
    code: 'ADS2001',
    says: ['hour', 'weekday', 'column'],
  },
  {
    name: 'a cast of SQL',
    at: 'signal price',
    wrong: 'signal price : continuous from «cast(price as double)»',
    code: 'ADS2001',
    says: ['from price'],
    fix: 'signal price : continuous from price',
  },
  {
    name: 'a condition of two columns in a label',
    at: 'head click',
    wrong: 'head click on clicked «and bought»',
    code: 'ADS1001',
    says: ['column', 'label'],
  },
  {
    name: 'a condition with the sign of C',
    at: 'head click',
    wrong: 'head click on «dwell_ms > 1000 && clicked»',
    code: 'ADS1001',
    says: ['column', 'label'],
  },
  {
    name: 'a negated label',
    at: 'head click',
    wrong: 'head click on «not» clicked',
    code: 'ADS1001',
    says: ['clicked == 0'],
    fix: 'head click on clicked == 0',
  },
];
