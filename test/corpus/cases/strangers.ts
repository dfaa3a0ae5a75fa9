import type { WrongSpec } from '../base.ts';

export const strangers: readonly WrongSpec[] = [
  {
    name: 'a type of GraphQL',
    wrong: '«type Ad {\n  id: ID!\n  price: Float\n  topics: [String!]!\n}»',
    code: 'ADS1025',
    says: ['GraphQL', 'signal'],
  },
  {
    name: 'a type of TypeScript',
    wrong: '«type Ad = {\n  id: string;\n  price: number;\n  topics: string[];\n};»',
    code: 'ADS1025',
    says: ['TypeScript', 'signal'],
  },
  {
    name: 'an interface of TypeScript',
    wrong: '«interface Ad {\n  id: string;\n  price?: number;\n}»',
    code: 'ADS1025',
    says: ['TypeScript', 'signal'],
  },
  {
    name: 'a resource of Terraform',
    wrong: '«resource "signal" "brand" {\n  format = "onehot"\n  from   = "items.maker"\n}»',
    code: 'ADS1025',
    says: ['Terraform', 'train {'],
  },
  {
    name: 'a variable of Terraform',
    wrong: '«variable "dims" {\n  type    = number\n  default = 16\n}»',
    code: 'ADS1025',
    says: ['Terraform'],
  },
  {
    name: 'a class of PyTorch',
    wrong:
      '«class Model(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.fc = nn.Linear(64, 32)\n\n    def forward(self, x):\n        return self.fc(x)»',
    code: 'ADS1025',
    says: ['Python'],
  },
  {
    name: 'a model of dbt',
    wrong: "«{{ config(materialized='table') }}\nselect *\nfrom {{ ref('impressions') }}\nwhere clicked is not null»",
    code: 'ADS1025',
    says: ['dbt'],
  },
  {
    name: 'a signal of YAML inside a group',
    at: 'group ad',
    wrong: 'group ad {\n  «- price\n  - topics\n  - cost»\n} -> 16',
    code: 'ADS1025',
    says: ['YAML', 'price, topics, cost'],
    fix: 'group ad {\n  price, topics, cost\n} -> 16',
  },
  {
    name: 'semicolons at the ends of lines',
    at: 'group ad',
    wrong: 'group ad { price, topics, cost } -> 16«;»',
    code: 'ADS1005',
    says: ["';'"],
    fix: 'group ad { price, topics, cost } -> 16',
  },
  {
    name: 'a line that is copied twice, with its number',
    at: 'head',
    wrong: '«24 |» head click on clicked',
    code: 'ADS1025',
    says: [/line/],
    fix: 'head click on clicked',
  },
];
