export { listLowering as hashIndexed } from '../shared/lower.ts';
