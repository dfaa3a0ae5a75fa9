export { listProfile as indexed } from '../shared/profile.ts';
