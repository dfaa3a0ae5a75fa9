/**
 * The words of the language, in one place: the lexer, "did you mean", the editor's grammar and completion all read this table.
 * Every word is contextual: it may be used as a name wherever a name stands. Option names are not words of the grammar.
 */
export interface Keyword {
  readonly word: string;
  /** `declaration` starts one; `statement` starts one in a `data` body; `connective` stands inside. */
  readonly role: 'declaration' | 'statement' | 'connective';
  /** One line for hover and completion. */
  readonly doc: string;
}

export const keywords = [
  { word: 'model', role: 'declaration', doc: 'Names the model; one per program.' },
  { word: 'import', role: 'declaration', doc: "Brings another file's declarations in." },
  { word: 'data', role: 'declaration', doc: 'The examples: files, their columns and joins.' },
  {
    word: 'vocab',
    role: 'declaration',
    doc: 'One id space and one embedding table, shared by the signals that name it.',
  },
  { word: 'type', role: 'declaration', doc: 'A signal format with options, to reuse.' },
  { word: 'signal', role: 'declaration', doc: 'An input of the model: a column and the format it is encoded in.' },
  { word: 'group', role: 'declaration', doc: 'A summarization layer over signals.' },
  { word: 'cross', role: 'declaration', doc: 'A latent cross layer over groups and crosses.' },
  {
    word: 'sequence',
    role: 'declaration',
    doc: 'The steps of a history: lists in step with each other, or earlier rows of the log (`from`, `by`, `where`).',
  },
  { word: 'read', role: 'declaration', doc: 'What is read out of a sequence, as wide as a layer.' },
  { word: 'bottom', role: 'declaration', doc: 'The layers that every source shares.' },
  { word: 'trees', role: 'declaration', doc: 'Boosted trees next to the network, whose logit is added to its logit.' },
  { word: 'bias', role: 'declaration', doc: 'Presentation effects as an additive logit, constant at serving.' },
  { word: 'tower', role: 'declaration', doc: "One source's own layers." },
  { word: 'head', role: 'declaration', doc: 'One engagement to predict, and its label.' },
  { word: 'sampling', role: 'declaration', doc: 'How negatives are sampled in training and corrected for.' },
  { word: 'calibration', role: 'declaration', doc: 'The calibrators on top of the logits.' },
  { word: 'train', role: 'declaration', doc: 'Optimizers, batches, epochs, holdout and validation.' },
  { word: 'variant', role: 'declaration', doc: 'This model with changes, to compare.' },
  { word: 'baseline', role: 'declaration', doc: 'An earlier kind of model over the same signals and data.' },
  { word: 'budget', role: 'declaration', doc: 'Limits on size and cost that fail the build.' },
  { word: 'search', role: 'declaration', doc: 'How adsc tune tries what the spec leaves open with `choose(…)`.' },
  { word: 'run', role: 'declaration', doc: 'How adsc run trains on, day by day, and what may be published.' },
  { word: 'allow', role: 'declaration', doc: 'A change of the model that adsc diff passes over until a day.' },

  { word: 'time', role: 'statement', doc: "The examples' time column." },
  { word: 'source', role: 'statement', doc: 'The column with the data source (domain) and its values.' },
  { word: 'served_by', role: 'statement', doc: 'The column that says which model chose this impression.' },
  { word: 'join', role: 'statement', doc: 'Feature injection: a left join with another table.' },
  {
    word: 'key',
    role: 'statement',
    doc: 'The columns that identify a row, whatever file it is in: for splits, sampling, order and repeated rows.',
  },
  { word: 'weight', role: 'statement', doc: "The column with an example's weight: 2 is as two rows, 0 as none." },
  { word: 'after_impression', role: 'statement', doc: 'Columns that exist only after the impression: never signals.' },
  {
    word: 'request',
    role: 'statement',
    doc: 'Columns that a ranking request sends once; `request_id` says which rows were one request.',
  },
  { word: 'candidate', role: 'statement', doc: 'Columns that a ranking request sends per candidate.' },
  { word: 'column', role: 'statement', doc: 'A column that has another name now: `column price was cost`.' },

  { word: 'from', role: 'connective', doc: 'Names the file or the column that something is read from.' },
  { word: 'on', role: 'connective', doc: "Names a join's keys, or a head's label." },
  { word: 'by', role: 'connective', doc: 'Names the column of a log whose value the rows of one history share.' },
  { word: 'where', role: 'connective', doc: 'Names the column of a log that is true in the rows that are steps.' },
  { word: 'of', role: 'connective', doc: 'Names the format of the elements of a sequence.' },
  {
    word: 'was',
    role: 'connective',
    doc: 'The name of before: adsc diff takes the two for one thing, and its weights are kept.',
  },
  { word: 'until', role: 'connective', doc: 'Names the last day of an exception.' },
  { word: 'without', role: 'connective', doc: 'Removes a declaration in a variant.' },
] as const satisfies readonly Keyword[];

type Word = (typeof keywords)[number];
export type KeywordText = Word['word'];
export type DeclarationWord = Extract<Word, { role: 'declaration' }>['word'];
export type StatementWord = Extract<Word, { role: 'statement' }>['word'];

export const declarationWords = wordsOf('declaration') as readonly DeclarationWord[];
export const statementWords = wordsOf('statement') as readonly StatementWord[];

/** `choose(8, 16)`: several values for one, of which the lock has the one that is taken. */
export const CHOOSE = 'choose';

/** Options that are `yes` without a value: `freeze`, `grow`. What follows is one only if it is `yes`, `no`, `true`, `false` or `choose(…)`. */
export const bareOptions: ReadonlySet<string> = new Set(['freeze', 'grow']);

/** Options whose values are words with numbers: `gate log_loss +1%`, `retrain every 7d`. */
export const amountOptions: ReadonlySet<string> = new Set(['gate', 'retrain', 'experts']);

/** The words of those options that no option is called by. */
export const amountWords: ReadonlySet<string> = new Set(['log_loss', 'auc', 'calibration', 'shared', 'source', 'head']);

/** Options whose values are words with arguments: `holdout last(1d)`, `optimizer adam(0.001)`. */
export const callOptions: ReadonlySet<string> = new Set(['holdout', 'validate', 'optimizer', 'embeddings']);

/** Options and functions whose value is a duration: `window 60m` is meant in minutes. */
export const durationOptions: ReadonlySet<string> = new Set([
  'last',
  'forget',
  'within',
  'every',
  'window',
  'half_life',
  'retrain',
]);

/** Options of a table, in a `data` body: not words of the grammar, but a mistyped word is not to be taken for one of these. */
export const tableOptionNames: readonly string[] = ['header', 'columns', 'delimiter', 'missing'];

/** What people call things elsewhere, and the word here; for hints only. */
export const declarationSynonyms: ReadonlyMap<string, DeclarationWord> = new Map([
  ['feature', 'signal'],
  ['column', 'signal'],
  ['input', 'signal'],
  ['label', 'head'],
  ['task', 'head'],
  ['target', 'head'],
  ['dataset', 'data'],
  ['vocabulary', 'vocab'],
  ['mlp', 'bottom'],
  ['domain', 'tower'],
  ['include', 'import'],
  ['experiment', 'variant'],
]);

function wordsOf(role: Keyword['role']): readonly string[] {
  return keywords.filter((keyword) => keyword.role === role).map((keyword) => keyword.word);
}
