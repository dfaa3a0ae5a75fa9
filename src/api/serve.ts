/** `serve`: answers over HTTP. */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ServeSettings } from '../config/config.ts';
import { createApp } from '../serve/http/app.ts';
import { addressText, isLoopback, listen } from '../serve/listen.ts';
import { RequestLog } from '../serve/log/request-log.ts';
import { Service } from '../serve/hot-swap.ts';
import { foundBy } from '../serve/in-process.ts';
import { versionText } from '../serve/served-version.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { Refusal, unwrap, usage } from './refusal.ts';
import { requiredSignatures, type SignatureOptions } from './signatures.ts';
import { given, path as aPath } from './option-kinds.ts';
import { serveOptions } from './options.ts';
import { tableFiles } from './served-tables.ts';

export interface ServeOptions extends CallOptions, SignatureOptions, ServeSettings {
  /** Clients must send it as a bearer token: at least 16 characters. */
  readonly token?: string;
  /** Opens `/admin` (reload, rollback, status) to any client that sends it. */
  readonly adminToken?: string;
  /**
   * Files of joined tables, by the name of the join: requests may send their keys instead of their columns. Paths lie inside the
   * project root.
   */
  readonly tables?: Readonly<Record<string, string>>;
  /** Project root of the tables. Default: that of the run; of a bundle without one, the folder of the call. */
  readonly root?: string;
  /** Take a new model also where clients that have asked within a day would break. Default false: it is held back, and what serves serves on. */
  readonly allowBreakingSwap?: boolean;
  /**
   * Most bytes that embedding tables take in memory; rows of those beyond it are read from the file as they are asked for. Default: a
   * quarter of the machine's memory, or its container's.
   */
  readonly embeddingsMemory?: number;
  /** With `watch`: called after another version was taken. */
  readonly onVersion?: (version: string) => void;
  /** With `watch`: called after new rows of a table were taken. */
  readonly onTable?: (table: { readonly name: string; readonly rows: number }) => void;
}

/** A server that answers until it is closed or its signal is aborted. */
export interface Server {
  /** Such as `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly model: string;
  /** What serves now, as answers name it: the model's fingerprint, and its calibrator. */
  readonly version: string;
  /** Takes a newer calibrator, another bundle at the same path or new files of tables, if they are good; else says why not, and what served serves on. */
  reload(): Promise<readonly Diagnostic[]>;
  /** Answers what came in, and ends. */
  close(): Promise<void>;
  /** Resolves once the server has ended. */
  readonly closed: Promise<void>;
}

/** Shorter ones can be guessed. */
const SHORTEST_TOKEN = 16;
/** Between two looks at the files. */
const WATCH_MS = 500;
/** Most elements of a list; `max` of a signal cuts it far below that. */
const MAX_LIST = 10_000;

export function serve(path: string, options: ServeOptions = {}): Promise<Outcome<Server>> {
  return outcomeOf(
    given(options, serveOptions, { path: [path, aPath] }),
    async (call) => {
      const tokens = tokensOf(options);
      const { maxCandidates = 2000, maxWaiting = 20_000, timeout = 10_000 } = options;
      const opened = unwrap(
        await Service.open(resolve(call.cwd, path), path, {
          // A run of the scorer takes the largest request, and many small ones at a time.
          capacity: Math.max(maxCandidates, 1024),
          threads: options.threads ?? 1,
          maxList: MAX_LIST,
          maxWaiting,
          timeout,
          required: requiredSignatures(call, options),
          tables: await tableFiles(call, path, options),
          logs: options.log !== undefined,
          allowBreaking: options.allowBreakingSwap === true,
          ...(options.embeddingsMemory === undefined ? {} : { embeddingsMemory: options.embeddingsMemory }),
        }),
      );
      const { service } = opened;
      let log: RequestLog | null = null;
      try {
        call.note(opened.warnings);
        log = await openLog(call, service, options);
        const app = createApp(
          service,
          {
            maxBody: options.maxBody ?? 4_194_304,
            maxMemory: options.maxMemory ?? 67_108_864,
            maxConnections: options.maxConnections ?? 2000,
            maxCandidates,
            timeout,
            ...tokens,
            maxDrift: options.maxDrift ?? null,
            onReload: (result) => call.note(foundBy(result)),
          },
          log,
        );
        if (call.signal.aborted) throw notServed();
        const address = await listen(app, { host: options.host ?? '127.0.0.1', port: options.port ?? 8080 });
        if ('code' in address) throw new Refusal([address], 'data');
        return new Listening(call, service, log, app, `http://${addressText(address)}`, options);
      } catch (error) {
        await service.close();
        await log?.close();
        throw error;
      }
    },
    notServed,
  );
}

function notServed(): Refusal {
  return new Refusal([diagnostic('ADS8707', null, {})], 'interrupted');
}

class Listening implements Server {
  readonly url: string;
  readonly closed: Promise<void>;
  readonly #service: Service;
  readonly #stop = new AbortController();

  constructor(
    call: Call,
    service: Service,
    log: RequestLog | null,
    app: ReturnType<typeof createApp>,
    url: string,
    options: ServeOptions,
  ) {
    this.url = url;
    this.#service = service;
    const { signal } = this.#stop;
    const stop = () => this.#stop.abort();
    call.signal.addEventListener('abort', stop, { once: true });
    if (call.signal.aborted) stop();
    const watching = options.watch === true ? watchFiles(call, service, signal, options) : null;
    const end = async (): Promise<void> => {
      if (!signal.aborted)
        await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
      call.signal.removeEventListener('abort', stop);
      await app.close();
      await watching;
      await service.close();
      await log?.close();
    };
    this.closed = end();
  }

  get model(): string {
    return this.#service.current.model.plan.model;
  }

  get version(): string {
    return versionText(this.#service.current);
  }

  async reload(): Promise<readonly Diagnostic[]> {
    return foundBy(await this.#service.reload());
  }

  close(): Promise<void> {
    this.#stop.abort();
    return this.closed;
  }
}

async function openLog(
  call: Call,
  service: Service,
  { log: shown, logShare = 1, logRows = 50_000, logSeconds = 60 }: ServeOptions,
): Promise<RequestLog | null> {
  if (shown === undefined) return null;
  const log = await RequestLog.open(service.current.model.plan, {
    dir: resolve(call.cwd, shown),
    shown,
    share: logShare,
    rows: logRows,
    seconds: logSeconds,
    onProblem: (problem) => call.note([problem]),
  });
  if ('code' in log) throw new Refusal([log], 'data');
  return log;
}

/** Looks for new files until the server ends. */
async function watchFiles(
  call: Call,
  service: Service,
  signal: AbortSignal,
  { onVersion, onTable }: ServeOptions,
): Promise<void> {
  while (!signal.aborted) {
    await sleep(WATCH_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const result = await service.reload();
    if (result.outcome === 'swapped') onVersion?.(result.version);
    for (const { name, status } of result.outcome === 'unchanged' ? [] : service.tables)
      if (result.outcome !== 'unchanged' && result.tables?.includes(name)) onTable?.({ name, rows: status.rows });
    call.note(foundBy(result));
  }
}

function tokensOf({ token, adminToken, host = '127.0.0.1' }: ServeOptions): {
  readonly token: string | null;
  readonly adminToken: string | null;
} {
  const tokens = { token: tokenOf(token, "option 'token'"), adminToken: tokenOf(adminToken, "option 'adminToken'") };
  if (tokens.token !== null && tokens.token === tokens.adminToken)
    throw usage(
      "option 'adminToken' must be another than option 'token': a client that asks for scores could change what is served",
    );
  if (!isLoopback(host) && tokens.token === null)
    throw new Refusal(
      // A container is given variables rather than flags.
      [diagnostic('ADS8603', null, { host }, { hint: 'on the command line the variable ADSC_TOKEN says it too' })],
      'usage',
    );
  return tokens;
}

function tokenOf(token: string | undefined, option: string): string | null {
  if (token === undefined) return null;
  if (token.length < SHORTEST_TOKEN || !/^[\x21-\x7e]+$/.test(token))
    throw usage(`${option} takes a token of at least ${SHORTEST_TOKEN} characters, without spaces`);
  return token;
}
