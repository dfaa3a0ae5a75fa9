/** The training worker: holds the user's files, profiles them, trains when asked, stops when told, then scores rows. */
import type { PlanForWorkers, TrainAnswer, TrainRequest } from '../protocol.ts';
import { createEngine } from './engine.ts';
import type { Progress } from './session.ts';
import { Refused, Workbench } from './workbench.ts';

/** The type library for pages knows no worker: its end of the channel has the methods of the other. */
declare const self: Worker;

const bench = new Workbench(createEngine);
let running: AbortController | null = null;

self.addEventListener('message', ({ data }: MessageEvent<TrainRequest>) => {
  void answer(data).catch((error: unknown) => {
    if (error instanceof Refused) say({ id: data.id, kind: 'refused', problems: error.problems });
    else say({ id: data.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(request: TrainRequest): Promise<void> {
  const { id } = request;
  switch (request.kind) {
    case 'add':
      bench.add(request.path, request.bytes);
      return say({ id, kind: 'files', files: bench.files });
    case 'remove':
      bench.remove(request.path);
      return say({ id, kind: 'files', files: bench.files });
    case 'rename':
      bench.rename(request.path, request.to);
      return say({ id, kind: 'files', files: bench.files });
    case 'profile':
      return say({ id, kind: 'profiled', found: await bench.profile(request.of) });
    case 'train':
      return train(id, request.of, request.epochs);
    case 'compare': {
      const own = begin();
      const compared = await bench.compare(request.of, request.epochs, own.signal, (model) => progressOf(id, model));
      if (compared === null) return say({ id, kind: 'failed', message: 'stopped' });
      return say({ id, kind: 'compared', compared });
    }
    case 'stop':
      running?.abort();
      return;
    case 'score':
      return say({ id, kind: 'scores', ...(await bench.score(request.row)) });
  }
}

function begin(): AbortController {
  running?.abort();
  return (running = new AbortController());
}

async function train(id: number, of: PlanForWorkers, epochs: number | null): Promise<void> {
  const own = begin();
  const started = performance.now();
  const { measured, example, bestEpoch } = await bench.train(of, epochs, own.signal, progressOf(id, 0));
  const seconds = (performance.now() - started) / 1000;
  say({ id, kind: 'done', stopped: own.signal.aborted, seconds, bestEpoch, measured, example });
}

function progressOf(id: number, model: number): Progress {
  return {
    onRows: (done, total) => say({ id, kind: 'encoding', done, total, model }),
    onStart: (facts) => say({ id, kind: 'started', model, ...facts }),
    onStep: (at) => say({ id, kind: 'step', at }),
    onEpoch: (at) => say({ id, kind: 'epoch', at, model }),
    onTrees: (grown, total) => say({ id, kind: 'trees', grown, total, model }),
  };
}

function say(answer: TrainAnswer): void {
  self.postMessage(answer);
}
