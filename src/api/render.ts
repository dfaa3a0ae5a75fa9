/** Results for people: tables, and the words of a summary. */
export { type DiffFormat, renderDiff } from '../diff/render.ts';
export { renderComparison } from '../evaluate/compare.ts';
export { verdictLine } from '../evaluate/verdict.ts';
export { renderReport as renderEvaluation } from '../evaluate/render.ts';
export { counted, decimal, printable, signed, table } from '../evaluate/text-table.ts';
export { renderImportance } from '../importance/render.ts';
export { writeDuration } from '../language/syntax/units.ts';
export { describeBlends, describeDistilled } from '../ir/forests.ts';
export { changeWord } from '../ir/change-kinds.ts';
export { describeRefit } from '../ir/refit.ts';
export { describeMigration, describeParts } from './describe-migration.ts';
export { describeQuantized } from './describe-quantized.ts';
export { describeSampling } from './sampling-report.ts';
