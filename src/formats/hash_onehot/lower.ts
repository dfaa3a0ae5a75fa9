export { idLowering as hashOnehot } from '../shared/lower.ts';
