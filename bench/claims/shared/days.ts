/**
 * Systems in one market, day by day. Every system serves its share of the requests; all learn from the log of them all, every midnight, from
 * scratch, on the last days. A calibrator may only see rows that its model was not trained on: so a calibrated system serves with the model
 * of the midnight before, and its calibrator is fitted on what came after that; the others serve with the newest.
 */
import type { Calibrator } from '../../../src/calibrate/calibrator.ts';
import { calibratorLayout } from '../../../src/calibrate/features.ts';
import { CalibrationRows } from '../../../src/calibrate/calibration-rows.ts';
import type { CalibrationPlan, Plan } from '../../../src/ir/plan.ts';
import { type DriftOptions, type MarketOptions, noisyOracle, type Ranker } from '../../../src/simulate/index.ts';
import { Arena } from './arena.ts';
import { calibrationOf, fit, probabilities, see } from './calibrate.ts';
import type { Fitted, Trainee } from './fit.ts';
import type { ModelChoice } from './model.ts';
import { modelRanker } from './ranker.ts';

/** All that decides what a world gives, with its seed and the systems. */
export interface Setting {
  readonly impressionsPerDay: number;
  readonly clickRate: number;
  readonly drift: DriftOptions;
  readonly selection: MarketOptions['selection'];
  /** Days before those that are measured. */
  readonly warmup: number;
  readonly measured: number;
  readonly trainDays: number;
  readonly epochs: number;
  /** Of calibration, in hours; null: market.ads's. */
  readonly halfLife: number | null;
}

export interface System {
  readonly name: string;
  readonly model: keyof typeof MODELS;
  /** Hours between fits of its calibrator; null: it has none. */
  readonly every: number | null;
}

/** Sums over the rows of one day and source that a system served. */
export interface Cell {
  readonly world: number;
  readonly day: number;
  readonly source: 0 | 1;
  readonly system: string;
  rows: number;
  predicted: number;
  expected: number;
  clicks: number;
}

const variant = 'click_only';
export const MODELS = {
  network: { variant },
  wide_deep: { variant, baseline: 'wide_deep' },
  gbdt_lr: { variant, baseline: 'gbdt_lr' },
} as const satisfies Readonly<Record<string, ModelChoice>>;

const HOUR_MS = 3_600_000;
/** Before the first measured day's eve calibrators are only kept roughly up to date, to save time. */
const WARMUP_HOURS = 6;

interface Model {
  readonly trainee: Trainee;
  /** Of the last midnight, and of the one before with the first row that it was not trained on. */
  newest: DayModel;
  before: DayModel;
}

interface DayModel {
  readonly fitted: Fitted;
  readonly until: number;
  /** Names plan and night: calibrators of one night's weights are no function of another's logits. */
  readonly fingerprint: string;
}

/** A calibrated system: the rows since its model was trained, and the current fit. */
interface Calibration {
  readonly system: System;
  rows: CalibrationRows;
  /** First row of the log that isn't among them yet. */
  next: number;
  calibrator: Calibrator | null;
}

export async function simulateWorld(setting: Setting, systems: readonly System[], world: number): Promise<Cell[]> {
  const { warmup, measured, trainDays, epochs } = setting;
  const arena = new Arena({
    seed: world,
    drift: setting.drift,
    selection: setting.selection,
    impressionsPerDay: setting.impressionsPerDay,
    clickRate: setting.clickRate,
    days: warmup + measured,
  });
  const models = Object.entries(MODELS).filter(([name]) => systems.some((system) => system.model === name));
  const run = new Days(arena, setting, systems, world);
  const { log, market } = arena;
  try {
    const trainees = new Map<string, Trainee>();
    const legacy = noisyOracle(market, 'legacy/ranker', 1, 1);
    for (let day = 0; day < warmup + measured; day++) {
      // The first two days bring the two models that serving takes.
      const serving = day >= 2;
      if (serving) run.startOfDay();
      const rankers = serving ? systems.map((system) => run.rankerOf(system)) : [legacy];
      for (let hour = 0; hour < 24; hour++) {
        if (serving)
          await run.calibrate(
            market.options.start + (day * 24 + hour) * HOUR_MS,
            hour,
            day < warmup - 1 ? WARMUP_HOURS : 1,
          );
        const from = log.rows;
        await arena.hour(day, hour, rankers);
        if (day >= warmup) await run.account(day, from);
      }
      if (day === 0) for (const [name, choice] of models) trainees.set(name, await arena.trainee(choice));
      arena.night(day);
      const midnight = market.options.start + (day + 1) * 24 * HOUR_MS;
      const rows = log.mature(midnight, log.firstAt(midnight - trainDays * 24 * HOUR_MS));
      for (const [name] of models) {
        const trainee = trainees.get(name)!;
        run.trained(name, trainee, {
          fitted: await trainee.fit(log, { seed: world * 1000 + day, train: rows, epochs }),
          until: rows[rows.length - 1]! + 1,
          fingerprint: `${trainee.plan.fingerprint} night ${day}`,
        });
      }
    }
    return run.cells;
  } finally {
    await arena.dispose();
  }
}

/** The systems of one world while it runs. */
class Days {
  readonly cells: Cell[] = [];
  readonly #arena: Arena;
  readonly #setting: Setting;
  readonly #systems: readonly System[];
  readonly #world: number;
  readonly #models = new Map<string, Model>();
  readonly #calibrations = new Map<string, Calibration>();

  constructor(arena: Arena, setting: Setting, systems: readonly System[], world: number) {
    this.#arena = arena;
    this.#setting = setting;
    this.#systems = systems;
    this.#world = world;
  }

  trained(name: string, trainee: Trainee, newest: DayModel): void {
    this.#models.set(name, { trainee, newest, before: this.#models.get(name)?.newest ?? newest });
  }

  /** Calibrated systems move to the model of the midnight before this one: rows and calibrator start again where its training ended. */
  startOfDay(): void {
    for (const system of this.#systems) {
      if (system.every === null) continue;
      const { trainee, before } = this.#models.get(system.model)!;
      this.#calibrations.set(system.name, {
        system,
        rows: new CalibrationRows(1, calibratorLayout(trainee.plan, this.#calibrationOf(trainee.plan))),
        next: before.until,
        calibrator: null,
      });
    }
  }

  /** Adds what has matured by now, and fits again where it is due: at midnight, and every so many hours, at least `every`. */
  async calibrate(now: number, hour: number, every: number): Promise<void> {
    const { log } = this.#arena;
    for (const [name, { trainee, before }] of this.#models) {
      const due = [...this.#calibrations.values()].filter(
        ({ system }) => system.model === name && hour % Math.max(every, system.every!) === 0,
      );
      for (const next of new Set(due.map((c) => c.next))) {
        const seen = await see(log, trainee, before.fitted, log.mature(now, next));
        for (const c of due) {
          if (c.next !== next) continue;
          let done = 0;
          seen.chunks.forEach((chunk, i) => {
            c.rows.add(
              chunk,
              seen.logits[i]!,
              Uint8Array.from({ length: chunk.rows }, (_, r) =>
                log.shown[seen.at[done + r]!]!.policy === c.system.name ? 1 : 0,
              ),
            );
            done += chunk.rows;
          });
        }
        for (const c of due) if (c.next === next) c.next = next + seen.at.length;
      }
      for (const c of due)
        c.calibrator = fit(trainee.plan, this.#calibrationOf(trainee.plan), c.rows, {
          now,
          previous: c.calibrator,
          model: before.fingerprint,
        });
    }
  }

  rankerOf(system: System): Ranker {
    const { trainee } = this.#models.get(system.model)!;
    return modelRanker(
      this.#arena,
      system.name,
      1,
      trainee,
      this.#servingOf(system).fitted,
      () => this.#calibrations.get(system.name)?.calibrator ?? null,
    );
  }

  /** What each system predicted for what it has just served, and what was true. */
  async account(day: number, from: number): Promise<void> {
    const { log } = this.#arena;
    for (const system of this.#systems) {
      const { trainee } = this.#models.get(system.model)!;
      const at = Int32Array.from({ length: log.rows - from }, (_, i) => from + i).filter(
        (row) => log.shown[row]!.policy === system.name,
      );
      const q = probabilities(
        trainee.plan,
        await see(log, trainee, this.#servingOf(system).fitted, at),
        this.#calibrations.get(system.name)?.calibrator ?? null,
      );
      at.forEach((row, i) => {
        const source = log.source(row);
        let cell = this.cells.find((c) => c.day === day && c.source === source && c.system === system.name);
        if (cell === undefined)
          this.cells.push(
            (cell = {
              world: this.#world,
              day,
              source,
              system: system.name,
              rows: 0,
              predicted: 0,
              expected: 0,
              clicks: 0,
            }),
          );
        cell.rows++;
        cell.predicted += q[i]!;
        cell.expected += log.shown[row]!.truth.click;
        cell.clicks += log.shown[row]!.clicked ? 1 : 0;
      });
    }
  }

  #servingOf({ model, every }: System): DayModel {
    const { newest, before } = this.#models.get(model)!;
    return every === null ? newest : before;
  }

  #calibrationOf(plan: Plan): CalibrationPlan {
    const { halfLife } = this.#setting;
    return calibrationOf(plan, halfLife === null ? {} : { halfLifeSeconds: halfLife * 3600 });
  }
}
