/** How the search takes text to words: the index and the page that reads it have to agree. */
import type { Options } from 'minisearch';

export const searchOptions: Options = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'url', 'excerpt'],
  // Names of the language have underscores and stay whole; flags are found without their dashes.
  tokenize: (text) => text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== ''),
  searchOptions: {
    boost: { title: 6, page: 2 },
    prefix: true,
    fuzzy: (word) => (word.length > 4 && !/\d/.test(word) ? 0.2 : false),
    combineWith: 'AND',
  },
};
