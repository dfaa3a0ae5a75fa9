/** ADS62xx: comments that silence warnings. */
import { family } from './define.ts';

const start = 'model shop\nsignal price : continuous\n';
const rest = 'group ad { price } -> 8\nhead click on clicked\n';

export const ignores = family({
  ADS6201: {
    severity: 'warning',
    title: 'ignore without a reason',
    message: "'adsc-ignore {code}' gives no reason, and silences nothing",
    help: 'Who reads the spec later wants to know why a warning does not count here. The reason is the rest of the line.',
    wrong: `${start}// adsc-ignore ADS4016\nsignal later : onehot\n${rest}`,
    right: `${start}// adsc-ignore ADS4016 the next version of the model has it\nsignal later : onehot\n${rest}`,
  },
  ADS6202: {
    severity: 'warning',
    title: 'ignore that silences nothing',
    message: 'nothing on the next line makes the warning {code}',
    help: 'The warning is gone, or the comment stands in the wrong place: it speaks of the next line that is no comment.',
    wrong: `${start}// adsc-ignore ADS4016 the next version of the model has it\n${rest}`,
    right: `${start}${rest}`,
  },
  ADS6203: {
    severity: 'warning',
    title: 'ignore of what is no warning',
    message: "'adsc-ignore' names {what}",
    help: '`// adsc-ignore CODE reason` names the code of a warning: `adsc explain codes` lists them. Errors can not be silenced.',
    wrong: `${start}// adsc-ignore unused it is meant\n${rest}`,
    right: `${start}${rest}`,
  },
});
