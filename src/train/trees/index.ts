/** What training and bundles need of the baselines' own machinery. */
export { Binner, type BinnedFeature, frequentIds, placeThresholds, thresholdsOf } from './bins.ts';
export { boost } from './boost.ts';
export { featuresOf, isCategory, readFeature, type TreeFeature } from './features.ts';
export { type Forest, type Forests, LeafEncoder, leafEncoderOf } from './leaf-ids.ts';
export { weighed } from './added-trees.ts';
export { noTrees } from './no-trees.ts';
export { forestsText, parseForests, TREES_FILE } from './trees-file.ts';
