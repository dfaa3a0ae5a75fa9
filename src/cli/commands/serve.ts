import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createApp } from '../../serve/http/app.ts';
import { addressText, isLoopback, listen } from '../../serve/listen.ts';
import { RequestLog } from '../../serve/log/log.ts';
import { Service } from '../../serve/service.ts';
import { versionText } from '../../serve/version.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { printDiagnostics } from '../print.ts';
import { requiredSignatures, type SignatureOptions } from '../signatures.ts';
import { unwrap } from '../../api/train.ts';
import { say } from '../../diagnostics/visible.ts';

interface ServeOptions extends SignatureOptions {
  readonly host: string;
  readonly port: number;
  readonly token?: string;
  readonly adminToken?: string;
  readonly watch?: boolean;
  readonly threads?: number;
  readonly maxBody: number;
  readonly maxMemory: number;
  readonly maxConnections: number;
  readonly maxCandidates: number;
  readonly maxWaiting: number;
  readonly timeout: number;
  readonly maxDrift?: number;
  readonly log?: string;
  readonly logShare: number;
  readonly logRows: number;
  readonly logSeconds: number;
}

/** Shorter ones can be guessed. */
const SHORTEST_TOKEN = 16;
/** Between two looks at the files. */
const WATCH_MS = 500;
/** Most elements of a list; `max` of a signal cuts it far below that. */
const MAX_LIST = 10_000;

/** `adsc serve RUN|BUNDLE`: answers over HTTP until it is interrupted; then answers what came in, and ends with 0. */
export function serveCommand(context: Context, args: string[], raw: Record<string, unknown>): Promise<ExitCode> {
  // From the start: an interrupt while the model loads is heeded as well.
  return context.heeding(() => serve(context, args, raw));
}

async function serve(context: Context, args: string[], raw: Record<string, unknown>): Promise<ExitCode> {
  const options = raw as unknown as ServeOptions;
  const token = tokenOf(options.token, '--token');
  const adminToken = tokenOf(options.adminToken, '--admin-token');
  if (token !== null && token === adminToken)
    throw new CommandFailure(
      [
        diagnostic('ADS9002', null, {
          message:
            '--admin-token must be another than --token: a client that asks for scores could change what is served',
        }),
      ],
      exitCode.usage,
    );
  if (!isLoopback(options.host) && token === null)
    throw new CommandFailure([diagnostic('ADS8603', null, { host: options.host })], exitCode.usage);
  const shown = args[0]!;
  const { maxCandidates, maxWaiting, timeout } = options;
  // A run of the scorer takes the largest request, and many small ones at a time.
  const capacity = Math.max(maxCandidates, 1024);
  const opened = unwrap(
    await Service.open(resolve(context.cwd, shown), shown, {
      capacity,
      threads: options.threads ?? 1,
      maxList: MAX_LIST,
      maxWaiting,
      timeout,
      required: requiredSignatures(context, options),
    }),
  );
  const { service } = opened;
  await printDiagnostics(context, opened.warnings, new Map(), 'pretty');
  const log = await openLog(context, service, options);
  const app = createApp(
    service,
    {
      maxBody: options.maxBody,
      maxMemory: options.maxMemory,
      maxConnections: options.maxConnections,
      maxCandidates,
      timeout,
      token,
      adminToken,
      maxDrift: options.maxDrift ?? null,
    },
    log,
  );
  if (context.signal.aborted) {
    await service.close();
    await log?.close();
    throw new CommandFailure([diagnostic('ADS8707', null, {})], exitCode.interrupted);
  }
  const address = await listen(app, options);
  if ('code' in address) {
    await service.close();
    await log?.close();
    throw new CommandFailure([address], exitCode.data);
  }
  const { plan } = service.current.model;
  if (!context.quiet)
    context.err(
      say`serving ${plan.model} ${versionText(service.current)} on http://${addressText(address)} (Ctrl-C ends it)\n`,
    );
  const watching = options.watch === true ? watch(context, service) : null;
  if (!context.signal.aborted)
    await new Promise<void>((done) => context.signal.addEventListener('abort', () => done(), { once: true }));
  if (!context.quiet) context.err('closing: answering what came in\n');
  await app.close();
  await watching;
  await service.close();
  await log?.close();
  return exitCode.fine;
}

async function openLog(
  context: Context,
  service: Service,
  { log: shown, logShare, logRows, logSeconds }: ServeOptions,
): Promise<RequestLog | null> {
  if (shown === undefined) return null;
  const onProblem = (problem: Diagnostic) => void printDiagnostics(context, [problem], new Map(), 'pretty');
  const log = await RequestLog.open(service.current.model.plan, {
    dir: resolve(context.cwd, shown),
    shown,
    share: logShare,
    rows: logRows,
    seconds: logSeconds,
    onProblem,
  });
  if (!('code' in log)) return log;
  await service.close();
  throw new CommandFailure([log], exitCode.data);
}

/** Looks for new files until the command is interrupted. */
async function watch(context: Context, service: Service): Promise<void> {
  while (!context.signal.aborted) {
    await sleep(WATCH_MS, undefined, { signal: context.signal }).catch(() => undefined);
    if (context.signal.aborted) return;
    const result = await service.reload();
    if (result.outcome === 'swapped' && !context.quiet) context.err(say`now serving ${result.version}\n`);
    const diagnostics =
      result.outcome === 'swapped' ? result.warnings : result.outcome === 'refused' ? result.diagnostics : [];
    await printDiagnostics(context, diagnostics, new Map(), 'pretty');
  }
}

function tokenOf(token: string | undefined, option: string): string | null {
  if (token === undefined) return null;
  if (token.length < SHORTEST_TOKEN || !/^[\x21-\x7e]+$/.test(token))
    throw new CommandFailure(
      [
        diagnostic('ADS9002', null, {
          message: `${option} takes a token of at least ${SHORTEST_TOKEN} characters, without spaces`,
        }),
      ],
      exitCode.usage,
    );
  return token;
}
