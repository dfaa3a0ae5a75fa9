/** ADS2xxx: names and imports. */
import { family } from './define.ts';

export const names = family({
  ADS2001: {
    severity: 'error',
    title: 'unknown name',
    message: "there is no {kind} called '{name}'",
    help: 'A name must be declared somewhere in the program, in any order. Check its spelling, or declare it.',
    wrong: 'signal price : continuous\ngroup ad { prise } -> 8',
    right: 'signal price : continuous\ngroup ad { price } -> 8',
  },
});
