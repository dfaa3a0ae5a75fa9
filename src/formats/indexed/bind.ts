import { readOptions } from '../../language/semantics/options/read-options.ts';
import { entriesVocab, type FormatBinding, keyFault, listParts } from '../shared/bind.ts';
import { indexedOptions } from './options.ts';

export const indexed: FormatBinding = {
  read(reading) {
    const options = readOptions(reading.context.reporter, reading.owner, reading.blocks, indexedOptions);
    return listParts(reading, options, entriesVocab(reading, options));
  },
  constantFault: keyFault,
  calibrationFault: () => 'it is a list',
  mostIds: ({ max }) => max,
};
