import { vecEncoding } from '../../lower/transforms.ts';
import { type FormatLowering, ownInput } from '../shared/lower.ts';

export const dense: FormatLowering = {
  encoding: (signal, { lock, needs }) => vecEncoding(signal, lock, needs),
  inputs: (signal) => [ownInput(signal, 'list')],
};
