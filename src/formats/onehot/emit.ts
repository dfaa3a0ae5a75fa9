import type { VocabPlan } from '../../ir/plan.ts';
import { type FormatEmission, idReadings, idSpec, type Values } from '../shared/emit.ts';
import { liveKeys } from '../../runtime/vocab-file.ts';
import { lastOf } from '../../text/present.ts';
import type { Vocabularies } from '../../runtime/types.ts';

export const onehot: FormatEmission = { builder: 'onehot', spec: idSpec, readings: idReadings };

/** Texts that break what is nearly right: empty, spaces, two ways to write é, beyond the basic plane, half of a pair. */
const ODD_TEXTS = ['', ' ', '\u00e9', 'e\u0301', '\u{1f9ea}', '\ud800', '01', 'true', '-0', 'constructor'];
/** Of 31, 32, 33 and 70 bytes: XXH64 has other steps from 32 bytes on. */
const LONG_TEXTS = [31, 32, 33, 70].map((n) => 'abcdefghij'.repeat(7).slice(0, n));

export function keyValues(vocab: VocabPlan | null, vocabularies: Vocabularies): Values {
  if (vocab?.kind === 'range') {
    const n = vocab.entries;
    return {
      typical: [0, Math.floor(n / 2), n - 1],
      unknown: [n],
      low: [0, -1],
      high: [n - 1, n],
      odd: [true, '1', 0.5, 'false', ' 0 ', '', -1, 1e300, [0], 'x'],
    };
  }
  if (vocab?.kind === 'file') {
    const entries = Object.hasOwn(vocabularies, vocab.id) ? liveKeys(vocabularies[vocab.id]!) : [];
    const last = entries.length - 1;
    const known = last < 0 ? ['nothing'] : [entries[0]!, entries[last >> 1]!, entries[last]!];
    return {
      typical: known,
      unknown: ['\u2603 no such entry'],
      low: [known[0]!],
      high: [lastOf(known)],
      odd: [...known, 0, 1, true, 1.5, [0], ...ODD_TEXTS],
    };
  }
  return {
    typical: ['a', 'key 12', 'https://example.com/?q=1'],
    unknown: ['\u2603'],
    low: [0, -9007199254740991],
    high: [9007199254740991, '9223372036854775807'],
    odd: [...LONG_TEXTS, true, 1.5, 9007199254740992, ...ODD_TEXTS],
  };
}
