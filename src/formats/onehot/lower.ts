export { idLowering as onehot } from '../shared/lower.ts';
