import { readOptions } from '../../language/semantics/options/read-options.ts';
import { type FormatBinding, hashedFault, hashVocab, idParts, keyFault } from '../shared/bind.ts';
import { hashOnehotOptions } from './options.ts';

export const hashOnehot: FormatBinding = {
  read(reading) {
    const options = readOptions(reading.context.reporter, reading.owner, reading.blocks, hashOnehotOptions);
    return idParts(hashOnehot, reading, options, hashVocab(reading, options.embed));
  },
  constantFault: keyFault,
  calibrationFault: hashedFault,
  mostIds: () => 1,
};
