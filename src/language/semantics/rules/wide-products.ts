import { bindings } from '../../../formats/bind.ts';
import { MAX_CROSS_LENGTH } from '../../../ir/plan.ts';
import type { Rule } from './rule.ts';

/** Products of the wide part are pairs of values, so their signals have values to pair; lists are crossed element by element, so not endlessly long ones. */
export const wideProducts: Rule = ({ baselines, signals }, { reporter }) => {
  for (const { signals: factors, span } of baselines.crossed) {
    let length = 1;
    for (const name of factors) {
      const checked = signals.get(name.text)?.checked;
      if (checked === undefined) continue;
      const ids = bindings[checked.format].mostIds(checked);
      if (ids === null) reporter.report('ADS5020', name.span, { signal: name.text, format: checked.format });
      else length *= ids;
    }
    if (length > MAX_CROSS_LENGTH) reporter.report('ADS5021', span, { length, limit: MAX_CROSS_LENGTH });
  }
};
