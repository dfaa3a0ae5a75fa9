import { type FormatRow, idsFault, idsReadings, idsSpec } from '../shared/row.ts';

export const hashIndexed: FormatRow = { builder: 'hashIndexed', spec: idsSpec, readings: idsReadings, fault: idsFault };
