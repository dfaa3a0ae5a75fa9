/** What comes in as a body: JSON, or JSON with tensors of bytes behind it (the Open Inference Protocol's binary tensors). */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { StageTimes } from '../batcher.ts';
import { Failure, malformed } from './error-response.ts';

/** JSON whose tensors follow it as bytes, in the order in which it names them. */
export class BinaryBody {
  readonly json: unknown;
  readonly tensors: Buffer;

  constructor(json: unknown, tensors: Buffer) {
    this.json = json;
    this.tensors = tensors;
  }
}

/** Says how long the JSON is, in requests and answers. */
export const JSON_LENGTH_HEADER = 'inference-header-content-length';

/** @param times where seconds of reading and of writing JSON are added up. */
export function readBodies(app: FastifyInstance, times: Pick<StageTimes, 'parse' | 'serialize'>): void {
  app.removeAllContentTypeParsers();
  const json = app.getDefaultJsonParser('ignore', 'ignore');
  const timed = <T>(stage: keyof typeof times, work: () => T): T => {
    const started = performance.now();
    const result = work();
    times[stage] += (performance.now() - started) / 1000;
    return result;
  };
  app.setReplySerializer((answer) => timed('serialize', () => JSON.stringify(answer)));
  type Done = (error: Error | null, body?: unknown) => void;
  const parseJson = (request: FastifyRequest, text: string, done: Done) => {
    const [error, value] = timed('parse', () => {
      let parsed: readonly [Error | null, unknown] = [null, undefined];
      // It is done when it returns.
      void json(request, text, (error_, value_) => (parsed = [error_, value_]));
      return parsed;
    });
    done(error, value);
  };
  const parse = (request: FastifyRequest, body: Buffer, done: Done): void => {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity')
      return done(
        new Failure(
          415,
          'unsupported_media_type',
          'compressed bodies are not read; send it without `content-encoding`',
        ),
      );
    const header = request.headers[JSON_LENGTH_HEADER];
    if (header === undefined) return parseJson(request, body.toString(), done);
    const length = typeof header === 'string' && /^\d{1,10}$/.test(header) ? Number(header) : NaN;
    if (!(length <= body.length))
      return done(
        malformed(
          'the header `Inference-Header-Content-Length` must be the length of the JSON at the beginning of the body',
        ),
      );
    parseJson(request, body.toString('utf8', 0, length), (error, json) =>
      error === null ? done(null, new BinaryBody(json, body.subarray(length))) : done(error),
    );
  };
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parse);
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    // Some clients send JSON without saying so, and tensors without a type or as bytes. Only those: a page of another site can send plain text
    // without asking first, but no header of its own.
    if (request.headers['content-type'] === undefined || request.headers[JSON_LENGTH_HEADER] !== undefined)
      parse(request, body as Buffer, done);
    else
      done(new Failure(415, 'unsupported_media_type', 'the body must be JSON, with `content-type: application/json`'));
  });
}
