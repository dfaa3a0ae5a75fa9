export { idProfile as onehot } from '../shared/profile.ts';
