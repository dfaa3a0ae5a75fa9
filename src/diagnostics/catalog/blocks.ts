/** ADS5xxx: crosses and experts, the blocks that a network is built of. */
import { family } from './define.ts';

const two = 'signal a : continuous\nsignal b : continuous\ngroup user { a } -> 8\ngroup ad { b } -> 8\n';
const sources =
  'model shop\ndata rows from "rows.csv" { source kind { standard, shopping } }\nsignal price : continuous\ngroup ad { price } -> 8\nhead click on clicked\n';
const plain = 'model shop\nsignal price : continuous\ngroup ad { price } -> 8\n';

export const blocks = family({
  ADS5041: {
    severity: 'error',
    title: 'experts in an ensemble',
    message: 'a bottom has experts or an ensemble, not both',
    help: 'Members of an ensemble share all layers and differ in the scale of their input; experts have layers of their own, mixed by gates. Which of the two a model needs is a question for `adsc tune` or a variant of each.',
    wrong: `${plain}bottom { layers 64  experts shared 4  ensemble 8 }\nhead click on clicked`,
    right: `${plain}bottom { layers 64  experts shared 4 }\nhead click on clicked`,
  },
  ADS5042: {
    severity: 'error',
    title: 'layers of a tower under gates of heads',
    message: "tower '{name}' has no layers where each head has a gate: they would stand below the gates",
    help: 'With `gate head` the experts are mixed once for each source and head, and only the layers of the head follow. Remove the layers of the tower, or give them to the heads; with `gate source` the experts are mixed before the tower.',
    wrong: `${sources}bottom { layers 64  experts shared 4  gate head }\ntower standard { layers 64 }\ntower shopping { }`,
    right: `${sources}bottom { layers 64  experts shared 4  gate head }\ntower standard { }\ntower shopping { }`,
  },
  ADS5045: {
    severity: 'warning',
    title: 'rank that saves nothing',
    message: 'a rank of {rank} has no fewer weights than the whole kernels of a cross of width {width}',
    help: 'A kernel of low rank has 2 · width · rank weights, a whole one width². Take a rank below half of the width, or leave `rank` out.',
    wrong: `${two}cross deep = dcn(user, ad) { rank 8 }`,
    right: `${two}cross deep = dcn(user, ad) { rank 4 }`,
  },
  ADS5064: {
    severity: 'warning',
    title: 'own experts of the only source or head',
    message: "experts of each {of} are like shared ones here: '{name}' is the only {of}",
    help: 'Experts of a source see its rows alone, experts of a head learn from its loss alone, and the gates of others never mix them. With one source, or one head, shared experts do the same. State them as `shared`, or add the other sources or heads.',
    wrong: `model shop\ndata rows from "rows.csv" { source kind { standard } }\nsignal price : continuous\ngroup ad { price } -> 8\nhead click on clicked\nbottom { layers 64  experts shared 2, source 2 }\ntower standard { layers 64 }`,
    right: `model shop\ndata rows from "rows.csv" { source kind { standard } }\nsignal price : continuous\ngroup ad { price } -> 8\nhead click on clicked\nbottom { layers 64  experts shared 4 }\ntower standard { layers 64 }`,
  },
});
