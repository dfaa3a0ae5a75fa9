/** ADS6xxx: leakage, calibration and sampling. */
import { family } from './define.ts';

export const leakage = family({});
