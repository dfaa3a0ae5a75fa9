import { formats } from '../../../formats/options.ts';
import type { Rule } from './rule.ts';

/** The bias is constant at serving, so each of its signals says as what. */
export const biasServe: Rule = ({ checked, signals, biasSignals }, { reporter }) => {
  for (const name of biasSignals) {
    const signal = signals.get(name);
    if (signal == null || signal.saysServe) continue;
    const { format } = signal.checked;
    const hint = Object.hasOwn(formats[format].options, 'serve')
      ? 'add, for example: serve 0'
      : `a ${format} signal can't have one: use onehot or continuous`;
    reporter.report(
      'ADS6005',
      signal.checked.span,
      { signal: name },
      { hint, related: [{ span: checked.bias!.span, message: 'the bias' }] },
    );
  }
};
