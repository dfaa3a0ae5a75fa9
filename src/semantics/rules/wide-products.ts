import type { Rule } from './rule.ts';

/** Products of the wide part are pairs of values, so their signals have values to pair. */
export const wideProducts: Rule = ({ baselines, signals }, { reporter }) => {
  for (const name of baselines.crossed) {
    const format = signals.get(name.text)?.checked.format;
    if (format === 'continuous' || format === 'dense') reporter.report('ADS5020', name.span, { signal: name.text, format });
  }
};
