import type { WrongSpec } from '../base.ts';

export const daily: readonly WrongSpec[] = [
  {
    name: 'every day',
    wrong: 'run { every «day» }',
    code: 'ADS3002',
    says: ['1d'],
    fix: 'run { every 1d }',
  },
  {
    name: 'a schedule of cron',
    wrong: 'run { «schedule» "0 3 * * *" }',
    code: 'ADS3001',
    says: ["'every'"],
  },
  {
    name: 'steps of half an hour',
    wrong: 'run { every «30min» }',
    code: 'ADS3004',
    says: ['1h', '30min'],
  },
  {
    name: 'a gate as a comparison',
    wrong: 'run { gate «auc > 0.7» }',
    code: 'ADS3002',
    says: ['auc 5%', /gate/],
  },
  {
    name: 'a gate on a measure in one word',
    wrong: 'run { gate «logloss» 1% }',
    code: 'ADS3008',
    says: ['log_loss', 'auc', 'calibration'],
    fix: 'run { gate log_loss 1% }',
  },
  {
    name: 'retrain without every',
    wrong: 'run { retrain «7d» }',
    code: 'ADS3002',
    says: ['every 7d'],
    fix: 'run { retrain every 7d }',
  },
  {
    name: 'a day as in Germany',
    wrong: 'allow head_removed hide until «31.12.2026» "nobody reads it"',
    code: 'ADS1001',
    says: ['2026-12-31'],
    fix: 'allow head_removed hide until 2026-12-31 "nobody reads it"',
  },
  {
    name: 'a day that no month has',
    wrong: 'allow head_removed hide until «2026-02-30» "nobody reads it"',
    code: 'ADS5024',
    says: ['2026-02-30'],
  },
  {
    name: 'a change by another name',
    wrong: 'allow «removed_head» hide until 2026-12-31 "nobody reads it"',
    code: 'ADS2001',
    says: ['head_removed'],
    fix: 'allow head_removed hide until 2026-12-31 "nobody reads it"',
  },
  {
    name: 'a measure without its head',
    wrong: 'search { trials 20  minimize «log_loss» }',
    code: 'ADS3002',
    says: ['click.log_loss'],
    fix: 'search { trials 20  minimize click.log_loss }',
  },
];
