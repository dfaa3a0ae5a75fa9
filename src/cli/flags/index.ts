/** The command line as commander has it: what `adsc --help` says, and the commands with their flags. */
import { Command } from 'commander';
import { VERSION } from '../../version.ts';
import type { Act } from './declare.ts';
import { runs } from './runs.ts';
import { serving } from './serving.ts';
import { specs } from './specs.ts';
import { tools } from './tools.ts';

/** The command line with the commands that `wants` names. */
export function buildProgram(act: Act, wants: (name: string) => boolean): Command {
  const program = new Command('adsc')
    .description('Compiler for .ads, a small declarative language for ads-ranking models.')
    .version(VERSION, '-V, --version')
    .option('--json', 'print results as JSON; schemas: grammar/schemas/output of the package')
    .option('--quiet', 'print nothing but results and errors')
    .option('--config <file>', 'the config of the project (default: adsc.config.json or .ts, upwards to the root)')
    .option('--no-config', 'take no config')
    .option('--no-color', 'plain text (also: NO_COLOR=1)')
    // What a command takes is on its own page: here are names, and room for what they do.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showSuggestionAfterError()
    .showHelpAfterError('(adsc --help shows what there is)')
    .addHelpText(
      'after',
      '\nStart with:\n  adsc init my-model && cd my-model && adsc check model.ads\n\nExit codes: 0 fine, 1 errors in the spec, 2 wrong usage,\n3 the data or a file is at fault, 4 a bug in adsc, 130 interrupted.',
    );

  for (const [heading, declare] of [
    ['Specs:', specs],
    ['Models:', runs],
    ['Serving:', serving],
    ['Tools:', tools],
  ] as const) {
    program.commandsGroup(heading);
    declare(program, wants, act, () => buildProgram(act, () => true));
  }
  program.addHelpCommand(
    new Command('help').argument('[command]').description('the same as adsc COMMAND --help').helpGroup('Tools:'),
  );
  return program;
}
