export { idProfile as hashOnehot } from '../shared/profile.ts';
