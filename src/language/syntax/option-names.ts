/**
 * What options are called, of whatever declaration: for telling an option from a name where braces or commas are missing. Which options
 * a declaration has is the checker's to say; a test holds this list to its tables.
 */
export const optionNames: ReadonlySet<string> = new Set(
  'activation admit after as_of at base batch before bins buckets by clip colsample columns correct count default delay delimiter depth distill dropout embed embeddings ensemble epochs every exact experts fallback file flops forget format freeze gate grow grow_on half_life hash header heads holdout init keep l1 l2 layers learning_rate leaves levels log loss loss_weight max max_rows memory min_count min_rows minimize missing norm normalize on optimizer optional pairs params patience per pool rank refit retrain seed serve shrinkage side signals sources split squash subsample top traffic trees trials unit validate values vectors weights wide window within zone'.split(
    ' ',
  ),
);
