/** What training and bundles need of the baselines' own machinery. */
export { Binner, type BinnedFeature, frequentIds, thresholdsOf } from './gbdt/bins.ts';
export { boost } from './gbdt/boost.ts';
export { featuresOf, readFeature } from './gbdt/features.ts';
export { type Forest, type Forests, LeafEncoder } from './gbdt/forest.ts';
export { forestsText, parseForests, TREES_FILE } from './gbdt/json.ts';
