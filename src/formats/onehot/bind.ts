import { readOptions } from '../../language/semantics/options/read-options.ts';
import { entriesVocab, type FormatBinding, idParts, keyFault, mostCalibrationValues } from '../shared/bind.ts';
import { onehotOptions } from './options.ts';

export const onehot: FormatBinding = {
  read(reading) {
    const options = readOptions(reading.context.reporter, reading.owner, reading.blocks, onehotOptions);
    return idParts(onehot, reading, options, entriesVocab(reading, options));
  },
  constantFault: keyFault,
  calibrationFault({ vocab }, lock) {
    if (vocab === null) return null;
    const profiled = lock !== null && Object.hasOwn(lock.vocabs, vocab.id) ? lock.vocabs[vocab.id]!.entries : null;
    const entries = vocab.entries ?? profiled ?? vocab.top;
    if (entries === null || entries <= mostCalibrationValues) return null;
    return `its vocabulary has ${vocab.entries === null && profiled === null ? 'up to ' : ''}${entries.toLocaleString('en-US')} values`;
  },
  mostIds: () => 1,
};
