import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant: the nearest by Levenshtein distance, if a third of the word's letters or fewer
 * (rounded up) are wrong; letter case and `_`/`-` count for nothing, nor does the order of the parts of a name. Ties go to the candidate
 * that begins with the word, then to the one that is nearer in length, then to the earlier one. null when none is near.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  const parts = partsOf(word);
  const limit = wanted.length < 3 ? 0 : Math.min(4, Math.ceil(wanted.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  let bestLonger = Infinity;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const folded = fold(candidate);
    // The length difference is a lower bound of the distance, and much cheaper.
    const length = Math.abs(folded.length - wanted.length);
    if (length > bestDistance) continue;
    // What a name begins with is written for the name.
    const longer = wanted.length >= 3 && folded.startsWith(wanted) ? -1 : length;
    if (length === bestDistance && longer >= bestLonger) continue;
    const isTurned = length === 0 && parts !== null && partsOf(candidate) === parts;
    const d = isTurned ? 0 : distance(wanted, folded);
    if (d < folded.length && d <= limit && (d < bestDistance || (d === bestDistance && longer < bestLonger))) {
      best = candidate;
      bestDistance = d;
      bestLonger = longer;
      if (d === 0) break;
    }
  }
  return best;
}

/** `did you mean 'x'?`, or null. */
export function didYouMeanHint(word: string, candidates: Iterable<string>): string | null {
  const meant = didYouMean(word, candidates);
  return meant === null ? null : `did you mean '${meant}'?`;
}

/** The parts of a name in alphabetical order: `removed_head` and `head_removed` have the same. null: it has one part alone. */
function partsOf(word: string): string | null {
  const parts = word.toLowerCase().split(/[_-]/);
  return parts.length < 2 ? null : parts.sort().join('_');
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[_-]/g, '');
}
