/** ADS9050 to ADS9059: starting from a trained run. */
import { family } from './define.ts';

export const migration = family({
  ADS9050: {
    severity: 'error',
    title: 'a run that can not be started from',
    message: 'nothing can start from "{path}": {reason}',
    help: 'Weights of a run are a start for a model that is evolved from its own: the same name, and parts that are called alike. Where that is not so, train without option `from`.',
    shows: 'command',
    wrong: 'adsc train shop.ads --from runs/of-another-model',
    right: 'adsc train shop.ads',
  },
  ADS9051: {
    severity: 'warning',
    title: 'optimizers start from zero',
    message:
      'what the optimizers of "{path}" have learned is not known: there is no checkpoint of this plan and this version of adsc',
    help: 'Weights are kept. Step sizes of Adam and Adagrad follow from gradients that they have seen, and those are in the checkpoint of a run (`checkpoint/`): without it the first steps are as long as those of a new model. Keep the checkpoint of a run that others start from.',
    shows: 'command',
    wrong: 'rm -r runs/1/checkpoint; adsc train shop.ads --from 1',
    right: 'adsc train shop.ads --from 1',
  },
  ADS9052: {
    severity: 'error',
    title: 'predictions that should be equal are not',
    message: 'the changes since "{path}" leave predictions equal, and they are not: {reason}; nothing is written',
    help: 'Changes that `adsc diff` marks equal are proven before anything is written: golden rows of both builds are scored with the weights of before and after, to 1e-6. That they are not means an error of adsc, or numbers so large that rounding shows: look at the transforms of signals whose bounds have changed.',
    shows: 'command',
    wrong: 'adsc migrate runs/1 shop.ads',
    right: 'adsc train shop.ads',
  },
  ADS9053: {
    severity: 'warning',
    title: 'no rows of the log to measure with',
    message: 'rows of the log can not be read as the model of "{path}" reads them: {reason}',
    help: 'What a model loses, such as a signal, is replaced by its mean over the first rows of the training part; and how far predictions move is measured on them. Without them nothing takes the place of what goes, and golden rows, which are synthetic, say how far predictions move. Columns of the old model have to be in the data still.',
    shows: 'command',
    wrong: 'adsc migrate runs/1 shop.ads',
    right: 'adsc migrate runs/1 shop.ads --root /data/of/the/run',
  },
});
