/** ADS4xxx: signals, formats and vocabularies. */
import { family } from './define.ts';

export const signals = family({
  ADS4001: {
    severity: 'error',
    title: 'unknown signal format',
    message: "there is no signal format '{name}'",
    help: 'A signal has one of the built-in formats (continuous, onehot, indexed, hash_onehot, hash_indexed, dense) or a type declared with `type`.',
    wrong: 'signal device : one_hot',
    right: 'signal device : onehot',
  },
});
