/** Commands that train runs and measure them: names, flags, help. */
import { Option } from 'commander';
import { calibratorKey, embeddingsMemory, engine, requireSignature, root } from './shared.ts';
import type { Declare } from './declare.ts';
import { duration, fraction, repeated, whole } from './values.ts';

const NO_LR =
  'not next to the baseline lr, which a run of at most 200,000 training rows is compared with: one of the same data and seed, or one that is trained for it';

export const runs: Declare = (program, wants, act) => {
  if (wants('auto'))
    program
      .command('auto')
      .summary('from a data file to a trained model, a report and a verdict')
      .description('from a data file to a trained model, its baseline lr, a report and a verdict')
      .argument('<file>', 'Parquet, CSV, TSV or JSON Lines')
      .option(
        '--label <label>',
        'what to predict, a column or a comparison such as "rating >= 4" (default: guessed); may be repeated',
        repeated,
      )
      .option('--join <file>', 'join this file by a key that is guessed; may be repeated', repeated)
      .option('-o, --out <dir>', 'folder to write into (default: the name of the file without its suffix)')
      .option('--force', 'write into a folder that is not empty, over its model.ads; earlier runs stay')
      .option('--epochs <n>', 'passes over the training part, at most', whole(1))
      .option(
        '--tune <duration>',
        'for so long, such as 2min, try other options and structures (default: none)',
        duration,
      )
      .option('--seed <n>', 'same seed, same model', whole(0))
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option(
        '--root <dir>',
        'project root that holds the folder and the file (default: the nearest folder with a .adsc-root, or this folder, with a new .adsc-root)',
      )
      .action(act(async () => (await import('../commands/auto.ts')).autoCommand));
  if (wants('train'))
    program
      .command('train')
      .summary('compile and train into runs/ID')
      .description('compile and train; writes runs/ID with the bundle')
      .argument('<spec>', '.ads file')
      .option('--variant <name>', 'train this variant')
      .addOption(
        new Option('--baseline <kind>', 'train this baseline over the same signals').choices([
          'lr',
          'wide_deep',
          'gbdt_lr',
        ]),
      )
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--epochs <n>', "instead of the spec's", whole(1))
      .option('--seed <n>', "instead of the spec's", whole(0))
      .option('--runs <dir>', 'folder of the runs', 'runs')
      .option('--id <name>', 'name of the run (default: the next number)')
      .option('--resume', 'go on from the last checkpoint of this run')
      .option('--from <run>', 'start from the weights of this run: a name below --runs, or a path')
      .option('--checkpoint-every <steps>', 'steps between checkpoints', whole(1))
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .option('--no-cache', 'encode again rather than use the cache')
      .addOption(root)
      .action(act(async () => (await import('../commands/train.ts')).trainCommand));
  if (wants('run'))
    program
      .command('run')
      .summary('one step of a model that is trained day by day')
      .description('one step of a model that is trained on: new rows, training, gates, what is served, calibration')
      .argument('<spec>', '.ads file')
      .requiredOption(
        '--at <time>',
        'do the step that is over at this time, such as 2026-01-06 or 2026-01-06T05:00Z; from a scheduler: --at $(date -u +%FT%RZ)',
      )
      .option('--state <dir>', 'folder of the history and the models; `serve <dir>/current --watch` serves it', 'state')
      .option('--retrain', 'train from scratch on the window')
      .option('--accept-changes', 'go on although rows have changed since they were learned from')
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(root)
      .action(act(async () => (await import('../commands/run.ts')).runCommand));
  if (wants('runs'))
    program
      .command('runs')
      .summary('list, compare, roll back and prune such steps')
      .description('the steps of adsc run: list, compare STEP STEP, rollback STEP, prune NUMBER')
      .argument('[action]', 'list (the default), compare, rollback or prune')
      .argument('[steps...]', 'names of steps, or how many to keep')
      .option('--state <dir>', 'folder of the history and the models', 'state')
      .action(act(async () => (await import('../commands/runs.ts')).runsCommand));
  if (wants('bundle'))
    program
      .command('bundle')
      .summary('a run from weights that another program has trained')
      .description(
        'a run from weights that another program has trained, such as torchrec/train.py of a build: checked by golden logits',
      )
      .argument('<build>', 'folder that adsc compile has written')
      .requiredOption('--weights <file>', 'safetensors, with golden-logits.json next to it')
      .option('-o, --out <dir>', 'folder of the new run (default: runs/ and the next number)')
      .addOption(embeddingsMemory)
      .option(
        '--spec <spec>',
        '.ads file of the build: evaluate and others find the data by it (default: --root says where)',
      )
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .addOption(root)
      .action(act(async () => (await import('../commands/bundle.ts')).bundleCommand));
  if (wants('migrate'))
    program
      .command('migrate')
      .summary('the weights of a run for the model of a spec')
      .description(
        'the weights of a run for the model of a spec: what is kept, proven, as a new run that is served or trained on',
      )
      .argument('<run>', 'a name below --runs, or a path')
      .argument('<spec>', '.ads file')
      .option('--dry-run', 'say what becomes of weights and how far predictions move, and write nothing')
      .option('--variant <name>', 'for this variant')
      .option('--seed <n>', "of what is new, instead of the spec's", whole(0))
      .option('--runs <dir>', 'folder of the runs', 'runs')
      .option('--id <name>', 'name of the new run (default: the next number)')
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .addOption(root)
      .action(act(async () => (await import('../commands/migrate.ts')).migrateCommand));
  if (wants('quantize'))
    program
      .command('quantize')
      .summary('a run with its large tables in 8 bits, and what that costs')
      .description('a run again, with the rows of its large tables in 8 bits, and what that costs in log-loss and AUC')
      .argument('<run>', 'runs/ID')
      .option('--id <name>', 'name of the new run (default: that of the run with -int8)')
      .addOption(
        new Option('--split <name>', 'what both are measured on (default: the holdout)').choices([
          'holdout',
          'validate',
          'train',
        ]),
      )
      .option('--data <glob>', 'measure on these files instead of the holdout')
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/quantize.ts')).quantizeCommand));
  if (wants('tune'))
    program
      .command('tune')
      .summary('try what the spec leaves open; the choices go into the lock')
      .description(
        'try what the spec leaves open, with choose(…) or by default, on the validation part; writes the choices into the lock',
      )
      .argument('<spec>', '.ads file')
      .option('--trials <n>', "most trials, instead of the spec's", whole(1))
      .option('--within <duration>', "how long it may take, such as 10min, instead of the spec's", duration)
      .option('--write', 'change the spec where another structure is better; without it the change is printed')
      .option('--seed <n>', "of the sample of trials and of training, instead of the spec's", whole(0))
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(root)
      .action(act(async () => (await import('../commands/tune.ts')).tuneCommand));
  if (wants('evaluate'))
    program
      .command('evaluate')
      .summary('metrics of a run, or of variants next to each other')
      .description('metrics per head and source of a run, or of variants side by side')
      .argument('<run-or-spec>', 'runs/ID, or an .ads file with --compare')
      .option('--data <glob>', 'evaluate on these files (inside the project root) instead of the holdout')
      .addOption(new Option('--split <name>', 'which part of the data').choices(['holdout', 'validate', 'train']))
      .option('--by <names...>', 'also per value of these onehot signals or columns')
      .option(
        '--values <n>',
        'values of each --by, those with the most rows; the rest together (default: 20)',
        whole(1),
      )
      .option('--group <column>', 'also AUC within the rows of each value, as user_id, weighted by rows (GAUC)')
      .option('--true-probability <columns...>', 'HEAD=COLUMN: columns that hold the true probability (simulated data)')
      .option(
        '--calibrated',
        'as served: every step of the holdout calibrated on what came before it; without a time column by the current calibrator',
      )
      .option('--bootstrap <n>', 'resamples for intervals (default: none; 200 with --cluster)', whole(0))
      .option(
        '--cluster <column>',
        'rows with one value are not independent: intervals resample them together (default: the key of the request side, as user_id; else the request)',
      )
      .option('--no-cluster', 'intervals take rows as independent')
      .option('--compare <models...>', "train and show side by side: 'base', variants, 'lr', 'wide_deep', 'gbdt_lr'")
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--epochs <n>', "with --compare: instead of the spec's", whole(1))
      .option('--seed <n>', "with --compare: instead of the spec's", whole(0))
      .option('--runs <dir>', 'folder of the runs', 'runs')
      .option('--no-lr', NO_LR)
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/evaluate.ts')).evaluateCommand));
  if (wants('predict'))
    program
      .command('predict')
      .summary('score the rows of files')
      .description('score the rows of files: raw and calibrated probabilities, with the key of each row')
      .argument('<run-or-bundle>', 'runs/ID or its bundle')
      .option(
        '--data <glob>',
        "score these files (inside the project root) instead of all of the spec's; no labels needed",
      )
      .requiredOption('-o, --output <file>', 'file to write, ending in .parquet, .csv or .jsonl; - for standard output')
      .addOption(
        new Option('--format <name>', 'how to write it (default: as the file ends; on standard output CSV)').choices([
          'parquet',
          'csv',
          'jsonl',
        ]),
      )
      .option('--calibrator <file>', "a calibrator of this model instead of the run's current one")
      .addOption(
        new Option('--split <name>', "only this part of the spec's data (default: all rows)").choices([
          'holdout',
          'validate',
          'train',
        ]),
      )
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/predict.ts')).predictCommand));
  if (wants('importance'))
    program
      .command('importance')
      .summary('what each signal and group is worth to each head')
      .description('what each signal and group is worth to each head of a run, by permutation')
      .argument('<run>', 'runs/ID')
      .option('--data <glob>', 'measure on these files instead of the holdout')
      .option('--repeats <n>', 'permutations of each', whole(1), 5)
      .option('--seed <n>', 'of the permutations and the sample', whole(0), 1)
      .option('--conditional', 'permute within deciles of the two signals that each goes with most')
      .option('--confirm', 'train again without what was flagged')
      .option('--sample <rows>', 'rows to hold in memory at most: a seeded sample of more', whole(1), 200_000)
      .option(
        '--cluster <column>',
        'rows with one value are not independent (default: the key of the request side, as user_id; else the request)',
      )
      .option('--no-cluster', 'rows are taken as independent')
      .option('--request <column>', 'rows with one value are one request: its signals move with it')
      .option('--no-calibration', 'measure raw probabilities although the run has a calibrator')
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/importance.ts')).importanceCommand));
  if (wants('calibrate'))
    program
      .command('calibrate')
      .summary('fit the calibration of a run')
      .description('fit the calibration layer of a run on rows that it was not trained on')
      .argument('<run>', 'runs/ID')
      .option('--data <glob>', 'these files instead of the validation and holdout parts')
      .option('--until <time>', 'the window ends here; without a zone, in that of the data (default: the last row)')
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(root)
      .option('--sign <private.pem>', 'sign the calibrator with this Ed25519 key')
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/calibrate.ts')).calibrateCommand));
  if (wants('report'))
    program
      .command('report')
      .summary('all there is to know of a run, as one HTML file')
      .description('everything there is to know of a run as one HTML file that needs no network')
      .argument('<run>', 'runs/ID')
      .option('-o, --out <file>', 'file to write (default: RUN/report.html)')
      .option('--data <glob>', 'evaluate on these files instead of the holdout')
      .option('--split <name>', 'which part of the data: holdout, validate or train')
      .option('--by <names...>', 'also per value of these onehot signals or columns')
      .option(
        '--values <n>',
        'values of each --by, those with the most rows; the rest together (default: 20)',
        whole(1),
      )
      .option('--group <column>', 'also AUC within the rows of each value, as user_id, weighted by rows (GAUC)')
      .option('--calibrated', 'also as served: every step of the holdout calibrated on what came before it')
      .option('--compare <runs...>', 'other runs, evaluated on the same rows')
      .option('--no-lr', NO_LR)
      .option('--bootstrap <n>', 'resamples for intervals; 0: none', whole(0), 200)
      .option(
        '--cluster <column>',
        'rows with one value are not independent: intervals resample them together (default: the key of the request side, as user_id; else the request)',
      )
      .option('--no-cluster', 'intervals take rows as independent')
      .addOption(engine)
      .option('--threads <n>', 'threads of the engine', whole(1))
      .option('--max-bad <fraction>', 'stop when more than this fraction of rows is bad', fraction, 0.01)
      .addOption(root)
      .addOption(requireSignature)
      .addOption(calibratorKey)
      .action(act(async () => (await import('../commands/report.ts')).reportCommand));
};
