/** ADS864x: scoring files. */
import { family } from './define.ts';

export const predicting = family({
  ADS8640: {
    severity: 'error',
    title: 'an output that is an input',
    message: '"{path}" can\'t be written: it is {what}',
    help: 'Predictions would take the place of what they are made of, or stand in a bundle, which is refused with a file in it that its manifest does not list. Nothing was written.',
    shows: 'command',
    wrong: 'adsc predict runs/1 --data log.parquet --output log.parquet',
    right: 'adsc predict runs/1 --data log.parquet --output scores.parquet',
  },
  ADS8641: {
    severity: 'warning',
    title: 'predictions without a key',
    message: '{rows} of the rows written have no value in {key}',
    help: "The columns of the spec's `key` name each row of the output. A row without a value there is scored like the others, and nothing says which row it is but its place.",
    shows: 'data',
    wrong: 'impression_id,price\n,3.5',
    right: 'impression_id,price\nx1,3.5',
  },
  ADS8642: {
    severity: 'warning',
    title: 'predictions without calibration',
    message: "'{path}' has no calibrator: calibrated probabilities are null",
    help: "The spec declares a calibration and none was fitted for this model: only the raw probabilities are written, those of the model after the sampling correction. Fit one with `adsc calibrate`, or name one by option 'calibrator'.",
    shows: 'command',
    wrong: 'adsc predict runs/1 --output scores.parquet',
    right: 'adsc calibrate runs/1 && adsc predict runs/1 --output scores.parquet',
  },
  ADS8643: {
    severity: 'warning',
    title: 'rows without a probability',
    message:
      '{rows} of the rows written have a head without a probability: the output of the network is no finite number',
    help: 'A value so large that the network overflows on it has no probability: it is null. Clip or squash the signal that it comes from.',
    shows: 'data',
    wrong: 'price\n1e308',
    right: 'price\n19.9',
  },
  ADS8644: {
    severity: 'warning',
    title: 'predictions of rows that were trained on',
    message: 'the predictions are of rows that the model was trained on: they fit these better than new ones',
    help: "A model has seen the labels of its training part, and with `refit yes` those of the validation part. What is reckoned from predictions over them, such as a metric or a threshold, flatters the model: take 'holdout', or other files with option 'data'.",
    shows: 'command',
    wrong: 'adsc predict runs/1 --split validate --output validate.parquet   (of a spec with `refit yes`)',
    right: 'adsc predict runs/1 --split holdout --output holdout.parquet',
  },
});
