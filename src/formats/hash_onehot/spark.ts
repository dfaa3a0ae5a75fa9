export { onehot as hashOnehot } from '../onehot/spark.ts';
