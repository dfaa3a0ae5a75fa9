/** ADS6xxx: leakage, bias, calibration and sampling. */
import { family } from './define.ts';

const start = 'model shop\n';
const rest = 'group ad { price } -> 8\nhead click on clicked\n';

export const leakage = family({
  ADS6001: {
    severity: 'error',
    title: 'label used as a signal',
    message: "signal '{signal}' reads {column}, the label of head '{head}'",
    help: 'The model would be told the answer in training, and at serving there is no answer yet: offline it looks perfect, online it knows nothing.',
    wrong: `${start}signal price : continuous\nsignal clicked : onehot(2)\ngroup ad { price, clicked } -> 8\nhead click on clicked`,
    right: `${start}signal price : continuous\n${rest}`,
  },
  ADS6002: {
    severity: 'error',
    title: 'served_by used as a signal',
    message: "signal '{signal}' reads {column}, which says which model chose the impression",
    help: 'Which model served an impression is known only afterwards, and it carries what that model believed.',
    wrong: `${start}data rows from "rows.csv" { served_by model_id }\nsignal price : continuous\nsignal model_id : onehot\ngroup ad { price, model_id } -> 8\nhead click on clicked`,
    right: `${start}data rows from "rows.csv" { served_by model_id }\nsignal price : continuous\n${rest}`,
  },
  ADS6003: {
    severity: 'error',
    title: 'after_impression column used as a signal',
    message: "signal '{signal}' reads {column}, which exists only after the impression",
    help: 'Columns listed in after_impression are not known when the ad is ranked, so nothing that is served can use them.',
    wrong: `${start}data rows from "rows.csv" { after_impression dwell_ms }\nsignal price : continuous\nsignal dwell_ms : continuous\ngroup ad { price, dwell_ms } -> 8\nhead click on clicked`,
    right: `${start}data rows from "rows.csv" { after_impression dwell_ms }\nsignal price : continuous\n${rest}`,
  },
  ADS6004: {
    severity: 'error',
    title: 'calibration signal that is not lean',
    message: "signal '{signal}' is too large for calibration: {reason}",
    help: 'A calibrator is fitted every hour on few events. It has a coefficient per value (of a number in bins, per boundary) of each signal, head and source, so its signals are continuous with at most 1,000 boundaries, or onehot with at most 1,000 values.',
    wrong: `${start}signal price : continuous\nsignal pin : hash_onehot(1M)\n${rest}calibration platt { signals pin }`,
    right: `${start}signal price : continuous\nsignal hour : onehot(24)\n${rest}calibration platt { signals hour }`,
  },
  ADS6005: {
    severity: 'error',
    title: 'bias signal without a constant for serving',
    message: "bias signal '{signal}' has no 'serve' value",
    help: 'What a bias signal says (a position) is decided by the ranking itself, so it is not known at serving. State the constant that stands in for it.',
    wrong: `${start}signal price : continuous\nsignal position : onehot(20)\n${rest}bias { signals position }`,
    right: `${start}signal price : continuous\nsignal position : onehot(20) { serve 0 }\n${rest}bias { signals position }`,
  },
});
