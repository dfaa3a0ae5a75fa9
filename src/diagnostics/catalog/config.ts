/** ADS908x: `adsc.config.json` and `adsc.config.ts`. */
import { family } from './define.ts';

export const config = family({
  ADS9081: {
    severity: 'error',
    title: 'a config that can not be read',
    message: 'the config "{path}" can not be read: {reason}',
    help: 'A config is one JSON object in UTF-8 (`adsc.config.json`), or a program whose default export is one (`adsc.config.ts`). `adsc check model.ads --no-config` goes on without it.',
    shows: 'command',
    wrong: '{ "lint": { "preset": "strict" }',
    right: '{ "lint": { "preset": "strict" } }',
  },
  ADS9082: {
    severity: 'error',
    title: 'a config with a wrong member',
    message: "'{member}' {problem}",
    help: 'A config has the members that grammar/schemas/config.schema.json lists, and no others: with `"$schema"` in a `.json`, or `defineConfig` in a `.ts`, an editor completes them. `adsc config` prints what holds and where it comes from.',
    shows: 'command',
    wrong: '{ "lint": { "presett": "strict" } }',
    right: '{ "lint": { "preset": "strict" } }',
  },
  ADS9083: {
    severity: 'error',
    title: 'two configs of one folder',
    message: '"{first}" and "{second}" are in one folder',
    help: 'A project has one config. A `.json` is data; a `.ts` is a program, which only the command line runs.',
    shows: 'command',
    wrong: 'adsc check model.ads   (with adsc.config.json and adsc.config.ts next to it)',
    right: 'adsc check model.ads',
  },
});
