/**
 * adsc's training step against the same model's in PyTorch, TensorFlow, Keras and FuxiCTR: same starting weights, batches and threads,
 * each in a process of its own, in turns. The first run makes a Python virtual environment under bench/peers/.venv; a peer whose packages
 * can't be installed is skipped, aloud. `--log-loss`: the time to the same holdout log-loss instead, on rows that can be learned from.
 * Usage: tsx bench/peers.ts [--rows 100000,1000000] [--batch 2048] [--rounds 12] [--threads 2] [--peers torch-sparse,keras]
 *   [--log-loss [--train-rows 300000]] [--python python3] [--torch-index URL]
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { installed, peers, standardPeers } from './peers/peers.ts';
import { quality } from './peers/quality.ts';
import { speed } from './peers/speed.ts';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    batch: { type: 'string', default: '2048' },
    rounds: { type: 'string', default: '12' },
    threads: { type: 'string', default: String(availableParallelism()) },
    peers: { type: 'string', default: standardPeers.join() },
    'log-loss': { type: 'boolean', default: false },
    'train-rows': { type: 'string', default: '300000' },
    python: { type: 'string', default: 'python3' },
    'torch-index': { type: 'string' },
  },
});
const names = options.peers.split(',').filter((name) => name !== '');
const unknown = names.find((name) => !Object.hasOwn(peers, name));
if (unknown !== undefined)
  throw new Error(`there is no peer called ${unknown}; there are ${Object.keys(peers).join(', ')}`);

const threads = Number(options.threads);
const start = installed(names, { python: options.python, torchIndex: options['torch-index'], threads });
console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores\n`);
const batch = Number(options.batch);
for (const tableRows of options.rows.split(',').map(Number)) {
  const text = options['log-loss']
    ? await quality({ tableRows, batch, threads, rows: Number(options['train-rows']) }, start)
    : await speed({ tableRows, batch, threads, rounds: Number(options.rounds) }, start);
  console.log(`${text}\n`);
}
