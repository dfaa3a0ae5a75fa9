/** ADS7xxx: budgets and the lock. */
import { family } from './define.ts';

export const budgetLock = family({});
