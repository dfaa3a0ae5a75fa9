/**
 * Serving. Usage: tsx bench/serve.ts [--folder DIR] [--seconds 6] [--part scorers|http|all]
 * scorers: milliseconds of scoring alone, on everything that can score. http: requests a second and latencies behind fastify.
 */
import { parseArgs } from 'node:util';
import { benchHttp } from './serve/http.ts';
import { trainedRun } from './serve/model.ts';
import { benchScorers } from './serve/scorers.ts';

const { values: options } = parseArgs({ options: { folder: { type: 'string' }, seconds: { type: 'string', default: '6' }, part: { type: 'string', default: 'all' } } });
const run = await trainedRun(options.folder);
if (options.part !== 'http') console.log(`${await benchScorers(run)}\n`);
if (options.part !== 'scorers') console.log(await benchHttp(run, Number(options.seconds)));
