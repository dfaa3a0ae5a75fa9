/** A synthetic market for `adsc run`: `adsc simulate --closed-loop`, whose pins and advertisers come and go every day and whose users change their minds. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adsc } from './step.ts';

/** @param retrain instead of training on: from scratch on the window, every day */
export function spec(retrain: boolean): string {
  return `model market
data impressions from "data/*.parquet" {
  time served_at { zone "UTC" }
  join pins  from "pins.parquet"  on pin_id  { side candidate }
  join users from "users.parquet" on user_id { side request  as_of updated_at }
  request country, device, language
}
vocab pin        { grow  admit 3  forget 10d  embed 8 }
vocab advertiser { grow  admit 3  forget 10d  embed 8 }
signal country    : onehot
signal device     : onehot
signal hour       : onehot(24) from hour(served_at)
signal user_age   : continuous from users.age
signal bid        : continuous { squash log  clip 0 .. 50 }
signal price      : continuous from pins.price
signal user_likes : indexed from users.categories { embed 8 }
signal category   : indexed from pins.categories  { embed 8 }
signal pin        : onehot(pin) from pin_id
signal advertiser : onehot(advertiser) from pins.advertiser_id
signal position   : onehot(20) { serve 0 }
group ad      { pin, advertiser, category, price, bid } -> 32
group user    { user_age, user_likes, country } -> 32
group context { device, hour } -> 8
cross affinity = user * ad -> 32
bias { signals position }
bottom { layers 64, 32 }
tower all
head click on clicked
calibration platt { signals country, device  every 6h  window 3d }
trees { count none }
train { optimizer adam(0.001)  embeddings adagrad(0.05)  batch 256  epochs 1  holdout last(6h)  validate none }
run { window 7d  keep 3${retrain ? '  retrain every 1d' : ''} }
`;
}

export class Market {
  readonly #all: string;

  private constructor(all: string) {
    this.#all = all;
  }

  static async of(folder: string, days: number, rowsPerDay: number): Promise<Market> {
    const all = join(folder, 'all');
    const options = ['--days', days, '--rows', days * rowsPerDay, '--click-rate', 0.08].map(String);
    if (!existsSync(all)) await adsc(folder, 'simulate', '--closed-loop', '--out', 'all', ...options);
    return new Market(all);
  }

  /** A project without any rows of impressions yet. */
  project(dir: string, retrain: boolean): string {
    mkdirSync(join(dir, 'data'), { recursive: true });
    for (const table of ['pins', 'users'])
      copyFileSync(join(this.#all, `${table}.parquet`), join(dir, `${table}.parquet`));
    writeFileSync(join(dir, 'model.ads'), spec(retrain));
    return dir;
  }

  /** The days of the log, `2025-03-03` …, oldest first. */
  get days(): string[] {
    return [...new Set(this.#files.map((name) => name.slice(0, 10)))];
  }

  /** A day's rows come in. */
  arrive(dir: string, day: string): void {
    for (const name of this.#files.filter((one) => one.startsWith(day)))
      copyFileSync(join(this.#all, 'impressions', name), join(dir, 'data', name));
  }

  get #files(): string[] {
    return readdirSync(join(this.#all, 'impressions')).toSorted();
  }
}
