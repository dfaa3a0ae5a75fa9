import { expect } from 'vitest';
import type { Lock } from '../../../src/ir/lock.ts';
import {
  check,
  type CheckedModel,
  type CheckedProgram,
  type CheckResult,
} from '../../../src/language/semantics/index.ts';

/** Checks files held in memory; the first is the root. A text alone is the root `model.ads`. */
export function checkText(source: string | Readonly<Record<string, string>>, lock: Lock | null = null): CheckResult {
  const files: Readonly<Record<string, string>> = typeof source === 'string' ? { 'model.ads': source } : source;
  return check({ readText: (path) => (Object.hasOwn(files, path) ? files[path]! : null) }, Object.keys(files)[0]!, {
    lock,
  });
}

/** The program of a text that must have nothing wrong. */
export function programOf(source: string | Readonly<Record<string, string>>): CheckedProgram {
  const { program, diagnostics } = checkText(source);
  expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([]);
  return program!;
}

export function modelOf(source: string | Readonly<Record<string, string>>): CheckedModel {
  return programOf(source).base;
}

/** `CODE message` of everything that is wrong. */
export function wrongWith(source: string | Readonly<Record<string, string>>, lock: Lock | null = null): string[] {
  return checkText(source, lock).diagnostics.map((d) => `${d.code} ${d.message}`);
}

/** A model without its places, which moving text changes. */
export function withoutSpans(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'span' || key.endsWith('Span') ? undefined : inner instanceof Map ? [...inner] : inner,
    ),
  );
}

/** The spec on the language's page. */
export const flagship = `/// Engagement with Standard and Shopping ads.
model pinterest_ads

data impressions from "data/impressions/*.parquet" {
  time      served_at { zone "UTC" }
  source    ad_type { standard, shopping }       // the example's data source (domain): an exhaustive enum
  served_by model_id                             // which model chose this impression
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  after_impression dwell_ms                      // columns that exist only afterwards: never signals
}

vocab category   { top 50k  embed 32 }           // one id space, one embedding table, wherever it is used
vocab pin_id     { hash 1M  embed 16 }
vocab advertiser { hash 200k  embed 16 }

signal country       : onehot
signal device        : onehot
signal language      : onehot
signal hour          : onehot(24)  from hour(served_at)
signal is_video      : onehot(2)
signal user_age      : continuous  from users.age
signal bid           : continuous  { squash log  clip 0 .. 50 }
signal price         : continuous  from pins.price
signal pin_category  : indexed(category) from pins.categories
signal user_category : indexed(category) from users.categories
signal advertiser_id : hash_onehot(advertiser) from pins.advertiser_id
signal recent_pins   : hash_indexed(pin_id) from users.recent_pins { max 50  keep last }
signal pin_vector    : dense(64)   from pins.graphsage
signal position      : onehot(20)  { serve 0 }

group category { pin_category, user_category } -> 32
group ad       { pin_vector, price, bid, advertiser_id, is_video } -> 64
group user     { user_age, recent_pins, language } -> 64
group context  { country, device, hour } -> 16

cross affinity = user * ad                          -> 64
cross interest = category * ad * user               -> 32
cross deep     = dcn(user, ad, category, context)   { layers 2 }

bias   { signals position }
bottom { layers 256, 128  norm batch  dropout 10% }

tower standard { layers 64 }
tower shopping { layers 128, 64 }

head click      on clicked
head good_click on good_click { loss_weight 0.5 }
head scroll_up  on scrolled   { loss_weight 0.3 }

sampling { base any  keep 5%  log unsampled }

calibration platt {
  signals country, device, hour, is_video, language
  per     head, source
  every   1h
  window  7d
  half_life 6h
  traffic own
}

train {
  optimizer  adam(0.001)
  embeddings adagrad(0.05)
  batch      4096
  epochs     1
  holdout    last(1d)
  validate   last(6h)
}

variant single_tower { tower all { layers 128, 64 } }
variant no_interest  { without cross interest }
baseline wide_deep   { wide country * device, advertiser_id * hour }
baseline gbdt_lr     { trees 100  depth 5 }

budget { params 30M  memory 512MB }
`;
