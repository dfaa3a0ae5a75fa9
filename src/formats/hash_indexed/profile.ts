export { listProfile as hashIndexed } from '../shared/profile.ts';
