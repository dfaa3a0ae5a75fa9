/** How the runner of GitHub reads the log of a step: actions/runner, src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs. */
export interface Annotation {
  readonly kind: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: string;
  readonly title?: string;
}

const KNOWN = new Set(['error', 'warning', 'notice']);

/** Throws for a command that the action has no use for: it would be somebody else's. */
export function annotationsOf(log: string): Annotation[] {
  const found: Annotation[] = [];
  let stopped: string | null = null;
  for (const line of log.split('\n')) {
    const match = /^\s*::([^:\s]+)(?: ([^:]*(?:(?!::).)*?))?::(.*)$/.exec(line.replace(/\r$/, ''));
    if (match === null) continue;
    const [, command, properties = '', data] = match as unknown as [string, string, string | undefined, string];
    if (stopped !== null) {
      if (command === stopped) stopped = null;
    } else if (command === 'stop-commands') stopped = data;
    else if (KNOWN.has(command)) found.push({ kind: command, message: unescaped(data), ...propertiesOf(properties) });
    else throw new Error(`a command that nobody wrote: ${line}`);
  }
  if (stopped !== null) throw new Error('commands stay stopped');
  return found;
}

function propertiesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
