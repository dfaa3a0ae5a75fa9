export { afterCalibration } from './after-calibration.ts';
export { masked, maskedData } from './mask.ts';
export { compareModels, flaggedSignals } from './confirm.ts';
export { measure, REPEATS, type Labels, type Measured, type MeasureOptions } from './measure.ts';
export { renderImportance } from './render.ts';
export {
  CONDITIONAL_FILE,
  IMPORTANCE_FILE,
  type Confirmation,
  type HeadImportance,
  type ImportanceReport,
  type UnitImportance,
  type UnitReport,
} from './report.ts';
export { drawSample, labelsOf, type Sample } from './sample.ts';
export { AUC_TOLERANCE, LEVEL, LOSS_TOLERANCE, type Effect, type Verdict } from './verdict.ts';
