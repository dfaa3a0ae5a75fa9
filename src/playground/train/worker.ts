/** The training worker: trains when asked, stops when told, then scores rows. */
import type { RawRow } from '../../runtime/types.ts';
import type { TrainAnswer, TrainRequest } from '../protocol.ts';
import { Session } from './session.ts';

/** The type library for pages knows no worker: its end of the channel has the methods of the other. */
declare const self: Worker;

let session: Session | null = null;
let running: AbortController | null = null;

self.addEventListener('message', ({ data }: MessageEvent<TrainRequest>) => {
  if (data.kind === 'stop') running?.abort();
  else
    void (data.kind === 'train' ? train(data) : score(data)).catch((error: unknown) =>
      say({ id: data.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
});

async function train({ id, of, epochs }: Extract<TrainRequest, { kind: 'train' }>): Promise<void> {
  running?.abort();
  const own = (running = new AbortController());
  session = null;
  const started = performance.now();
  const opened = await Session.open(of);
  await opened.train(epochs, own.signal, {
    onStart: (facts) => say({ id, kind: 'started', ...facts }),
    onStep: (at) => say({ id, kind: 'step', at }),
    onEpoch: (at) => say({ id, kind: 'epoch', at }),
  });
  const seconds = (performance.now() - started) / 1000;
  const heads = await opened.judge();
  session = opened;
  say({ id, kind: 'done', stopped: own.signal.aborted, seconds, heads });
}

async function score({ id, row }: Extract<TrainRequest, { kind: 'score' }>): Promise<void> {
  if (session === null) throw new Error('nothing is trained yet');
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Error('a row is an object: {"column": value, …}');
  say({ id, kind: 'scores', ...(await session.score(row as RawRow)) });
}

function say(answer: TrainAnswer): void {
  self.postMessage(answer);
}
