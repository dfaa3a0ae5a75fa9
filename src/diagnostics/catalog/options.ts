/** ADS3xxx: options, their types and units. */
import { family } from './define.ts';

export const options = family({
  ADS3001: {
    severity: 'error',
    title: 'unknown option',
    message: "{owner} has no option '{option}'",
    help: 'Options are never ignored: one that adsc does not know is an error, so that a slip of the pen cannot change a model silently.',
    wrong: 'signal bid : continuous { sqash log }',
    right: 'signal bid : continuous { squash log }',
  },
});
