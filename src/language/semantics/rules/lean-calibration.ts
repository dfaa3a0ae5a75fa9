import { bindings } from '../../../formats/bind.ts';
import type { Rule } from './rule.ts';

/** Signals of the calibration are lean: continuous, or onehot with a small vocabulary. */
export const leanCalibration: Rule = ({ calibration, signals }, { reporter, lock }) => {
  if (calibration === null || calibration.plan.method !== 'platt') return;
  for (const name of calibration.signals) {
    const signal = signals.get(name.text);
    const reason = signal == null ? null : bindings[signal.checked.format].calibrationFault(signal, lock);
    if (reason === null) continue;
    const related = [{ span: signal!.checked.span, message: 'the signal' }];
    reporter.report('ADS6004', name.span, { signal: name.text, reason }, { related });
  }
};
