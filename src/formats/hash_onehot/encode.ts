/** As `onehot`, over hash buckets. */
export { onehot as hashOnehot } from '../onehot/encode.ts';
