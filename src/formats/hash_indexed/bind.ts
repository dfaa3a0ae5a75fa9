import { readOptions } from '../../language/semantics/options/read-options.ts';
import { type FormatBinding, hashedFault, hashVocab, keyFault, listParts } from '../shared/bind.ts';
import { hashIndexedOptions } from './options.ts';

export const hashIndexed: FormatBinding = {
  read(reading) {
    const options = readOptions(reading.context.reporter, reading.owner, reading.blocks, hashIndexedOptions);
    return listParts(reading, options, hashVocab(reading, options.embed));
  },
  constantFault: keyFault,
  calibrationFault: hashedFault,
  mostIds: ({ max }) => max,
};
