/** ADS9040 to ADS9049: what `adsc diff` finds between two models, and what it can't compare. */
import { family } from './define.ts';

export const evolution = family({
  ADS9040: {
    severity: 'info',
    title: 'a change that clients do not notice',
    message: '{change}; weights: {weights}',
    help: 'Requests of before are answered, and an answer says what it said. Scores may be others, as after any training. docs/evolving.md has the table of changes.',
    shows: 'command',
    wrong: 'adsc diff git:HEAD:model.ads model.ads',
    right: 'adsc diff git:HEAD:model.ads model.ads --fail breaking',
  },
  ADS9041: {
    severity: 'warning',
    title: 'a change that somebody should know of',
    message: '{change}; weights: {weights}',
    help: 'Requests of before are answered, but not as those who send them may expect: a column that they send is not read any more, say.',
    shows: 'command',
    wrong: 'adsc diff runs/1 model.ads',
    right: 'adsc diff runs/1 model.ads --fail breaking',
  },
  ADS9042: {
    severity: 'error',
    title: 'a breaking change',
    message: '{change}; weights: {weights}',
    help: 'Requests of before are refused, or what they ask for is not in the answer any more. The hint says how clients and models change in an order that breaks nobody.',
    shows: 'command',
    wrong: 'adsc diff runs/1 model.ads --fail breaking',
    right: 'adsc diff runs/1 runs/2',
  },
  ADS9043: {
    severity: 'error',
    title: 'a change of meaning',
    message: '{change}; weights: {weights}',
    help: 'Requests of before are answered with the fields of before, and these say something else: the probability of another event, or of a row with another constant in it. No client can see it.',
    shows: 'command',
    wrong: 'adsc diff runs/1 model.ads --fail meaning',
    right: 'adsc diff runs/1 runs/2',
  },
  ADS9044: {
    severity: 'error',
    title: 'nothing that can be compared',
    message: '"{path}" can not be compared: {reason}',
    help: 'A side is a spec (`model.ads`), its lock (`model.lock.json`), a `plan.json`, a build, a bundle, a run, or one of the files as it was in a commit: `git:REV:path`, with the path from the folder that adsc was started in.',
    shows: 'command',
    wrong: 'adsc diff data model.ads',
    right: 'adsc diff runs/1 model.ads',
  },
});
