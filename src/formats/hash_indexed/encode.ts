/** As `indexed`, over hash buckets. */
export { indexed as hashIndexed } from '../indexed/encode.ts';
