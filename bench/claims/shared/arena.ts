/** A market with what learns in it: the log, profiles, a lock from the first rows, and trainees. */
import {
  type DriftOptions,
  Market,
  type MarketImpression,
  type MarketOptions,
  RawReader,
  type Ranker,
} from '../../../src/simulate/index.ts';
import type { Lock } from '../../../src/ir/lock.ts';
import { Profiles } from './encode.ts';
import { Trainee } from './fit.ts';
import { MarketLog } from './log.ts';
import { compileMarket, lockOf, type ModelChoice } from './model.ts';

/** Length of `pins.graphsage` in market.ads. */
const VECTOR = 16;

export type { DriftOptions };

export class Arena {
  readonly market: Market;
  readonly reader: RawReader;
  readonly profiles: Profiles;
  readonly log: MarketLog;
  readonly #trainees: Trainee[] = [];
  #lock: Lock | null = null;

  constructor(options: Partial<MarketOptions>) {
    this.market = new Market(options);
    this.reader = new RawReader(this.market.world, this.market.options.seed, VECTOR);
    this.profiles = new Profiles(this.market.world.users.count);
    this.log = new MarketLog(this.market.world, this.profiles);
  }

  /** One hour's impressions, appended to the log. Without rankers everything is drawn at random. */
  async hour(day: number, hour: number, rankers: readonly Ranker[], traffic = 1): Promise<MarketImpression[]> {
    const shown = await this.market.hour(day, hour, rankers, traffic);
    this.log.add(shown);
    return shown;
  }

  async day(day: number, rankers: readonly Ranker[], traffic = 1): Promise<void> {
    for (let hour = 0; hour < 24; hour++) await this.hour(day, hour, rankers, traffic);
    this.night(day);
  }

  night(day: number): void {
    const changed = this.market.night(day);
    if (changed.length === 0) return;
    this.reader.refresh(changed);
    this.profiles.refresh(changed);
    for (const trainee of this.#trainees) trainee.encoder.refresh(changed);
  }

  /** A model of market.ads in this market. The lock is of the log as it is at the first call. */
  async trainee(choice: ModelChoice = {}): Promise<Trainee> {
    this.#lock ??= this.#profile();
    const trainee = await Trainee.create(compileMarket(this.#lock, choice), this.market.world, this.reader);
    // It was made from current profiles; rows logged before keep theirs only if none has changed since.
    if (this.profiles.users.length !== this.market.world.users.count)
      throw new Error('models must be made before the first night');
    this.#trainees.push(trainee);
    const sample = Int32Array.from({ length: Math.min(200, this.log.rows) }, (_, i) => i);
    const wrong = trainee.encoder.differences(this.log.rowsAt(sample), this.profiles);
    if (wrong.length > 0)
      throw new Error(`put together, these signals differ from the emitted encoder's: ${wrong.join(', ')}`);
    return trainee;
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#trainees.map((t) => t.dispose()));
  }

  #profile(): Lock {
    const { shown } = this.log;
    const columns = this.reader.columns({
      rows: shown.length,
      time: (i) => shown[i]!.time,
      context: (i) => shown[i]!.context,
      pin: (i) => shown[i]!.pin,
      bid: (i) => shown[i]!.bid,
      position: (i) => shown[i]!.position,
    });
    const head = (of: (s: MarketImpression) => boolean) => ({
      observed: shown.length,
      positives: shown.filter(of).length,
    });
    return lockOf(columns, shown.length, { click: head((s) => s.clicked), good_click: head((s) => s.goodClick) });
  }
}
