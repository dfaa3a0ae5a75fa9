import type { Config } from './config.ts';

/** A config as it is, with its type: `export default defineConfig({ … })` in `adsc.config.ts` is completed and checked by editors. */
export function defineConfig(config: Config): Config {
  return config;
}
