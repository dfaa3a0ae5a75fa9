/** ADS87xx: builds and bundles that are read back. */
import { family } from './define.ts';

export const bundle = family({
  ADS8701: {
    severity: 'error',
    title: 'not a build',
    message: "'{path}' is not a build: {reason}",
    help: 'A build is the folder that adsc compile writes, with manifest.json in it; a trained one is the folder bundle/ of a run.',
    shows: 'command',
    wrong: 'adsc train model.ads',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS8702: {
    severity: 'error',
    title: 'a file of a build changed',
    message: "'{file}' in the build '{path}' {problem}",
    help: 'A build never changes: its manifest has the hash of every file, and one that was edited, cut off or lost would no longer compute what was trained. Copy the build again, or write it again with adsc compile.',
    shows: 'command',
    wrong: 'rm build/features/runtime.js && adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS8703: {
    severity: 'error',
    title: 'parts of different builds',
    message: "'{file}' in the build '{path}' belongs to another plan than the manifest",
    help: 'Plan, transforms and golden vectors carry the fingerprint of the plan they were made from. Here they differ, so files of two builds were mixed. Write the build again with adsc compile.',
    shows: 'command',
    wrong: 'cp other/plan.json build/ && adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS8704: {
    severity: 'error',
    title: 'a build does not load',
    message: "the build '{path}' does not load: {reason}",
    help: 'The parts of the build fit together by their hashes and fingerprints, but no encoder can be made of them: a vocabulary has an entry twice, a time zone is unknown here, a file is larger than memory. A build that this version of adsc wrote loads; please report one that does not, with the output of adsc doctor.',
    shows: 'command',
    wrong: 'adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS8705: {
    severity: 'error',
    title: 'golden vectors are not reproduced',
    message:
      "what adsc makes of the plan of the build '{path}' does not reproduce its golden vectors: for the row '{note}', signal '{signal}' is {got} and should be {expected} ({count} differences in all)",
    help: 'Every build carries rows and what its transforms must make of them, so that no model is served on features that are encoded otherwise than in training. Here adsc computes something else: the plan or the golden vectors were changed, or adsc itself encodes otherwise than the version that wrote the build.',
    shows: 'command',
    wrong: 'adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
});
