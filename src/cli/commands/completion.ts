import type { Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';
import { type CommandWords, completionScript, type OptionWords, type Shell } from '../shell-completion.ts';

/** `adsc completion SHELL`: a script that completes every command, option and value that `program` has. */
export function completionCommand(context: Context, shell: string, program: Command): ExitCode {
  context.out(completionScript(shell as Shell, program.commands.map(wordsOf), program.options.map(optionOf)));
  return exitCode.fine;
}

function wordsOf(command: Command): CommandWords {
  const [argument] = command.registeredArguments;
  const name = argument?.name() ?? '';
  return {
    name: command.name(),
    description: command.description(),
    options: command.options.filter((option) => !option.hidden).map(optionOf),
    argument:
      argument?.argChoices ?? (/spec|path/.test(name) ? 'specs' : /run|dir|bundle/.test(name) ? 'folders' : 'files'),
  };
}

function optionOf(option: Option): OptionWords {
  const takes = option.required || option.optional;
  return {
    long: option.long ?? '',
    short: option.short ?? null,
    description: option.description,
    values: takes ? (option.argChoices ?? []) : null,
  };
}
