import { bindSources } from '../../language/semantics/bind/names.ts';
import { readOptions } from '../../language/semantics/options/read-options.ts';
import { type FormatBinding, partsOf, readConstant, stated } from '../shared/bind.ts';
import { continuousOptions } from './options.ts';

export const continuous: FormatBinding = {
  read(reading) {
    const { data, reporter } = reading.context;
    const options = readOptions(reporter, reading.owner, reading.blocks, continuousOptions);
    const { squash, normalize, clip } = options;
    return partsOf({
      squash: stated(squash),
      normalize: stated(normalize),
      clip: stated(clip),
      vocab: null,
      sources: bindSources('sources', options.sources, data, reporter),
      default: readConstant(continuous, 'default', options.default, null, reading),
      serve: readConstant(continuous, 'serve', options.serve, null, reading),
    });
  },
  constantFault: ({ value }) =>
    typeof value === 'number' && Number.isFinite(value) ? null : 'a continuous signal is a number',
  calibrationFault: () => null,
  mostIds: () => null,
};
