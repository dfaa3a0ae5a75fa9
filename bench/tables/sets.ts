/**
 * The data sets of bench/tables.ts: which column is the label, what is known only afterwards, where the test rows are cut off, and what
 * kind of thing each column is, as a practitioner would tell LightGBM. adsc's `init` gets the file and the label, no more.
 */
import { join } from 'node:path';
import { bare, column, readCsv, type Table } from './csv.ts';

export interface Head {
  readonly name: string;
  readonly column: string;
  /** What `adsc init --label` gets. */
  readonly label: string;
  readonly positive: (value: string) => boolean;
}

export interface TableSet {
  readonly name: string;
  /** The rows, from a folder with the public files; those of the second table are the test rows where the publisher cut them. */
  readonly read: (data: string) => { readonly table: Table; readonly test: Table | null };
  readonly heads: readonly Head[];
  /** Columns in neither file. */
  readonly drop: readonly string[];
  /** Columns known only after the event: in the training file, as in a log, and not in the test file. Labels are so anyway. */
  readonly after: readonly string[];
  /** The newest fifth of the rows by this column is the test part; null: a random fifth, or the publisher's cut. */
  readonly time: string | null;
  readonly numbers: readonly string[];
  readonly categories: readonly string[];
  /** Several values in one cell, and what separates them. */
  readonly lists: Readonly<Record<string, string>>;
}

const one = (name: string, column = name): Head => ({
  name,
  column,
  label: column,
  positive: (value) => value === '1',
});
const range = (letter: string, to: number): string[] => Array.from({ length: to }, (_, i) => `${letter}${i + 1}`);
const base = { drop: [], after: [], time: null, numbers: [], lists: {} } as const;

export const sets: readonly TableSet[] = [
  {
    ...base,
    name: 'adult',
    read: (data) => ({ table: readCsv(join(data, 'adult/adult.csv')), test: null }),
    heads: [
      {
        name: 'income',
        column: 'income-per-year',
        label: `income-per-year == '>50K'`,
        positive: (value) => value === '>50K',
      },
    ],
    numbers: ['age', 'fnlwgt', 'education-num', 'capital-gain', 'capital-loss', 'hours-per-week'],
    categories: [
      'workclass',
      'education',
      'marital-status',
      'occupation',
      'relationship',
      'race',
      'sex',
      'native-country',
    ],
  },
  {
    ...base,
    name: 'frappe',
    read: (data) => ({
      table: readCsv(join(data, 'frappe/frappe.validation.csv')),
      test: readCsv(join(data, 'frappe/frappe.test.csv')),
    }),
    heads: [one('label')],
    categories: ['user', 'item', 'daytime', 'weekday', 'isweekend', 'homework', 'cost', 'weather', 'country', 'city'],
  },
  {
    ...base,
    name: 'hillstrom',
    read: (data) => ({ table: readCsv(join(data, 'hillstrom/hillstrom.csv')), test: null }),
    heads: [one('visit'), one('conversion')],
    after: ['spend'],
    numbers: ['recency', 'history', 'mens', 'womens', 'newbie'],
    categories: ['history_segment', 'zip_code', 'channel', 'segment'],
  },
  {
    ...base,
    name: 'kdd12',
    read: (data) => ({ table: readCsv(join(data, 'kdd12/kdd12.csv')), test: null }),
    heads: [one('click')],
    // How often the session's ad was shown in all: counted afterwards, and not in the contest's test file.
    drop: ['impression'],
    numbers: ['depth', 'position'],
    categories: [
      'url_hash',
      'ad_id',
      'advertiser_id',
      'query_id',
      'keyword_id',
      'title_id',
      'description_id',
      'user_id',
    ],
  },
  {
    ...base,
    name: 'movielens',
    read: (data) => ({ table: movielens(join(data, 'movielens-100k')), test: null }),
    heads: [{ name: 'liked', column: 'rating', label: 'rating >= 4', positive: (value) => Number(value) >= 4 }],
    time: 'rated_at',
    numbers: ['age', 'year'],
    categories: ['user_id', 'movie_id', 'gender', 'occupation', 'zip'],
    lists: { genres: '|' },
  },
  {
    ...base,
    name: 'criteo',
    read: (data) => ({ table: readCsv(join(data, 'criteo-8k/criteo_8000.csv')), test: null }),
    heads: [one('label')],
    numbers: range('I', 13),
    categories: range('C', 26),
  },
  {
    ...base,
    name: 'ipinyou',
    read: (data) => ({
      table: readCsv(join(data, 'ipinyou-2997/train.decoded.csv')),
      test: readCsv(join(data, 'ipinyou-2997/test.decoded.csv')),
    }),
    heads: [one('click')],
    // Weekday, size, format, creative, advertiser and exchange have one value in the training file.
    categories: ['hour', 'useragent', 'IP', 'region', 'city', 'domain', 'slotid', 'slotvisibility', 'slotprice'],
  },
];

/** One file of ratings with what is known of the user and the movie: every system sees the same columns. */
function movielens(folder: string): Table {
  const ratings = readCsv(join(folder, 'ratings.csv'));
  const users = rowsById(readCsv(join(folder, 'users.csv')), 'user_id');
  const movies = rowsById(readCsv(join(folder, 'movies.csv')), 'movie_id');
  const ofUser = ['age', 'gender', 'occupation', 'zip'];
  const ofMovie = ['year', 'genres'];
  const own = ['user_id', 'movie_id', 'rated_at', 'rating'];
  const [user, movie] = [column(ratings, 'user_id'), column(ratings, 'movie_id')];
  return {
    header: [...own, ...ofUser, ...ofMovie],
    rows: ratings.rows.map((row) => [
      ...own.map((name) => row[column(ratings, name)]!),
      ...ofUser.map((name) => users.get(row[user]!)?.get(name) ?? ''),
      ...ofMovie.map((name) => movies.get(row[movie]!)?.get(name) ?? ''),
    ]),
  };
}

function rowsById(table: Table, id: string): Map<string, Map<string, string>> {
  const at = column(table, id);
  return new Map(table.rows.map((row) => [bare(row[at]!), new Map(table.header.map((name, i) => [name, row[i]!]))]));
}
