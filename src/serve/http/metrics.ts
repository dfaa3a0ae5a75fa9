/** `GET /metrics`: the text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SeenClient } from '../contracts/clients.ts';
import { SCORE_BOUNDS } from '../score-histograms.ts';
import { StoredTable } from '../../train/embeddings/stored-table.ts';
import type { TableStatus } from '../tables/load-tables.ts';
import { stepsLeftOut } from '../steps-left-out.ts';
import type { Routes } from './app.ts';

/** Upper bounds, seconds. */
const LATENCY_BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Histogram {
  readonly buckets: Float64Array;
  sum: number;
  count: number;
}

export function metricRoutes({ app, service, log, options }: Routes): void {
  const requests = new Map<string, number>();
  const latencies = new Map<string, Histogram>();
  app.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    // The route, not the path: a client that asks for a thousand paths makes no thousand series.
    const route = request.routeOptions.url ?? 'none';
    const key = `route=${quoted(route)},status="${reply.statusCode}"`;
    requests.set(key, (requests.get(key) ?? 0) + 1);
    let histogram = latencies.get(route);
    if (histogram === undefined)
      latencies.set(route, (histogram = { buckets: new Float64Array(LATENCY_BOUNDS.length + 1), sum: 0, count: 0 }));
    const seconds = reply.elapsedTime / 1000;
    const bucket = LATENCY_BOUNDS.findIndex((bound) => seconds <= bound);
    histogram.buckets[bucket < 0 ? LATENCY_BOUNDS.length : bucket]!++;
    histogram.sum += seconds;
    histogram.count++;
  });

  app.get('/metrics', (_request, reply) =>
    reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(metricsText({ service, log, options }, requests, latencies)),
  );
}

function metricsText(
  { service, log, options }: Pick<Routes, 'service' | 'log' | 'options'>,
  requests: ReadonlyMap<string, number>,
  latencies: ReadonlyMap<string, Histogram>,
): string {
  const { batcher, current } = service;
  const lines: string[] = [];
  const family = (name: string, type: string, help: string, samples: readonly string[]) => {
    if (samples.length > 0) lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples);
  };
  const one = (name: string, type: string, help: string, value: number) =>
    family(name, type, help, [`${name} ${value}`]);
  family(
    'adsc_requests_total',
    'counter',
    'Requests answered.',
    [...requests].map(([labels, count]) => `adsc_requests_total{${labels}} ${count}`),
  );
  family(
    'adsc_request_seconds',
    'histogram',
    'From the headers of a request to the end of its answer.',
    [...latencies].flatMap(([route, histogram]) =>
      histogramLines('adsc_request_seconds', `route=${quoted(route)}`, LATENCY_BOUNDS, histogram),
    ),
  );
  one('adsc_candidates_total', 'counter', 'Candidates and rows scored.', batcher.candidates);
  one('adsc_batches_total', 'counter', 'Runs of the scorer.', batcher.batches);
  one('adsc_waiting_candidates', 'gauge', 'Candidates that wait to be scored.', batcher.waiting);
  family(
    'adsc_stage_seconds_total',
    'counter',
    'Time spent on requests, by stage; requests wait in parallel.',
    Object.entries(batcher.times).map(
      ([stage, seconds]) => `adsc_stage_seconds_total{stage="${stage}"} ${seconds as number}`,
    ),
  );
  one('adsc_swaps_total', 'counter', 'Versions put in place of another.', service.swaps);
  one('adsc_refusals_total', 'counter', 'New versions that were refused.', service.refusals);
  family('adsc_version_info', 'gauge', 'What serves.', [
    `adsc_version_info{model=${quoted(current.model.plan.model)},model_fingerprint="${current.model.fingerprint}",calibrator=${quoted(current.calibrator?.name ?? '')},contract="${current.contracts.fingerprint}"} 1`,
  ]);
  const clients = (name: string, type: string, help: string, of: (client: SeenClient) => number) =>
    family(
      name,
      type,
      help,
      service.clients.all.map(
        (client) =>
          `${name}{contract="${client.contract ?? 'unknown'}",stated="${client.stated ? 'yes' : 'no'}"} ${of(client)}`,
      ),
    );
  clients(
    'adsc_contract_requests_total',
    'counter',
    'Requests for scores by the contract of their client; not stated: by that of the version that was asked.',
    ({ requests }) => requests,
  );
  clients(
    'adsc_contract_last_request_timestamp_seconds',
    'gauge',
    'When a client of a contract asked last.',
    ({ lastSeen }) => lastSeen / 1000,
  );
  const ofTables = (name: string, help: string, of: (status: TableStatus) => number, type = 'counter') =>
    family(
      name,
      type,
      help,
      service.tables.map(({ name: table, status }) => `${name}{table=${quoted(table)}} ${of(status)}`),
    );
  ofTables('adsc_table_rows', 'Rows of a table that is looked up.', ({ rows }) => rows, 'gauge');
  ofTables('adsc_table_refreshes_total', 'New files of a table that were taken.', ({ refreshes }) => refreshes);
  ofTables('adsc_table_refusals_total', 'New files of a table that were refused.', ({ refusals }) => refusals);
  family(
    'adsc_table_lookups_total',
    'counter',
    'Keys that were looked up: found, unknown to the table, or missing.',
    service.tables.flatMap(({ name, status }) =>
      Object.entries(status.lookups).map(
        ([result, count]) => `adsc_table_lookups_total{table=${quoted(name)},result="${result}"} ${count as number}`,
      ),
    ),
  );
  family(
    'adsc_embedding_rows_total',
    'counter',
    'Rows of embedding tables that are in a file or in 8 bits: there already, or fetched.',
    [...current.model.weights.tables].flatMap(([table, rows]) =>
      rows instanceof StoredTable
        ? Object.entries(rows.counts).map(
            ([result, count]) =>
              `adsc_embedding_rows_total{table=${quoted(table)},from="${rows.kind}",result="${result}"} ${count as number}`,
          )
        : [],
    ),
  );
  family(
    'adsc_score',
    'histogram',
    'Probabilities by head.',
    [...batcher.scores.heads].flatMap(([head, histogram]) =>
      histogramLines('adsc_score', `head=${quoted(head)}`, SCORE_BOUNDS, histogram),
    ),
  );

  one(
    'adsc_ready',
    'gauge',
    "Whether the server is ready: 0 while requests differ from training by more than option 'maxDrift'.",
    options.maxDrift === null || current.model.drift.isWithin(options.maxDrift) ? 1 : 0,
  );
  const signals = current.model.drift.signals();
  const shares = (name: string, of: 'missing' | 'outOfVocabulary' | 'clipped', help: string) => {
    family(
      `adsc_signal_${name}_share`,
      'gauge',
      `${help} of the last 10 minutes.`,
      signals.flatMap((signal) =>
        signal[of] === null ? [] : [`adsc_signal_${name}_share{signal=${quoted(signal.signal)}} ${signal[of]}`],
      ),
    );
    family(
      `adsc_signal_${name}_training_share`,
      'gauge',
      `${help} in training.`,
      signals.flatMap(({ signal, training }) =>
        training === null || training[of] === null
          ? []
          : [`adsc_signal_${name}_training_share{signal=${quoted(signal)}} ${training[of]}`],
      ),
    );
  };
  shares('missing', 'missing', 'Share of missing and unreadable values');
  shares('out_of_vocabulary', 'outOfVocabulary', 'Share of out-of-vocabulary values');
  shares('clipped', 'clipped', 'Share of clipped values');
  family(
    'adsc_sequence_steps_left_out_total',
    'counter',
    'Steps that were not before the time of their request, or had no time.',
    stepsLeftOut(current.model.plan, current.model.rows.counts).map(
      ([sequence, count]) => `adsc_sequence_steps_left_out_total{sequence=${quoted(sequence)}} ${count}`,
    ),
  );
  if (log !== null) {
    one('adsc_log_rows_total', 'counter', 'Rows in whole files of the log.', log.rows);
    one('adsc_log_files_total', 'counter', 'Files of the log.', log.files);
    one('adsc_log_dropped_rows_total', 'counter', 'Rows that the log could not take.', log.dropped);
  }
  one('process_resident_memory_bytes', 'gauge', 'Resident memory.', process.memoryUsage.rss());
  one('nodejs_heap_size_used_bytes', 'gauge', 'Heap of JavaScript in use.', process.memoryUsage().heapUsed);
  return `${lines.join('\n')}\n`;
}

function histogramLines(
  name: string,
  labels: string,
  bounds: readonly number[],
  { buckets, sum, count }: Readonly<Histogram>,
): string[] {
  let below = 0;
  const lines = bounds.map((bound, i) => `${name}_bucket{${labels},le="${bound}"} ${(below += buckets[i]!)}`);
  return [
    ...lines,
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sum}`,
    `${name}_count{${labels}} ${count}`,
  ];
}

/** A label's value: names of a spec may hold anything. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
