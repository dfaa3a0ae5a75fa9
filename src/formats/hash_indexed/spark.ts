export { indexed as hashIndexed } from '../indexed/spark.ts';
