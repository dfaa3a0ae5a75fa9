/** ADS1xxx: text that is not `.ads`. Reported by the lexer and the parser. */
import { family } from './define.ts';

export const syntax = family({
  ADS1001: {
    severity: 'error',
    title: 'unexpected text',
    message: 'expected {expected}, but found {found}',
    help: 'The text does not fit the grammar at this place. The declaration around it is not checked further; reading goes on after it.',
    wrong: 'signal price continuous',
    right: 'signal price : continuous',
  },
  ADS1002: {
    severity: 'error',
    title: 'unknown declaration',
    message: "'{word}' does not start a declaration",
    help: 'A file is a list of declarations, and each starts with its own word: signal, group, cross, head and so on.',
    wrong: 'signl device : onehot',
    right: 'signal device : onehot',
  },
});
