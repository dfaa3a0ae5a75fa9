/** ADS9xxx: the command line, and bugs in adsc itself. */
import { family } from './define.ts';

export const cli = family({
  ADS9001: {
    severity: 'error',
    title: 'a bug in adsc',
    message: 'adsc failed unexpectedly: {message}',
    help: 'This is never the fault of a spec or of data. Please report it with the spec that shows it and the output of `adsc doctor`.',
    shows: 'command',
    wrong: 'adsc check model.ads',
    right: 'adsc doctor',
  },
});
