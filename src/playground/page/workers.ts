/**
 * Starting workers from any place that a page can be opened from. A page from a file may neither fetch a script nor start a worker of it,
 * but it may have a script element: each worker is a script that hands over its body as a function, whose text makes the worker.
 */
type Name = 'language' | 'emit' | 'train';

/** What the scripts call; see scripts/playground.ts. */
declare global {
  var adscWorker: (name: Name, body: () => void) => void;
}

const waiting = new Map<Name, (worker: Worker) => void>();
const started = new Map<Name, Promise<Worker>>();

globalThis.adscWorker = (name, body) => {
  const url = URL.createObjectURL(new Blob([`(${body.toString()})()`], { type: 'text/javascript' }));
  waiting.get(name)?.(new Worker(url, { name }));
  URL.revokeObjectURL(url);
};

/** The worker of that name, started when first asked for. */
export function startWorker(name: Name): Promise<Worker> {
  let worker = started.get(name);
  if (worker === undefined) {
    worker = new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = document.createElement('script');
      script.src = `${name}.js`;
      script.addEventListener('error', () => {
        started.delete(name);
        reject(new Error(`${name}.js did not load; is the connection gone?`));
      });
      document.head.append(script);
    });
    started.set(name, worker);
  }
  return worker;
}
