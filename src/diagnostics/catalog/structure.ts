/** ADS5xxx: the shape of the model: groups, crosses, bottom, towers, heads, sources, variants. */
import { family } from './define.ts';

export const structure = family({});
