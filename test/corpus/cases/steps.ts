import type { WrongSpec } from '../base.ts';

export const steps: readonly WrongSpec[] = [
  {
    name: 'sequence without of',
    wrong:
      'signal seen : sequence «hash_onehot»(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8',
    code: 'ADS1001',
    says: ["'of'", 'sequence of hash_onehot'],
    fix: 'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8',
  },
  {
    name: 'a list by another name',
    wrong:
      'signal seen : «list» of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8',
    code: 'ADS4001',
    says: ["'sequence'"],
    fix: 'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8',
  },
  {
    name: 'a read of a signal',
    wrong:
      'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(«seen») -> 8',
    code: 'ADS2001',
    says: ["sequence 'history'", "'seen'"],
    fix: 'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8',
  },
  {
    name: 'a member of a sequence in a group',
    wrong:
      'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8\ngroup past { «seen» } -> 8',
    code: 'ADS5032',
    says: ['read', 'seen'],
  },
  {
    name: 'options of a sequence among its members',
    wrong:
      'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen  «max 100» }\nread recent = mean(history) -> 8',
    code: 'ADS1001',
    says: ['{ seen } { max 100 }'],
    fix: 'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen } { max 100 }\nread recent = mean(history) -> 8',
  },
  {
    name: 'heads that do not divide the width',
    wrong:
      'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = transformer(history) -> 64 { heads «5» }',
    code: 'ADS5061',
    says: ['64', '5', '4'],
    fix: 'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = transformer(history) -> 64 { heads 4 }',
  },
  {
    name: 'widths of layers of a transformer',
    wrong:
      'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = transformer(history) -> 64 { «layers 64, 32» }',
    code: 'ADS5060',
    says: ['layers 2'],
    fix: 'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = transformer(history) -> 64 { layers 2 }',
  },
  {
    name: 'a read with a colon and without a width',
    wrong:
      'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent «:» mean(history) -> 8',
    code: 'ADS1001',
    says: ["'='"],
    fix: 'signal seen : sequence of hash_onehot(1k) from seen_items\nsequence history { seen }\nread recent = mean(history) -> 8',
  },
  {
    name: 'a history by a column that is misspelled',
    wrong:
      'signal past : sequence of hash_onehot(1k) from history.item_id\nsignal age : sequence of continuous from age(history.served_at)\nsequence history from rows by «users_id» { past, age } { before served_at }\nread recent = mean(history) -> 8',
    code: 'ADS4011',
    says: ["'user_id'"],
    fix: 'signal past : sequence of hash_onehot(1k) from history.item_id\nsignal age : sequence of continuous from age(history.served_at)\nsequence history from rows by user_id { past, age } { before served_at }\nread recent = mean(history) -> 8',
  },
  {
    name: 'a history where a comparison holds',
    wrong:
      'signal past : sequence of hash_onehot(1k) from history.item_id\nsequence history from rows by user_id where clicked «== 1» { past } { before served_at }\nread recent = mean(history) -> 8',
    code: 'ADS1001',
    says: ['column is true'],
    fix: 'signal past : sequence of hash_onehot(1k) from history.item_id\nsequence history from rows by user_id where clicked { past } { before served_at }\nread recent = mean(history) -> 8',
  },
];
