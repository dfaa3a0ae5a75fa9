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
    help: 'A build never changes: its manifest has the hash of every file, and one that was edited, cut off or lost would no longer compute what was trained. Copy the build again, or write it anew with adsc compile.',
    shows: 'command',
    wrong: 'rm build/features/runtime.js && adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS8703: {
    severity: 'error',
    title: 'parts of different builds',
    message: "'{file}' in the build '{path}' belongs to another plan than the manifest",
    help: 'Plan, transforms and golden vectors carry the fingerprint of the plan they were made from. Here they differ, so files of two builds were mixed. Write the build anew with adsc compile.',
    shows: 'command',
    wrong: 'cp other/plan.json build/ && adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS8704: {
    severity: 'error',
    title: 'transforms do not load',
    message: "'{file}' in the build '{path}' does not load: {reason}",
    help: 'The emitted feature code could not be imported or would not take its vocabularies. Builds need Node 20 or later; if the build was written by this version of adsc, please report this with the output of adsc doctor.',
    shows: 'command',
    wrong: 'adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS8705: {
    severity: 'error',
    title: 'golden vectors are not reproduced',
    message: "the transforms of the build '{path}' do not reproduce its golden vectors: for the row '{note}', signal '{signal}' is {got} and should be {expected} ({count} differences in all)",
    help: 'Every build carries rows and what its transforms must make of them, so that no model is served on features that are encoded otherwise than in training. This one computes something else: its code, its vocabularies or the JavaScript engine differ from those it was written with.',
    shows: 'command',
    wrong: 'adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
});
