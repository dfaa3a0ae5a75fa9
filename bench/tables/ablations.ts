/** The worked spec with one default taken back, or an option taken that is no default: what each is worth. docs/decisions has the figures. */

/** A spec's text with something else stated. */
export type Edit = (spec: string) => string;

const number =
  (options: string): Edit =>
  (spec) =>
    spec.replace(/(: continuous)$/gm, `$1 { ${options} }`);
const train =
  (options: string): Edit =>
  (spec) =>
    spec.replace(/^(train \{ .*?)\}/m, `$1 ${options} }`);
const trees =
  (options: string): Edit =>
  (spec) =>
    `${spec}\ntrees { ${options} }\n`;

const bottom =
  (options: string): Edit =>
  (spec) =>
    spec.replace(/^(bottom \{ .*?)\}/m, `$1 ${options} }`);

export const ablations: Readonly<Record<string, Edit>> = {
  'numbers-scaled': number('embed none'),
  'numbers-not-exact': number('exact no'),
  'one-epoch': train('batch 4096  epochs 1'),
  'no-trees': trees('count none'),
  'trees-no-pairs': trees('pairs no'),
  'trees-whole-rows': trees('subsample 1  colsample 1'),
  'trees-large-steps': trees('shrinkage 0.05  leaves 31  l2 1'),
  'trees-few-rows': trees('max_rows 8000'),
  'trees-distilled': trees('distill yes'),
  ensemble: bottom('ensemble 8'),
  'ensemble-no-trees': (spec) => bottom('ensemble 8')(trees('count none')(spec)),
};
