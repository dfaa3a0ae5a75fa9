import { type FormatRow, idReadings, idSpec } from '../shared/row.ts';

export const hashOnehot: FormatRow = { builder: 'hashOnehot', spec: idSpec, readings: idReadings };
