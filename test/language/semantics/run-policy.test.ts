import { describe, expect, it } from 'vitest';
import { formatText } from '../../../src/language/syntax/format-text.ts';
import { checkText } from './helpers.ts';

const SPEC = `model m
data rows from "rows.csv" { time t }
signal a : onehot(4)
signal x : continuous { clip +0 .. +50 }
group g { a, x } -> 4
bottom { layers 4 }
tower all
head click on clicked
train { holdout last(2h) }
`;
const messages = (run: string) =>
  checkText(SPEC + run).diagnostics.map(
    ({ code, message, hint }) => `${code} ${message}${hint === null ? '' : ` | ${hint}`}`,
  );

describe('run', () => {
  it('states steps, trainings from scratch and gates, the last on one line or on several', () => {
    const { program } = checkText(`${SPEC}run {
      every 6h  window 2d  retrain every 7d
      gate log_loss +1%, auc 0.002
      gate calibration 5%
      keep 30
    }`);
    expect(program!.run).toMatchObject({
      every: 6 * 3600,
      window: 2 * 86_400,
      retrainEvery: 7 * 86_400,
      gates: [
        { measure: 'log_loss', most: 0.01 },
        { measure: 'auc', most: 0.002 },
        { measure: 'calibration', most: 0.05 },
      ],
      keep: 30,
    });
    expect(checkText(SPEC).program!.run).toMatchObject({
      every: 86_400,
      window: 604_800,
      retrainEvery: null,
      gates: [],
    });
  });

  it('says what is wrong with a gate or a training from scratch', () => {
    expect(messages('run { gate logloss +1% }')).toEqual([
      "ADS3008 'gate' can't be 'logloss': it is one of log_loss, auc, calibration | did you mean 'log_loss'?",
    ]);
    expect(messages('run { retrain 7d }')).toEqual([
      "ADS3002 'retrain' wants a word with its number: every 6h, but found the duration 7d | write retrain every 7d",
    ]);
    expect(messages('run { gate log_loss -1% }')).toEqual(["ADS3004 'gate log_loss' must be at least 0%, not -1%"]);
    expect(messages('run { every 10min }')).toEqual([expect.stringContaining("ADS3004 'every' must be at least")]);
    expect(messages('run { every 2d  window 1d }')).toEqual(["ADS3004 'window' must be at least `every`, not less"]);
    const long = SPEC.replace('last(2h)', 'last(1d)');
    expect(checkText(`${long}run { window 1d }`).diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      ['`run` needs a window that is longer than the holdout', 'nothing would be left to learn from'],
    ]);
    const other = (from: string, to: string) =>
      checkText(`${SPEC.replace(from, to)}run { keep 3 }`).diagnostics.map(({ code, message }) => `${code} ${message}`);
    expect(other('last(2h)', 'random(10%)')).toEqual(['ADS3102 `run` needs a holdout that is cut by time']);
    expect(other('train { holdout last(2h) }', '')).toEqual(['ADS3102 `run` needs a holdout that is cut by time']);
    expect(other(' { time t }\n', '\n').filter((one) => one.startsWith('ADS3102'))).toEqual([
      'ADS3102 `run` needs a time',
    ]);
    expect(other('last(2h)', 'newest(10%)')).toEqual([]);
    // Whoever states nothing of `run` is not told of it.
    expect(checkText(SPEC.replace('last(2h)', 'random(10%)')).diagnostics).toEqual([]);
    expect(messages('variant v { run { keep 3 } }')[0]).toMatch(/^ADS/);
  });

  it('is laid out as it is written, its signs kept', () => {
    const text = `${SPEC}\nrun { retrain every 7d  gate log_loss +1%, calibration 5%  keep 3 }\n`;
    const formatted = formatText('m.ads', text);
    expect(JSON.stringify(formatted)).toContain('gate log_loss +1%, calibration 5%');
  });
});
