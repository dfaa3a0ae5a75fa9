import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { makeFolder } from '../folders.ts';

/** `adsc init DIR`: a first spec over `adsc simulate`'s data; never overwrites. */
export async function init(context: Context, args: string[]): Promise<ExitCode> {
  const dir = resolve(context.cwd, args[0] ?? '.');
  const shown = relative(context.cwd, dir) || '.';
  const spec = join(dir, 'model.ads');
  if (existsSync(spec)) throw new CommandFailure([diagnostic('ADS9009', null, { path: join(shown, 'model.ads'), reason: 'it exists already' })], exitCode.data);
  makeFolder(context, dir);
  try {
    writeFileSync(spec, TEMPLATE, { flag: 'wx' });
    const ignore = join(dir, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, 'build/\nruns/\n.adsc/\n');
  } catch (error) {
    throw new CommandFailure([diagnostic('ADS9009', null, { path: shown, reason: error instanceof Error ? error.message : String(error) })], exitCode.data);
  }
  if (!context.quiet) {
    const cd = shown === '.' ? '' : `  cd ${shown}\n`;
    context.err(`wrote ${join(shown, 'model.ads')}. Next:\n${cd}  adsc simulate                 a made-up log to try it on\n  adsc check model.ads          every error, with a place and a fix\n  adsc profile model.ads        vocabularies and transforms from the data\n  adsc train model.ads          compile and train into runs/1\n  adsc evaluate runs/1          how good it is on the day held out\n`);
  }
  return exitCode.fine;
}

const TEMPLATE = `/// Will this ad be clicked?
model first

data impressions from "data/impressions/*.parquet" {
  time   served_at { zone "UTC" }
  source ad_type { standard, shopping }
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  request country, device
}

vocab category { top 10k  embed 16 }   // one id space for ads and users

signal country       : onehot
signal device        : onehot
signal hour          : onehot(24) from hour(served_at)
signal user_age      : continuous from users.age
signal price         : continuous from pins.price
signal pin_category  : indexed(category) from pins.categories
signal user_category : indexed(category) from users.categories
signal advertiser_id : hash_onehot(5k) from pins.advertiser_id

group user    { user_age, user_category } -> 32
group ad      { price, pin_category, advertiser_id } -> 32
group context { country, device, hour } -> 16

cross affinity = user * ad -> 32

bottom { layers 64, 32 }
tower standard { layers 32 }
tower shopping { layers 32 }

head click on clicked

train {
  batch    1024
  holdout  last(1d)
}
`;
