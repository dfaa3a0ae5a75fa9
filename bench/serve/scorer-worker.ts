/** A scorer in a thread of its own, for the comparison in workers.ts: takes bodies as texts, or rows, and answers with texts or probabilities. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RankBody } from './model.ts';
import { answerText, openService, score } from './workers.ts';

const service = await openService(workerData as string);
parentPort!.on('message', ({ id, text, body }: { id: number; text?: string; body?: RankBody }) => {
  void (async () => {
    if (text !== undefined) parentPort!.postMessage({ id, answer: await answerText(service, text) });
    else {
      const { probabilities } = await score(service, body!);
      parentPort!.postMessage({ id, probabilities }, [probabilities.buffer as ArrayBuffer]);
    }
  })();
});
parentPort!.postMessage('ready');
