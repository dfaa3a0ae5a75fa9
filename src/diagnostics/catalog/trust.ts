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
  ADS9016: {
    severity: 'error',
    title: 'a bundle that is not signed',
    message: "the bundle '{path}' is not signed by '{key}': {reason}",
    help: "With option 'requireSignature' nothing is used that the key has not signed: the signature is over the manifest, which has the hash of every file. Whoever has the private key signs with adsc sign after a look at the model; training again or copying parts makes another manifest, which needs a signature of its own.",
    shows: 'command',
    wrong: 'adsc serve runs/1 --require-signature public.pem',
    right: 'adsc sign runs/1 --key private.pem && adsc serve runs/1 --require-signature public.pem',
  },
  ADS9017: {
    severity: 'error',
    title: 'no key in a file',
    message: "{option}: '{path}' holds no key that can be used: {reason}",
    help: 'Signatures are Ed25519 (RFC 8032), keys in PEM: openssl genpkey -algorithm ed25519 -out private.pem makes a pair, openssl pkey -in private.pem -pubout -out public.pem its public half. Servers get the public half alone.',
    shows: 'command',
    wrong: 'adsc serve runs/1 --require-signature private.pem',
    right: 'adsc serve runs/1 --require-signature public.pem',
  },
});
