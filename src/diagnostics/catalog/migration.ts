/** ADS9050 to ADS9059: starting from a trained run. */
import { family } from './define.ts';

export const migration = family({
  ADS9050: {
    severity: 'error',
    title: 'a run that can not be started from',
    message: 'training can not start from "{path}": {reason}',
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
});
