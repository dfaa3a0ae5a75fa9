import type { Lock } from '../../../ir/lock.ts';
import type { BoundSignal } from '../bind/signals.ts';
import type { Rule } from './rule.ts';

/** A coefficient per value, head and source is fitted on the events of a few hours: beyond this there are none for most. */
export const mostCalibrationValues = 1000;

/** Signals of the calibration are lean: continuous, or onehot with a small vocabulary. */
export const leanCalibration: Rule = ({ calibration, signals }, { reporter, lock }) => {
  if (calibration === null || calibration.plan.method !== 'platt') return;
  for (const name of calibration.signals) {
    const signal = signals.get(name.text);
    const reason = signal == null ? null : reasonAgainst(signal, lock);
    if (reason === null) continue;
    const related = [{ span: signal!.checked.span, message: 'the signal' }];
    reporter.report('ADS6004', name.span, { signal: name.text, reason }, { related });
  }
};

function reasonAgainst({ checked, vocab }: BoundSignal, lock: Lock | null): string | null {
  switch (checked.format) {
    case 'continuous':
      return null;
    case 'dense':
      return `it is a vector of ${checked.length} numbers`;
    case 'hash_onehot':
    case 'hash_indexed':
      return `it is hashed${vocab?.entries == null ? '' : ` into ${vocab.entries.toLocaleString('en-US')} buckets`}, and most of them see no event in an hour`;
    case 'indexed':
      return 'it is a list';
    case 'onehot': {
      if (vocab === null) return null;
      const profiled = lock !== null && Object.hasOwn(lock.vocabs, vocab.id) ? lock.vocabs[vocab.id]!.entries : null;
      const entries = vocab.entries ?? profiled ?? vocab.top;
      if (entries === null || entries <= mostCalibrationValues) return null;
      return `its vocabulary has ${vocab.entries === null && profiled === null ? 'up to ' : ''}${entries.toLocaleString('en-US')} values`;
    }
  }
}
