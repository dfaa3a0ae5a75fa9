/** ADS505x and ADS506x: sequences that are made of the log, and attention over steps. */
import { family } from './define.ts';

const log = 'data impressions from "log.parquet" { time served_at }\n';
const joinedLog =
  'data impressions from "log.parquet" {\n  time served_at\n  join users from "users.parquet" on user_id\n}\n';

export const histories = family({
  ADS5050: {
    severity: 'error',
    title: 'history of another table',
    message: "a history is made of the rows of the data '{data}', and '{name}' is not it",
    help: 'The steps of an example are rows of the log that the example is a row of. Lists of another table are columns: `sequence of FORMAT from TABLE.COLUMN`.',
    wrong: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from users by user_id { pin }`,
    right: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }`,
  },
  ADS5051: {
    severity: 'error',
    title: 'history without a time',
    message: "sequence '{name}' is made of the log, and the data has no time that says which rows were before",
    help: 'The steps of an example are the rows before its time.',
    wrong:
      'data impressions from "log.parquet"\nsignal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }',
    right: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }`,
  },
  ADS5052: {
    severity: 'error',
    title: 'history by a joined column',
    message: "the rows of a history share a column of '{data}', and '{column}' is of another table",
    help: '`by` and `where` name columns of the log itself.',
    wrong: `${joinedLog}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by users.household { pin }`,
    right: `${joinedLog}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }`,
  },
  ADS5053: {
    severity: 'error',
    title: 'steps of a log as one value',
    message: "'{column}' has a value in each step of '{sequence}', and the signal has one in each row",
    help: 'The columns of a sequence of the log are read by its members alone, declared as `sequence of FORMAT`.',
    wrong: `${log}signal pin : hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }`,
    right: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }`,
  },
  ADS5054: {
    severity: 'error',
    title: 'member of another history',
    message: "'{name}' reads '{column}', which is not of the steps of sequence '{sequence}'",
    help: 'The members of a sequence of the log read the columns of its steps, `SEQUENCE.COLUMN`; those of other sequences read lists.',
    wrong: `${log}signal pin : sequence of hash_onehot(1k) from pin_id\nsequence history from impressions by user_id { pin }`,
    right: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }`,
  },
  ADS5055: {
    severity: 'error',
    title: 'first steps of a log',
    message: "sequence '{name}' is made of the log, and keeps the last steps",
    help: 'Of a history of the log the newest steps are kept; `keep first` is for lists.',
    wrong: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin } { keep first }`,
    right: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin } { max 50 }`,
  },
  ADS5056: {
    severity: 'error',
    title: 'one history in two ways',
    message: "a variant makes the steps of '{name}' of other rows",
    help: 'The columns of a history are as those of a table, whose name means the same in the model and in its variants. Give the sequence of the variant, and its members, names of their own.',
    wrong: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }\nread mood = mean(history) -> 8\nvariant clicks { sequence history from impressions by user_id where clicked { pin } }`,
    right: `${log}signal pin : sequence of hash_onehot(1k) from history.pin_id\nsequence history from impressions by user_id { pin }\nread mood = mean(history) -> 8`,
  },
  ADS5057: {
    severity: 'error',
    title: 'label of a step that is never known',
    message: "sequence '{sequence}' reads '{column}', and head '{head}' does not say by when it is known",
    help: 'A step is in a history once everything that is read of it is known. State `within` in the head: a step is known as long after its time.',
    wrong: `${log}signal bought : sequence of onehot(2) from history.bought\nsequence history from impressions by user_id { bought }\nread mood = mean(history) -> 8\nhead buy on bought { at bought_at  delay exponential }`,
    right: `${log}signal bought : sequence of onehot(2) from history.bought\nsequence history from impressions by user_id { bought }\nread mood = mean(history) -> 8\nhead buy on bought { within 7d  at bought_at  delay exponential }`,
  },
  ADS5060: {
    severity: 'error',
    title: 'layers of attention that are not a number of layers',
    message: "layers of {read} are their number, 1 to {most}, not '{found}'",
    help: 'All layers of a transformer are as wide as the read: `-> 64 { layers 2 }` has two layers of 64. Widths are for din.',
    wrong:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread session = transformer(history) -> 64 { layers 64, 32 }',
    right:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread session = transformer(history) -> 64 { layers 2 }',
  },
  ADS5061: {
    severity: 'error',
    title: 'heads that do not divide the width',
    message: '{heads} heads do not divide a read of {dim} numbers',
    help: 'Each head of the attention has an equal part of the width. Change the number of heads or the width.',
    wrong:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread session = transformer(history) -> 64 { layers 2  heads 3 }',
    right:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread session = transformer(history) -> 64 { layers 2  heads 4 }',
  },
  ADS5062: {
    severity: 'warning',
    title: 'attention over steps for each candidate',
    message: '{read} takes about {flops} FLOPs for each candidate: {steps} steps see each other',
    help: 'With the query in every step nothing of the attention can be done once for a request. din compares each step with the query and costs a small part of that; transformer looks at the history alone, once for a request, and its product with the candidate is a cross. `adsc compile` prints the cost of the model.',
    wrong:
      'model shop\nsignal price : continuous\ngroup ad { price } -> 8\nsignal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread session = transact(history, ad) -> 64\nhead click on clicked',
    right:
      'model shop\nsignal price : continuous\ngroup ad { price } -> 8\nsignal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread session = din(history, ad) -> 64\nhead click on clicked',
  },
});
