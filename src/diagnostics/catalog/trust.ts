/** ADS9014 to ADS9029: what is in a folder that adsc is told to use, and who made it. */
import { family } from './define.ts';

export const trust = family({
  ADS9014: {
    severity: 'error',
    title: 'a build holds something else',
    message: "the build '{path}' holds '{file}', {problem}",
    help: 'A build is what its manifest lists and nothing else. Another file, a link, a pipe or a device in the folder was put there by something that is not adsc, so the folder is refused. Remove it, or copy the build again.',
    shows: 'command',
    wrong: 'touch build/notes.txt && adsc train build',
    right: 'adsc compile model.ads -o build && adsc train build',
  },
  ADS9015: {
    severity: 'error',
    title: 'golden vectors that prove nothing',
    message: "the golden vectors of the build '{path}' do not check it: {reason}",
    help: 'Golden vectors are rows and what the transforms must make of them. Without rows, or without a signal in them, a build would pass unchecked, so it is refused. adsc writes a dozen rows or more with every signal in each.',
    shows: 'command',
    wrong: 'adsc serve runs/1',
    right: 'adsc train model.ads && adsc serve runs/1',
  },
});
