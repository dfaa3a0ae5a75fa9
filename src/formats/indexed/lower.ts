export { listLowering as indexed } from '../shared/lower.ts';
