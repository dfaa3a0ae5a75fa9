import type { WrongSpec } from '../base.ts';

const seen = 'signal seen : sequence of hash_onehot(1k) from seen_items';

export const sequences: readonly WrongSpec[] = [
  {
    name: 'a member without steps',
    wrong: `signal seen : hash_onehot(1k) from seen_items\nsequence history { «seen» }\nread recent = mean(history) -> 8`,
    code: 'ADS5029',
    says: ['sequence of hash_onehot(1k)'],
  },
  {
    name: 'din without a query',
    wrong: `${seen}\nsequence history { seen }\nread recent = «din(history)» -> 8`,
    code: 'ADS5034',
    says: [/din\(history, (ad|user|affinity)\)/],
  },
  {
    name: 'average',
    wrong: `${seen}\nsequence history { seen }\nread recent = «average»(history) -> 8`,
    code: 'ADS2001',
    says: ['mean', 'sum', 'max', 'last', 'din'],
    fix: `${seen}\nsequence history { seen }\nread recent = mean(history) -> 8`,
  },
  {
    name: '= before members',
    wrong: `${seen}\nsequence history «=» { seen }\nread recent = mean(history) -> 8`,
    code: 'ADS1001',
    says: ['sequence history {'],
    fix: `${seen}\nsequence history { seen }\nread recent = mean(history) -> 8`,
  },
  {
    name: 'parentheses for of',
    wrong: `signal seen : «sequence(hash_onehot(1k))» from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8`,
    code: 'ADS4004',
    says: ['sequence of hash_onehot'],
    fix: `signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8`,
  },
  {
    name: 'a number of experts',
    at: 'bottom',
    wrong: 'bottom { layers 64  experts «4» }',
    code: 'ADS3002',
    says: ['shared 4', 'source', 'head'],
    fix: 'bottom { layers 64  experts shared 4 }',
  },
  {
    name: 'a gate that is not there',
    at: 'bottom',
    wrong: 'bottom { layers 64  experts shared 4  gate «sources» }',
    code: 'ADS3008',
    says: ["'source'", 'head'],
    fix: 'bottom { layers 64  experts shared 4  gate source }',
  },
  {
    name: 'a delay without the time of the event',
    wrong: 'head buy on bought { delay «exponential»  within 7d }',
    code: 'ADS3013',
    says: [/at \w+_at/],
  },
  {
    name: 'a delay that is cut short',
    wrong: 'head buy on bought { delay «exp»  within 7d  at bought_at }',
    code: 'ADS3008',
    says: ['mask', 'exponential', 'weight'],
    fix: 'head buy on bought { delay exponential  within 7d  at bought_at }',
  },
  {
    name: 'a sequence that is misspelled',
    wrong: `${seen}\nsequence history { seen }\nread recent = mean(«histroy») -> 8`,
    code: 'ADS2001',
    says: ['sequence', "'history'"],
    fix: `${seen}\nsequence history { seen }\nread recent = mean(history) -> 8`,
  },
];
