import { vecEncoding } from '../../lower/transforms.ts';
import { type FormatLowering, ownInput } from '../shared/lower.ts';

export const continuous: FormatLowering = {
  encoding: (signal, { lock, gaps }) => vecEncoding(signal, lock, gaps),
  inputs: (signal) => [ownInput(signal, 'scalar')],
};
