/**
 * Serving. Usage: tsx bench/serve.ts [--folder DIR] [--seconds 6] [--part scorers|workers|http|protocols|sequences|all] [--candidates 1,100,500] [--python PATH]
 * scorers: milliseconds of scoring alone, on everything that can score. workers: scoring in threads of its own. http: requests a second
 * and latencies behind fastify, or with --python next to FastAPI. sequences: a history of 100 steps, by `din` and by a transformer, next to the model without. protocols: the same request in JSON and as tensors of bytes, by columns and by keys.
 */
import { parseArgs } from 'node:util';
import { benchHttp } from './serve/http.ts';
import { benchProtocols } from './serve/protocols.ts';
import { trainedRun } from './serve/model.ts';
import { benchScorers } from './serve/scorers.ts';
import { benchSequences } from './serve/sequences.ts';
import { benchWorkers } from './serve/workers.ts';

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    seconds: { type: 'string', default: '6' },
    candidates: { type: 'string', default: '1,100,500' },
    python: { type: 'string' },
    part: { type: 'string', default: 'all' },
  },
});
const wants = (part: string) => options.part === part || options.part === 'all';
if (wants('sequences')) console.log(`${await benchSequences(Number(options.seconds) * 1000)}\n`);
if (options.part === 'sequences') process.exit(0);
const run = await trainedRun(options.folder);
if (wants('scorers')) console.log(`${await benchScorers(run)}\n`);
if (wants('workers')) console.log(`${await benchWorkers(run)}\n`);
const [candidates, python] = [options.candidates.split(',').map(Number), options.python ?? null];
if (wants('protocols')) console.log(`${await benchProtocols(run, candidates, python)}\n`);
if (wants('http'))
  console.log(await benchHttp(run, Number(options.seconds), python === null ? null : { python, candidates }));
