/** Specs over the log of project.ts that have, together, every operation, activation and correction that TorchRec trains. */

const data = `data log from "log.jsonl" {
  key id
  source source { app, web }
  weight weight
}
trees { count none }
`;

const signals = `signal country : onehot
signal user : hash_onehot(100) { embed 6 }
signal age : continuous
signal bid : continuous { squash log  normalize zscore }
signal vector : dense(5) { normalize l2 }
signal tags : indexed { max 4  pool attention  embed 8 }
signal scored : indexed from tags { max 4  weights scores  pool sum  embed 5 }
signal places : hash_indexed(50) { max 4  pool max  embed 8 }
signal means : hash_indexed(50) from places { max 3  embed 8 }
signal position : onehot(5) { serve 0 }
`;

/** Towers with heads of their own source, batch norm, products, DCN, a bias, weights in the place of dropped negatives. */
export const towers = `model towers
${data}${signals}
group user_side { country, user, age } -> 8
group item { bid, vector, tags, scored } -> 8
group place { places, means } -> 8
cross match = user_side * item -> 8
cross deep = dcn(user_side, item, place) { layers 2 }
cross pairs = fm(user_side, item, place) -> 8
cross thin = dcn(user_side, item) { layers 2  rank 3 }
cross gated = senet(user_side, item, place)
bias { signals position }
bottom { layers 16  norm batch  activation gelu }
tower app { layers 8  activation swish }
tower web { layers 8, 8  norm layer  activation tanh }
head click on clicked
head like on liked { sources web  loss_weight 0.5 }
sampling { base click  keep 60%  log unsampled  correct weight }
train { batch 3000  epochs 1  holdout random(10%)  validate none  l2 0.001  optimizer adam(0.0005)  embeddings adagrad(0.003) }
`;

/** Masks. They make more of what rounding leaves than other crosses: over twelve epochs golden logits are 3e-3 apart, and less than 1e-3 without masks. */
export const masks = towers.replace(
  'cross gated =',
  'cross masked = masknet(user_side, item, place) -> 8 { layers 2 }\ncross gated =',
);

/** An ensemble, \`correct base\` with a mixture, Adagrad on the dense part. */
export const mixed = `model mixed
${data}${signals}
group user_side { country, user, age, bid } -> 8
group item { vector, tags, scored, places, means, position } -> 8
cross match = user_side * item -> 8
bottom { layers 16  activation mish  ensemble 3 }
tower all { layers 8  activation selu }
head click on clicked
head like on liked { sources web }
sampling { base click  keep 50%  log unsampled  correct base }
train { batch 3000  epochs 1  holdout random(10%)  validate none  optimizer adagrad(0.002)  embeddings adagrad(0.003) }
`;

/** A head after another of which `correct base` speaks, and one within it; SGD for both parts. */
export const composed = `model composed
${data}${signals}
group user_side { country, user, age, bid } -> 8
group item { vector, tags, scored, places, means, position } -> 8
bottom { layers 16, 12  activation leaky_relu }
tower all { layers 8  activation sigmoid }
head click on clicked
head buy on bought { after click }
head gift on bought { after click  loss within_parent }
sampling { base click  keep 50%  log unsampled  correct base }
train { batch 3000  epochs 1  holdout random(10%)  validate none  optimizer sgd(0.1)  embeddings sgd(0.1) }
`;

/** Delays that are learned: of a head after another, by two towers, next to a head without and to one that comes after it. */
export const delayed = `model delayed
${data.replace('key id', 'key id\n  time at { unit s }')}${signals}
group user_side { country, user, age, bid } -> 8
group item { vector, tags, scored, places, means, position } -> 8
bottom { layers 16 }
tower app { layers 8  activation swish }
tower web { layers 8 }
head click on clicked
head buy on bought { after click  within 12h  at bought_at  delay exponential }
head gift on bought { after buy  loss_weight 0.5 }
head like on liked { sources web }
train { batch 3000  epochs 1  holdout random(10%)  validate none  optimizer adam(0.0005)  embeddings adagrad(0.003) }
`;

/** `correct batch`, whose offsets go into the biases at the end. */
export const batch = `model batch
${data}${signals}
group user_side { country, user, age, bid } -> 8
group item { vector, tags, scored, places, means, position } -> 8
tower app { layers 8  activation sigmoid }
tower web { layers 8 }
head click on clicked
head like on liked { sources web }
sampling { base any  keep 50%  log unsampled  correct batch }
train { batch 3000  epochs 1  holdout random(10%)  validate none  optimizer adam(0.0005)  embeddings adagrad(0.003) }
`;

/** Sequences and every way to read them, an event that is in the log twice. */
export const sequences = `model sequences
${data}signal country : onehot
signal age : continuous
signal vector : dense(5) { normalize l2 }
signal seen : sequence of onehot from tags { embed 6 }
signal where : sequence of hash_onehot(50) from places { embed 4 }
group user_side { country, age } -> 8
group item { vector } -> 8
sequence history { seen, where } { max 4 }
read average = mean(history) -> 6
read total = sum(history) -> 6
read highest = max(history) -> 6
read latest = last(history) -> 6
read interest = din(history, item) -> 8 { layers 8, 4 }
read session = transformer(history) -> 8 { layers 2  heads 2 }
read joined = transact(history, item) -> 8 { layers 1 }
bottom { layers 16  norm batch }
tower app { layers 8 }
tower web { layers 8 }
head click on clicked { delay weight }
head like on liked { sources web }
train { batch 3000  epochs 1  holdout random(10%)  validate none  l2 0.001  optimizer adam(0.0005)  embeddings adagrad(0.003) }
`;

/** Experts of all, of sources and of heads, in two levels, with a gate for each source and head. */
export const experts = `model experts
${data}${signals}
group user_side { country, user, age, bid } -> 8
group item { vector, tags, scored, places, means, position } -> 8
bottom { layers 8  experts shared 2, source 1, head 1  levels 2  gate head }
tower app { }
tower web { }
head click on clicked { layers 8 }
head like on liked { sources web }
train { batch 3000  epochs 1  holdout random(10%)  validate none  optimizer adam(0.0005)  embeddings adagrad(0.003) }
`;
