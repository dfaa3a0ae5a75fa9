/** The HTTP server: fastify with limits, authorization and errors; the protocols are plugins next to it. */
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Closing, Overloaded, TimedOut } from '../batcher.ts';
import type { RequestLog } from '../log/request-log.ts';
import type { Reloaded, Service } from '../hot-swap.ts';
import { adminRoutes } from './admin.ts';
import { limitBodies } from './body-memory.ts';
import { readBodies } from './parse-body.ts';
import { driftRoutes } from './drift.ts';
import { Failure } from './error-response.ts';
import { metricRoutes } from './metrics.ts';
import { openInferenceRoutes } from './open-inference.ts';
import { openApi } from './openapi.ts';
import { rankRoutes } from './rank.ts';
import { predictRoutes } from './tensorflow-serving.ts';

export interface AppOptions {
  /** Bytes of a body. */
  readonly maxBody: number;
  /** Bytes of the bodies of all clients together, until their requests are answered; default 64 MiB. */
  readonly maxMemory?: number;
  /** Open connections; beyond it new ones are closed. Default 2,000. */
  readonly maxConnections?: number;
  /** Most candidates or rows of a request. */
  readonly maxCandidates: number;
  /** Milliseconds for a request to arrive whole, and to be answered. */
  readonly timeout: number;
  /** Bearer token of everything but health; null: none needed. */
  readonly token: string | null;
  /** Bearer token of /admin; null: there is no /admin. */
  readonly adminToken: string | null;
  /** Told what came of /admin/reload, whose answers have no reasons. */
  readonly onReload?: (result: Reloaded) => void;
  /** Not ready while a share of missing, out-of-vocabulary or clipped values is further than this from training's; null: ready all the same. */
  readonly maxDrift: number | null;
}

export interface Routes {
  readonly app: FastifyInstance;
  readonly service: Service;
  readonly options: AppOptions;
  /** null: requests are not logged. */
  readonly log: RequestLog | null;
}

/** Answered without a token: what a load balancer asks. They say nothing but yes or no. */
const open = new Set(['/v2/health/live', '/v2/health/ready']);

/** Of a request, from its client or the proxy before this server; one that fits no log is replaced. */
const REQUEST_ID = /^[\x21-\x7e]{1,128}$/;

export function createApp(service: Service, options: AppOptions, log: RequestLog | null = null): FastifyInstance {
  const app = fastify({
    logger: false,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    bodyLimit: options.maxBody,
    requestTimeout: options.timeout,
    connectionTimeout: 4 * options.timeout,
    keepAliveTimeout: 60_000,
    maxRequestsPerSocket: 0,
    // Requests in flight are answered before the server closes; idle connections end at once.
    forceCloseConnections: 'idle',
    // What no route can be found for.
    frameworkErrors: (_error, _request, reply) =>
      void answerFailure(reply as FastifyReply, new Failure(400, 'invalid_request', 'the path of the request is none')),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // Names of columns, like others: bodies are merged into nothing, and read by what is their own.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    // Node looks for requests that are late only so often.
    http: {
      maxHeaderSize: 16_384,
      headersTimeout: options.timeout,
      connectionsCheckingInterval: Math.max(50, Math.min(1000, options.timeout)),
    },
  });
  app.server.maxConnections = options.maxConnections ?? 2000;
  limitBodies(app, options.maxMemory ?? 64 * 2 ** 20);
  readBodies(app, service.batcher.times);
  app.addHook('onRequest', authorization(options));
  endConnections(app);
  app.setErrorHandler((error, _request, reply) => answerFailure(reply, failureOf(error)));
  app.setNotFoundHandler((_request, reply) =>
    answerFailure(reply, new Failure(404, 'not_found', 'there is nothing here; /openapi.json says what there is')),
  );
  const routes: Routes = { app, service, options, log };
  app.get('/v2/health/live', () => ({ live: true }));
  app.get('/v2/health/ready', (_request, reply) => {
    const ready = options.maxDrift === null || service.current.model.drift.isWithin(options.maxDrift);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  app.get('/openapi.json', () => openApi(service.current.model, options));
  metricRoutes(routes);
  driftRoutes(routes);
  rankRoutes(routes);
  predictRoutes(routes);
  openInferenceRoutes(routes);
  if (options.adminToken !== null) adminRoutes(routes);
  return app;
}

/**
 * A connection whose request came in before the server closed is not idle then: it ends with its answer. Kept alive it would hold the server
 * for a minute, which is longer than what runs servers waits before it kills them.
 */
function endConnections(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
  // Answers that were on their way already.
  app.addHook('onResponse', (_request, _reply, done) => {
    if (closing) setImmediate(() => app.server.closeIdleConnections());
    done();
  });
}

function authorization({ token, adminToken }: AppOptions) {
  const expected = token === null ? null : digest(token);
  const admin = adminToken === null ? null : digest(adminToken);
  return async (request: FastifyRequest): Promise<void> => {
    // The route that answers, whatever spelling of its path led there: `/%61dmin/status` is /admin/status.
    const route = request.routeOptions.url ?? '';
    const wanted = route.startsWith('/admin/') ? admin : open.has(route) ? null : expected;
    if (wanted === null) return;
    const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    // Digests have one length, and comparing them takes as long whatever they hold.
    if (!timingSafeEqual(digest(given), wanted))
      throw new Failure(401, 'unauthorized', 'this needs the header `Authorization: Bearer TOKEN`');
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function answerFailure(reply: FastifyReply, failure: Failure): FastifyReply {
  if (failure.retryAfter !== null) void reply.header('retry-after', String(failure.retryAfter));
  if (failure.status === 401) void reply.header('www-authenticate', 'Bearer');
  const { code, message, details } = failure;
  return reply.code(failure.status).send({ error: message, code, ...(details.length === 0 ? {} : { details }) });
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Overloaded)
    return new Failure(429, 'overloaded', 'too many requests wait already; try again', { retryAfter: 1 });
  if (error instanceof TimedOut)
    return new Failure(503, 'timeout', 'the request waited too long to be scored', { retryAfter: 1 });
  if (error instanceof Closing) return new Failure(503, 'closing', 'the server is closing', { retryAfter: 1 });
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = code === undefined ? undefined : framework[code];
  if (known !== undefined) return new Failure(known[0], known[1], known[2]);
  // What JSON.parse says holds a piece of the body and nothing else, but it is the client's own.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Failure(
      statusCode,
      'invalid_request',
      statusCode === 400 ? 'the body is not valid JSON' : 'the request cannot be read',
    );
  return new Failure(500, 'internal', 'scoring failed; nothing is wrong with the request');
}

const framework: Readonly<Record<string, readonly [number, string, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too_large', 'the body is larger than this server takes'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'unsupported_media_type',
    'the body must be JSON, with `content-type: application/json`',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'invalid_request', 'the body is empty'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'invalid_request', 'the body is not as long as its content-length says'],
};
