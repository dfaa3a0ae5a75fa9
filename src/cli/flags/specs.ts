/** Commands that write, check and compile specs: names, flags, help. */
import { Option } from 'commander';
import { diagnosticFormats } from '../context.ts';
import { formats, root } from './shared.ts';
import type { Declare } from './declare.ts';
import { fraction, repeated, whole } from './values.ts';

export const specs: Declare = (program, wants, act) => {
  if (wants('init'))
    program
      .command('init')
      .summary('write a first spec, for simulated data or a file of your own')
      .description('write a first spec: over simulated data, or guessed from a file of your own')
      .argument('[dir]', 'folder to write into', '.')
      .addOption(
        new Option('--template <name>', 'what it shows (default: multi-tower)').choices([
          'ctr',
          'multi-task',
          'multi-tower',
        ]),
      )
      .option('--from <file>', 'guess it from the columns of this Parquet, CSV, TSV or JSON Lines file')
      .option(
        '--label <label>',
        'with --from: what to predict, a column or a comparison such as "rating >= 4"; may be repeated',
        repeated,
      )
      .option(
        '--join <file>',
        'with --from: join this file, such as one of users or of ads, by a key that is guessed; may be repeated',
        repeated,
      )
      .option(
        '--root <dir>',
        'with --from: project root that holds the spec and the file (default: the nearest folder with a .adsc-root, or that of the spec; where the file is outside, this folder, with a new .adsc-root)',
      )
      .action(act(async () => (await import('../commands/init.ts')).init));
  if (wants('check'))
    program
      .command('check')
      .summary('report every error of specs; reads no data')
      .description('report every error of specs; reads no data')
      .argument('[specs...]', '.ads files (default: those of the config)')
      .addOption(formats)
      .addOption(root)
      .option('--fix', 'apply the fixes that are certain')
      .option('--watch', 'check again when a file changes')
      .action(act(async () => (await import('../commands/check.ts')).check));
  if (wants('lint'))
    program
      .command('lint')
      .description('modelling rules: what compiles, and may still be a mistake')
      .argument('[specs...]', '.ads files (default: those of the config)')
      .addOption(new Option('--preset <name>', 'which rules (default: recommended)').choices(['recommended', 'strict']))
      .option('--max-warnings <n>', 'exit 1 where there are more warnings', whole(0))
      .addOption(formats)
      .addOption(root)
      .action(act(async () => (await import('../commands/lint.ts')).lintCommand));
  if (wants('compile'))
    program
      .command('compile')
      .summary('emit the graph, the feature transforms, the calibration config')
      .description('emit the graph, the feature transforms and the calibration config')
      .argument('<spec>', '.ads file')
      .option('-o, --out <dir>', 'folder of the build', 'build')
      .option('--variant <name>', 'compile this variant')
      .option('--frozen', 'fail if the lock is missing or stale')
      .addOption(
        new Option(
          '--assume',
          'assume sizes and constants that no lock states: a build to look at, never trained or served',
        ).conflicts('frozen'),
      )
      .addOption(
        new Option(
          '--target <name>',
          'emit for another engine too: spark encodes rows, torchrec trains; or a package of the project that is a target; may be repeated',
        ).argParser(repeated),
      )
      .option('--watch', 'compile again when a file changes')
      .addOption(formats)
      .addOption(root)
      .action(act(async () => (await import('../commands/compile.ts')).compileCommand));
  if (wants('diff'))
    program
      .command('diff')
      .summary('what differs between two models, for clients and for weights')
      .description('what is different between two models: for those who send requests, and for the weights')
      .argument('<old>', 'a spec, lock, plan.json, build, bundle or run; or git:REV:path')
      .argument('<new>', 'the same')
      .addOption(
        new Option('--fail <level>', 'exit 1 where a change is of this level or a graver one').choices([
          'meaning',
          'breaking',
          'warm',
          'any',
        ]),
      )
      .addOption(new Option('--format <name>', 'how to print changes').choices([...diagnosticFormats, 'markdown']))
      .option('--variant <name>', 'compare this variant of specs')
      .addOption(root)
      .action(act(async () => (await import('../commands/diff.ts')).diffCommand));
  if (wants('fmt'))
    program
      .command('fmt')
      .summary('write specs in the one layout')
      .description('write specs in the one layout; comments stay where they are')
      .argument('[paths...]', '.ads files, or folders of them (default: those of the config)')
      .option('--check', 'write nothing; fail if a file would change')
      .option('--stdin', 'read a spec from standard input and write it to standard output')
      .addOption(formats)
      .action(act(async () => (await import('../commands/fmt.ts')).fmtCommand));
  if (wants('explain'))
    program
      .command('explain')
      .summary('explain a diagnostic code, or what a spec resolves to')
      .description('explain a diagnostic code, or what a spec resolves to')
      .argument('<code-or-spec>', 'a code such as ADS2001, an .ads file, or codes (all of them)')
      .argument('[name]', 'only this declaration of the spec')
      .addOption(root)
      .action(act(async () => (await import('../commands/explain.ts')).explainCommand));
  if (wants('profile'))
    program
      .command('profile')
      .summary('read the training data, and write the lock')
      .description('read the training data once and write the lock: vocabularies and chosen transforms')
      .argument('<spec>', '.ads file')
      .option(
        '--rebuild',
        'give the ids of vocabularies that grow again, by count: forgotten keys go, and trained rows go by their keys',
      )
      .option(
        '--counts <folder>',
        'make the lock of counts that job.py profile of a build with target spark has written, and read no data',
      )
      .option(
        '--max-bad <fraction>',
        'stop when more than this fraction of rows is bad (default: they are left out and counted)',
        fraction,
      )
      .addOption(root)
      .action(act(async () => (await import('../commands/profile.ts')).profileCommand));
};
