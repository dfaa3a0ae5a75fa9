/** The command line as Markdown, from what `adsc --help` is made of. */
import type { Command, Option } from 'commander';
import { buildProgram } from '../../src/cli/flags/index.ts';
import { outputSchemas } from '../schemas/outputs/index.ts';

export function commandsMarkdown(): string {
  const program = buildProgram(
    () => () => Promise.resolve(),
    () => true,
  );
  const help = program.createHelp();
  const commands = help.visibleCommands(program).filter((command) => command.name() !== 'help');
  return [
    '# Command line',
    program.description(),
    '| command | |\n| --- | --- |',
    ...commands.map(
      (command) => `| [${command.name()}](#${anchor(command)}) | ${cell(help.subcommandDescription(command))} |`,
    ),
  ]
    .join('\n\n')
    .replaceAll(/\|\n\n\| \[/g, '|\n| [')
    .concat(
      '\n\nOptions of every command:\n\n',
      optionsTable(help.visibleOptions(program)),
      '\n\nExit codes: 0 fine, 1 errors in the spec, 2 wrong usage, 3 the data or a file is at fault, 4 a bug in adsc, 130 interrupted.\n\n',
      commands
        .map((command) =>
          [
            `## adsc ${command.name()}`,
            help.commandDescription(command),
            `\`\`\`sh\nadsc ${command.name()} ${command.usage()}\n\`\`\``,
            argumentsOf(command),
            optionsTable(help.visibleOptions(command)),
            schemaOf(command),
          ]
            .filter((part) => part !== '')
            .join('\n\n'),
        )
        .join('\n\n'),
      '\n',
    );

  function argumentsOf(command: Command): string {
    const described = help.visibleArguments(command).filter(({ description }) => description !== '');
    return described.length === 0
      ? ''
      : `| argument | |\n| --- | --- |\n${described.map((one) => `| \`${one.name()}\` | ${cell(help.argumentDescription(one))} |`).join('\n')}`;
  }
  function schemaOf(command: Command): string {
    const name = command.name();
    return Object.hasOwn(outputSchemas, name)
      ? `With \`--json\` it prints JSON by [output/${name}.schema.json](../grammar/schemas/output/${name}.schema.json), or, where it fails, by [output/diagnostics.schema.json](../grammar/schemas/output/diagnostics.schema.json).`
      : '';
  }
  function optionsTable(options: readonly Option[]): string {
    return `| option | |\n| --- | --- |\n${options.map((option) => `| \`${option.flags.replaceAll('|', '\\|')}\` | ${cell(help.optionDescription(option))} |`).join('\n')}`;
  }
}

const anchor = (command: Command) => `adsc-${command.name()}`;

/** Text in a cell of a table: no mark of it is Markdown's. */
function cell(text: string): string {
  return text.replace(/[\\|<>*_[\]]/g, '\\$&').replaceAll('\n', ' ');
}
