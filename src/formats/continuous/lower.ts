import { vecEncoding } from '../../lower/transforms.ts';
import { type FormatLowering, ownInput } from '../shared/lower.ts';

export const continuous: FormatLowering = {
  encoding: (signal, { lock, needs }) => vecEncoding(signal, lock, needs),
  inputs: (signal) => [ownInput(signal, 'scalar')],
};
