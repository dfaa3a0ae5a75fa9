/** What the name of a column says of it, in any style: `userId`, `user_id`, `USER-ID`, `ad id`, `C14`. */
import { lastOf } from '../text/present.ts';

/** The words of a name, in lower case: `userId2` is user, id, 2. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/([A-Za-z])(\d)/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const idWords = list('id ids uid uuid guid key hash code cookie token sku asin isbn ip idfa gaid fingerprint');
/** Things that are counted out by ids, so that a number under such a name is one. */
const thingWords = list(
  'user member viewer customer visitor item ad ads advertiser campaign creative publisher site app device page query keyword url domain city country region state province zip zipcode postcode area category cat brand shop seller merchant store product movie film book artist song video channel placement slot os browser carrier isp language lang segment cluster occupation job weekday daytime weather',
);
const amountWords = list(
  'age price cost amount gain loss count num number cnt total sum width height length size hours duration seconds minutes days years year balance income salary revenue score rating rate ratio percent pct depth distance weight volume quantity qty temperature latitude longitude lat lon budget bid tenure recency frequency history impressions clicks views visits',
);
const engagementWords = list(
  'click clicked clicks conversion converted convert label target y like liked likes save saved purchase purchased bought buy install installed installs scroll scrolled engaged engagement hide hidden share shared visit visited response responded outcome churn churned exited default defaulted subscribed subscribe deposit survived survival class income income50k result approved fraud is_fraud attributed',
);
const afterwardsWords = list('dwell revenue spend spent watchtime viewtime payout refund attributed');
const afterwardsPhrase =
  /(^| )(dwell|watch time|view time|time spent|after|conversion value|true|spend|spent|revenue|post click|attributed)( |$)/;
const splitWords = list('split fold partition subset');
const timeWords = list('time date datetime timestamp ts at day when hour');
const userWords = list(
  'user member viewer customer visitor profile age gender sex occupation job education marital relationship race income household member workclass native recency history newbie tenure',
);
const adWords = list(
  'ad ads item pin product campaign creative advertiser movie film book song video page seller shop brand price bid category cat title description keyword genre genres year sku item url',
);

const some = (name: string, words: ReadonlySet<string>): boolean => wordsOf(name).some((word) => words.has(word));

/** `C14`: Criteo's and Avazu's logs call their categories so. */
export const isIdName = (name: string): boolean =>
  some(name, idWords) || /^(?:[a-z]+)?ids?$/i.test(name) || /(?:[a-z])Ids?$/.test(name) || /^C\d+$/.test(name);
/** A thing by its last word: `ad_category` is one, `user_age` is not. */
export const isThingName = (name: string): boolean => {
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word));
  return words.length > 0 && thingWords.has(lastOf(words)) && !some(name, amountWords);
};
export const isAmountName = (name: string): boolean => some(name, amountWords) && !some(name, idWords);
export const isEngagementName = (name: string): boolean => some(name, engagementWords) && !some(name, idWords);
export const isAfterwardsName = (name: string): boolean =>
  some(name, afterwardsWords) || afterwardsPhrase.test(wordsOf(name).join(' '));
export const isSplitName = (name: string): boolean => some(name, splitWords);
export const isTimeName = (name: string): boolean => {
  const words = wordsOf(name);
  return timeWords.has(words.at(-1) ?? '') || /(time|date)$/i.test(name);
};

/** Whose property a column is; null: the name does not say. */
export function sideOf(name: string): 'user' | 'ad' | null {
  const words = wordsOf(name);
  const user = words.findIndex((word) => userWords.has(word));
  const ad = words.findIndex((word) => adWords.has(word));
  if (user < 0 && ad < 0) return null;
  return ad < 0 || (user >= 0 && user < ad) ? 'user' : 'ad';
}
