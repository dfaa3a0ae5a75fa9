import { vecEncoding } from '../../lower/transforms.ts';
import { type FormatLowering, ownInput } from '../shared/lower.ts';

export const dense: FormatLowering = {
  encoding: (signal, { lock, gaps }) => vecEncoding(signal, lock, gaps),
  inputs: (signal) => [ownInput(signal, 'list')],
};
