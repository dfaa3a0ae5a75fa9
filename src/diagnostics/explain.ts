import { catalog, type CatalogEntry, type Code, entryOf, type Example, isCode } from './catalog/index.ts';

/** The page of a code as plain text (`adsc explain ADS2001`); null when there is none such. Letter case doesn't matter. */
export function explain(code: string): string | null {
  const wanted = code.toUpperCase();
  if (!isCode(wanted)) return null;
  const entry = entryOf(wanted);
  return [
    `${wanted}: ${entry.title} (${entry.severity === 'info' ? 'note' : entry.severity})`,
    '',
    // A parameter is shown as what it is: a blank to fill.
    `  ${entry.message.replace(/\{(\w+)\}/g, '<$1>')}`,
    '',
    wrap(entry.help, 88),
    '',
    entry.shows === 'command' ? 'For example' : 'Wrong',
    '',
    indent(entry.wrong),
    '',
    entry.shows === 'command' ? 'Instead' : 'Right',
    '',
    indent(entry.right),
    '',
  ].join('\n');
}

/** Every code with its severity and title, in order. */
export function listCodes(): {
  readonly code: Code;
  readonly severity: CatalogEntry['severity'];
  readonly title: string;
}[] {
  return (Object.keys(catalog) as Code[])
    .sort()
    .map((code) => ({ code, severity: entryOf(code).severity, title: entryOf(code).title }));
}

function indent(example: Example): string {
  const block = (text: string) =>
    text
      .split('\n')
      .map((line) => (line === '' ? '' : `    ${line}`))
      .join('\n');
  if (typeof example === 'string') return block(example);
  return Object.entries(example)
    .map(([path, text]) => `    // ${path}\n${block(text)}`)
    .join('\n\n');
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
