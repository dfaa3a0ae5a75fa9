import { bindSources } from '../../language/semantics/bind/names.ts';
import { readOptions } from '../../language/semantics/options/read-options.ts';
import { type FormatBinding, mostCalibrationValues, partsOf, readConstant, stated } from '../shared/bind.ts';
import { continuousOptions } from './options.ts';

export const continuous: FormatBinding = {
  read(reading) {
    const { data, reporter } = reading.context;
    const options = readOptions(reporter, reading.owner, reading.blocks, continuousOptions);
    const { squash, normalize, clip, embed, bins, exact } = options;
    const isScaled = embed.value === null || normalize.span !== null;
    const isBoth = embed.span !== null && embed.value !== null && normalize.nameSpan !== null;
    for (const [name, option] of Object.entries({ bins, exact }))
      if (isScaled && !isBoth && option.nameSpan !== null)
        reporter.report('ADS3012', option.nameSpan, {
          option: name,
          thing: `\`${embed.value === null ? 'embed none' : 'normalize'}\`: there are no bins`,
        });
    if (isBoth)
      reporter.report('ADS3012', normalize.nameSpan, {
        option: 'normalize',
        thing: 'an embedded number: its place among the boundaries is what counts',
      });
    return partsOf({
      bins: isScaled ? null : { width: embed.value, count: bins.value, exact: exact.value },
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
  calibrationFault({ checked: { name, bins } }, lock) {
    if (bins === null) return null;
    const profiled = lock !== null && Object.hasOwn(lock.signals, name) ? lock.signals[name]!.transform : null;
    const boundaries = profiled?.normalize.kind === 'bins' ? profiled.normalize.boundaries.length : null;
    if ((boundaries ?? bins.count) <= mostCalibrationValues) return null;
    return boundaries === null
      ? `it has ${bins.count.toLocaleString('en-US')} bins`
      : `it has ${boundaries.toLocaleString('en-US')} boundaries`;
  },
  mostIds: () => null,
};
