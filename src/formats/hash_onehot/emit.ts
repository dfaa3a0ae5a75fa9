import { type FormatEmission, idReadings, idSpec } from '../shared/emit.ts';

export const hashOnehot: FormatEmission = { builder: 'hashOnehot', spec: idSpec, readings: idReadings };
