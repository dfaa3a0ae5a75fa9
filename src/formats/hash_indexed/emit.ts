import { type FormatEmission, idsFault, idsReadings, idsSpec } from '../shared/emit.ts';

export const hashIndexed: FormatEmission = {
  builder: 'hashIndexed',
  spec: idsSpec,
  readings: idsReadings,
  fault: idsFault,
};
