import type { WrongSpec } from '../base.ts';

export const brackets: readonly WrongSpec[] = [
  {
    name: 'a brace that is never closed',
    at: 'vocab',
    wrong: 'vocab topic «{» top 10k  embed 8',
    code: 'ADS1017',
    says: ["'}'"],
    fix: 'vocab topic { top 10k  embed 8 }',
  },
  {
    name: 'a brace that is never opened',
    at: 'group ad',
    wrong: 'group ad «price», topics, cost } -> 16',
    code: 'ADS1001',
    says: ["'{'"],
    fix: 'group ad { price, topics, cost } -> 16',
  },
  {
    name: 'one brace too many',
    at: 'bottom',
    wrong: 'bottom { layers 64  dropout 10% } «}»',
    code: 'ADS1001',
    says: ["'}'", /nothing is open|closes nothing/],
    fix: 'bottom { layers 64  dropout 10% }',
  },
  {
    name: 'a parenthesis that is never closed',
    at: 'train',
    wrong: 'train { epochs 2  holdout last«(»1d }',
    code: 'ADS1017',
    says: ["')'"],
    fix: 'train { epochs 2  holdout last(1d) }',
  },
  {
    name: 'brackets for arguments',
    at: 'train',
    wrong: 'train { epochs 2  holdout last«[1d]» }',
    code: 'ADS1001',
    says: ['last(1d)'],
    fix: 'train { epochs 2  holdout last(1d) }',
  },
  {
    name: 'the brace of data that is never closed',
    at: 'data',
    to: '}',
    wrong: `data rows from "rows.csv" «{»
  columns clicked, served_at, site, device, price, topics, user_id, item_id
  time served_at
  source site { app, web }
  join items from "items.csv" on item_id { columns item_id, cost, maker }
`,
    code: 'ADS1017',
    says: ["'}'"],
    fix: `data rows from "rows.csv" {
  columns clicked, served_at, site, device, price, topics, user_id, item_id
  time served_at
  source site { app, web }
  join items from "items.csv" on item_id { columns item_id, cost, maker }
}
`,
  },
  {
    name: 'a string that is never closed',
    at: 'data',
    wrong: 'data rows from «"rows.csv {»',
    code: 'ADS1003',
    says: ['"rows.csv"'],
    fix: 'data rows from "rows.csv" {',
  },
  {
    name: 'single quotes',
    at: 'data',
    wrong: "data rows from «'rows.csv'» {",
    code: 'ADS1019',
    says: ['double quotes'],
    fix: 'data rows from "rows.csv" {',
  },
  {
    name: 'quotes of a word processor',
    at: 'data',
    wrong: 'data rows from «“rows.csv”» {',
    code: 'ADS1005',
    says: ['"rows.csv"'],
    fix: 'data rows from "rows.csv" {',
  },
  {
    name: 'parentheses for members',
    at: 'group user',
    wrong: 'group user «(»device, user_id) -> 16',
    code: 'ADS1001',
    says: ["'{'", "'('"],
    fix: 'group user { device, user_id } -> 16',
  },
];
