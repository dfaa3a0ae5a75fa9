/** Completion scripts of shells, from what the command line declares: they are static, so that a tab costs no start of Node. */

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** What its arguments are: files, or one of some words. */
  readonly argument: 'specs' | 'folders' | 'files' | readonly string[];
}

export interface OptionWords {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  /** null: it takes no value; empty: any. */
  readonly values: readonly string[] | null;
}

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** `global`: options that stand before or behind every command. */
export function completionScript(
  shell: Shell,
  commands: readonly CommandWords[],
  global: readonly OptionWords[],
): string {
  return { bash, zsh, fish }[shell](commands, global);
}

const flags = (options: readonly OptionWords[]) =>
  options.flatMap(({ long, short }) => (short === null ? [long] : [long, short])).join(' ');

function bash(commands: readonly CommandWords[], global: readonly OptionWords[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ long, short, values }) =>
      values === null || values.length === 0
        ? []
        : [
            `    ${[long, short].flatMap((flag) => (flag === null ? [] : [`"${name} ${flag}"`])).join('|')}) words="${values.join(' ')}" ;;`,
          ],
    ),
  );
  const any = commands.flatMap(({ name, options }) =>
    options.flatMap(({ long, short, values }) =>
      values?.length === 0 ? [`"${name} ${long}"`, ...(short === null ? [] : [`"${name} ${short}"`])] : [],
    ),
  );
  const ofCommand = commands.map(({ name, options }) => `      ${name}) words="${flags([...options, ...global])}" ;;`);
  const argument = commands.map(({ name, argument }) =>
    typeof argument === 'string'
      ? `      ${name}) files=${argument} ;;`
      : `      ${name}) words="${argument.join(' ')}" ;;`,
  );
  return `# adsc completion bash: put this in ~/.bashrc
#   eval "$(adsc completion bash)"
_adsc() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" words="" files="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ "\${COMP_WORDS[i]}" != -* ]]; then command="\${COMP_WORDS[i]}"; break; fi
  done
  case "$command $prev" in
${values.join('\n')}
    ${any.join('|')}) files=files ;;
    *)
    if [[ -z "$command" ]]; then words="${commands.map(({ name }) => name).join(' ')} ${flags(global)}"
    elif [[ "$cur" == -* ]]; then
      case "$command" in
${ofCommand.join('\n')}
      esac
    else
      case "$command" in
${argument.join('\n')}
      esac
    fi ;;
  esac
  local IFS=$'\\n'
  COMPREPLY=()
  if [[ -n "$words" ]]; then COMPREPLY=($(IFS=' '; compgen -W "$words" -- "$cur")); return; fi
  compopt -o filenames 2>/dev/null
  case "$files" in
    specs) COMPREPLY=($(compgen -d -- "$cur") $(compgen -f -X '!*.ads' -- "$cur")) ;;
    folders) COMPREPLY=($(compgen -d -- "$cur")) ;;
    files) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -F _adsc adsc
`;
}

function zsh(commands: readonly CommandWords[], global: readonly OptionWords[]): string {
  const text = (words: string) => words.replaceAll("'", "'\\''").replace(/[[\]:]/g, String.raw`\$&`);
  const spec = ({ long, short, description, values }: OptionWords): string => {
    const value = values === null ? '' : values.length === 0 ? ':value:_files' : `:value:(${values.join(' ')})`;
    const names = short === null ? `'${long}` : `'(${short} ${long})'{${short},${long}}'`;
    return `${names}[${text(description)}]${value}'`;
  };
  const argument = (of: CommandWords['argument']) =>
    of === 'specs'
      ? `'*:spec:_files -g "*.ads"'`
      : of === 'folders'
        ? `'*:folder:_files -/'`
        : of === 'files'
          ? `'*:file:_files'`
          : `'1:word:(${of.join(' ')})'`;
  return `#compdef adsc
# adsc completion zsh: put this in a file called _adsc in a folder of $fpath, or in ~/.zshrc behind compinit
#   eval "$(adsc completion zsh)"
_adsc() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    '${name}:${text(description)}'`).join('\n')}
  )
  local context state line
  _arguments -C ${global.map(spec).join(' ')} '1:command:->command' '*::argument:->argument' && return
  case $state in
    command) _describe 'command' commands ;;
    argument)
      case $line[1] in
${commands.map((c) => `        ${c.name}) _arguments ${[...c.options, ...global].map(spec).join(' ')} ${argument(c.argument)} ;;`).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _adsc ]; then _adsc "$@"; else compdef _adsc adsc; fi
`;
}

function fish(commands: readonly CommandWords[], global: readonly OptionWords[]): string {
  const text = (words: string) => `'${words.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
  const option = ({ long, short, description, values }: OptionWords): string =>
    `-l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`}${values === null ? '' : values.length === 0 ? ' -r -F' : ` -x -a ${text(values.join(' '))}`} -d ${text(description)}`;
  const lines = commands.flatMap(({ name, description, options, argument }) => [
    `complete -c adsc -f -n __fish_use_subcommand -a ${name} -d ${text(description)}`,
    ...options.map((one) => `complete -c adsc -n '__fish_seen_subcommand_from ${name}' ${option(one)}`),
    argument === 'specs'
      ? `complete -c adsc -n '__fish_seen_subcommand_from ${name}' -f -a '(__fish_complete_suffix .ads)'`
      : argument === 'folders'
        ? `complete -c adsc -n '__fish_seen_subcommand_from ${name}' -f -a '(__fish_complete_directories)'`
        : argument === 'files'
          ? `complete -c adsc -n '__fish_seen_subcommand_from ${name}' -F`
          : `complete -c adsc -n '__fish_seen_subcommand_from ${name}' -f -a ${text(argument.join(' '))}`,
  ]);
  return `# adsc completion fish: adsc completion fish > ~/.config/fish/completions/adsc.fish
${global.map((one) => `complete -c adsc ${option(one)}`).join('\n')}
${lines.join('\n')}
`;
}
