/** ADS8xxx: data files and what goes wrong at run time. */
import { family } from './define.ts';

export const data = family({
  ADS8001: {
    severity: 'error',
    title: 'no such data',
    message: 'no file matches "{path}"',
    help: 'A data path is a file or a glob, relative to the file that names it, inside the project root.',
    shows: 'data',
    wrong: 'data rows from "data/rowz/*.parquet"',
    right: 'data rows from "data/rows/*.parquet"',
  },
});
