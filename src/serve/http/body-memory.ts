/**
 * What bodies take together. A limit for each, times all connections, would be more than a machine has: slow clients with large bodies add up.
 * A body counts as it arrives, until its request is answered or given up.
 */
import { Transform, type TransformCallback } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { Failure } from './error-response.ts';

/** Smaller ones count whole when their headers are in. */
const SMALL = 65_536;

export class Bodies {
  /** Bytes held now, and the most that were. */
  held = 0;
  most = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False: they don't fit, and aren't held. */
  take(bytes: number): boolean {
    if (this.held + bytes > this.#limit) return false;
    this.held += bytes;
    this.most = Math.max(this.most, this.held);
    return true;
  }

  release(bytes: number): void {
    this.held -= bytes;
  }
}

class Metered extends Transform {
  readonly #take: (bytes: number) => boolean;

  constructor(take: (bytes: number) => boolean) {
    super();
    this.#take = take;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#take(chunk.length)) done(null, chunk);
    else done(full());
  }
}

function full(): Failure {
  return new Failure(
    503,
    'overloaded',
    'the bodies of other requests take all the memory that there is for them; try again',
    { retryAfter: 1 },
  );
}

export function limitBodies(app: FastifyInstance, limit: number): Bodies {
  const bodies = new Bodies(limit);
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined)
      return done(null, payload);
    let own = 0;
    const take = (bytes: number): boolean => {
      if (reply.raw.destroyed || !bodies.take(bytes)) {
        // What else arrives of it is not read.
        void reply.header('connection', 'close');
        return false;
      }
      own += bytes;
      return true;
    };
    reply.raw.once('close', () => {
      bodies.release(own);
      own = 0;
    });
    const length = Number(request.headers['content-length'] ?? NaN);
    if (length <= SMALL) {
      if (take(length)) done(null, payload);
      else done(full());
      return;
    }
    const metered = new Metered(take);
    // Its reader hears of an error; when that has gone (the body is too large, say), nobody has to.
    metered.on('error', () => payload.unpipe(metered));
    payload.on('error', (error) => metered.destroy(error));
    done(null, payload.pipe(metered));
  });
  return bodies;
}
