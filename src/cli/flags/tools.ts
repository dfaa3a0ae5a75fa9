/** Commands for simulated data, editors, shells and this machine: names, flags, help. */
import { Argument, Option } from 'commander';
import type { Declare } from './declare.ts';
import { amount, fraction, whole } from './values.ts';

export const tools: Declare = (program, wants, act, everything) => {
  if (wants('simulate'))
    program
      .command('simulate')
      .summary('write Parquet logs of a synthetic ads market')
      .description('write Parquet logs of a synthetic ads market')
      .option('-o, --out <dir>', 'folder to write', 'data')
      .option('--rows <n>', 'impressions', whole(1), 200_000)
      .option('--days <n>', 'days that they spread over', whole(1), 8)
      .option('--users <n>', 'users', whole(1))
      .option('--pins <n>', 'pins', whole(1))
      .option('--seed <n>', 'same seed, same rows', whole(0), 1)
      .option(
        '--conflict <fraction>',
        'how differently the two sources behave: 0 alike, 0.5 unrelated, 1 opposite',
        fraction,
        0.4,
      )
      .option('--click-rate <fraction>', 'clicks per impression', fraction)
      .option('--delays', 'some clicks end in a purchase, hours or days later: purchased, purchased_at, true_purchase')
      .option(
        '--closed-loop',
        'a ranker chooses what is shown and learns from it every night; with drift, clicks that come late, exploration',
      )
      .option('--drift <size>', 'with --closed-loop: how much the market changes, 0 not at all (default 1)', amount)
      .option('--explore <fraction>', 'with --closed-loop: requests answered at random (default 5%)', fraction)
      .addOption(
        new Option(
          '--selection <how>',
          'with --closed-loop: whether predicted value or chance decides what is shown (default value)',
        ).choices(['value', 'random']),
      )
      .action(act(async () => (await import('../commands/simulate.ts')).simulateCommand));
  if (wants('lsp'))
    program
      .command('lsp')
      .summary('the language server, for editors')
      .description('the language server, for editors: speaks the protocol on standard input and output')
      .option('--stdio', 'as editors ask for it; there is no other way')
      .action(act(async () => (await import('../commands/lsp.ts')).lspCommand));
  if (wants('completion'))
    program
      .command('completion')
      .summary('a script that completes adsc in a shell')
      .description('a script that completes adsc in a shell')
      .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
      .action(
        act(async () => {
          const { completionCommand } = await import('../commands/completion.ts');
          return (context, args) => Promise.resolve(completionCommand(context, args[0]!, everything()));
        }),
      );
  if (wants('config'))
    program
      .command('config')
      .description('what holds for a spec: flags of commands that the config sets, with the place that says so')
      .argument('[spec]', '.ads file, or a folder')
      .action(act(async () => (await import('../commands/config.ts')).configCommand));
  if (wants('doctor'))
    program
      .command('doctor')
      .summary('what works on this machine, and what to do where it does not')
      .description('what this machine offers: engines, versions, and why something is missing')
      .action(act(async () => (await import('../commands/doctor.ts')).doctor));
};
