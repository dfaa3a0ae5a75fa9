/** Rules of what a model is measured and calibrated on. */
import { diagnostic } from '../../diagnostics/index.ts';
import { counted, listed, optionOf, type LintRule } from '../rule.ts';

/** Positives of a head below which its metrics and its calibration are mostly chance: their standard error is above 5 %. */
const FEW_POSITIVES = 400;

const withoutCalibration: LintRule = {
  code: 'ADS6101',
  preset: 'recommended',
  check(subject) {
    const { calibration, heads, span } = subject.model;
    if (heads.length === 0) return [];
    const names = heads.map(({ name }) => name);
    if (calibration === null)
      return [
        diagnostic(
          'ADS6101',
          span,
          { heads: listed(names) },
          {
            hint: "declare 'calibration platt { … }': probabilities that bids are made of drift between two trainings",
          },
        ),
      ];
    if (heads.length === 1 || calibration.per.includes('head')) return [];
    const place = optionOf(subject, 'calibration', null, 'per')?.span ?? span;
    return [
      diagnostic(
        'ADS6101',
        place,
        { heads: listed(names) },
        { hint: "add 'head' to 'per': one calibrator can't fit several rates" },
      ),
    ];
  },
};

const holdoutNotByTime: LintRule = {
  code: 'ADS6102',
  preset: 'recommended',
  check(subject) {
    const { data, train } = subject.model;
    if (data?.time == null) return [];
    return (['holdout', 'validate'] as const).flatMap((part) => {
      const split = train[part];
      if (split === null || (split.kind !== 'random' && split.kind !== 'hash')) return [];
      const option = optionOf(subject, 'train', null, part);
      // What adsc itself takes is no mistake of the spec.
      if (option === null) return [];
      return [
        diagnostic(
          'ADS6102',
          option.span,
          { part, kind: split.kind },
          { hint: `write '${part} last(1d)', or how long a model is used before the next one` },
        ),
      ];
    });
  },
};

const withoutHoldout: LintRule = {
  code: 'ADS6103',
  preset: 'recommended',
  check: ({ model: { data, train, span } }) =>
    train.holdout !== null || data === null
      ? []
      : [diagnostic('ADS6103', span, {}, { hint: "state 'train { holdout … }'" })],
};

const fewPositives: LintRule = {
  code: 'ADS6118',
  preset: 'recommended',
  check: ({ model: { heads }, lock }) =>
    heads.flatMap(({ name, span }) => {
      const counts = lock !== null && Object.hasOwn(lock.heads, name) ? lock.heads[name]! : null;
      const positives = counts === null ? null : (counts.positiveRows ?? counts.positives);
      if (positives === null || positives >= FEW_POSITIVES) return [];
      return [
        diagnostic(
          'ADS6118',
          span,
          { head: name, positives: counted(Math.round(positives), 'positive row') },
          { hint: "widen the data's window, or learn the head 'after' one that is more frequent" },
        ),
      ];
    }),
};

export const evaluationRules: readonly LintRule[] = [
  withoutCalibration,
  holdoutNotByTime,
  withoutHoldout,
  fewPositives,
];
