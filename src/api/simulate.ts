/** `simulate`: Parquet logs of a synthetic ads market. */
import { resolve } from 'node:path';
import {
  type ClosedLoopOptions,
  simulate as simulateTraffic,
  simulateClosedLoop,
  type SimulationSummary,
} from '../simulate/index.ts';
import { type CallOptions, interrupted, outcomeOf } from './call.ts';
import { makeFolder } from './folders.ts';
import type { Outcome } from './outcome.ts';
import { Refusal, usage } from './refusal.ts';
import { given } from './option-kinds.ts';
import { simulateOptions } from './options.ts';

export interface SimulateOptions
  extends CallOptions, Pick<ClosedLoopOptions, 'rows' | 'days' | 'users' | 'pins' | 'seed' | 'conflict' | 'clickRate'> {
  /** Folder to write. Default `data`. */
  readonly out?: string;
  /** Some clicks end in a purchase, hours or days later: columns `purchased`, `purchased_at` (as the log knows at its end) and `true_purchase`, within 7 days. */
  readonly delays?: boolean;
  /** A ranker chooses what is shown and learns from it every night; with drift, clicks that come late, exploration. */
  readonly closedLoop?: boolean;
  /** With `closedLoop`: how much the market changes, 0 not at all. Default 1. */
  readonly drift?: number;
  /** With `closedLoop`: fraction of requests answered at random. Default 0.05. */
  readonly explore?: number;
  /** With `closedLoop`: whether predicted value or chance decides what is shown. Default `value`. */
  readonly selection?: 'value' | 'random';
}

export interface Simulated {
  /** Absolute path of the folder. */
  readonly dir: string;
  /** What `simulation.json` in it says: the options, and what there is of each source. */
  readonly summary: SimulationSummary;
}

export function simulate(options: SimulateOptions = {}): Promise<Outcome<Simulated>> {
  return outcomeOf(given(options, simulateOptions), async (call) => {
    const {
      cwd: _cwd,
      onDiagnostics: _report,
      closedLoop = false,
      out = 'data',
      drift,
      explore,
      selection,
      delays = false,
      ...market
    } = options;
    if (!closedLoop)
      for (const [name, value] of Object.entries({ drift, explore, selection }))
        if (value !== undefined) throw usage(`option '${name}' goes with option 'closedLoop' only`);
    if (closedLoop && delays)
      throw usage("option 'delays' does not go with option 'closedLoop', whose clicks are late");
    const dir = resolve(call.cwd, out);
    makeFolder(call, dir);
    const { summary, diagnostics } = await (closedLoop ? simulateClosedLoop : simulateTraffic)({
      ...market,
      outDir: dir,
      ...(closedLoop ? { drift, explore, selection } : { delays }),
      signal: call.signal,
      onProgress: (done, total) => call.report({ task: 'simulate', done, total }),
    });
    if (summary === null) {
      if (call.signal.aborted) throw interrupted();
      throw new Refusal(diagnostics, diagnostics[0]?.code === 'ADS9002' ? 'usage' : 'data');
    }
    call.note(diagnostics);
    return { dir, summary };
  });
}
