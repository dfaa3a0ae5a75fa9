import { bindSources } from '../../language/semantics/bind/names.ts';
import { readOptions } from '../../language/semantics/options/read-options.ts';
import { type FormatBinding, keyFault, partsOf, stated } from '../shared/bind.ts';
import { denseOptions } from './options.ts';

export const dense: FormatBinding = {
  read({ context: { data, reporter }, owner, blocks }) {
    const options = readOptions(reporter, owner, blocks, denseOptions);
    const { squash, normalize, clip } = options;
    return partsOf({
      squash: stated(squash),
      normalize: stated(normalize),
      clip: stated(clip),
      vocab: null,
      sources: bindSources('sources', options.sources, data, reporter),
    });
  },
  constantFault: keyFault,
  calibrationFault: ({ checked }) => `it is a vector of ${checked.length} numbers`,
  mostIds: () => null,
};
