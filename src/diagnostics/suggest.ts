import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant: the nearest by Levenshtein distance, if a third of the word's letters or fewer
 * (rounded up) are wrong; letter case and `_`/`-` count for nothing. Ties go to the earlier candidate. null when none is near.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  const limit = wanted.length < 3 ? 0 : Math.min(4, Math.ceil(wanted.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const folded = fold(candidate);
    // The length difference is a lower bound of the distance, and much cheaper.
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const d = distance(wanted, folded);
    if (d < bestDistance && d < folded.length) {
      best = candidate;
      bestDistance = d;
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

function fold(text: string): string {
  return text.toLowerCase().replace(/[_-]/g, '');
}
