/** docs/tutorial.md as a script: what it tells a reader to type, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `sh` is run; `ads FILE` is what a file holds; `text` is what the commands above it print, line by line, with others in between. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

export function tutorialBlocks(): readonly Block[] {
  const tutorial = readFileSync(join(import.meta.dirname, '../../docs/tutorial.md'), 'utf8');
  return [...tutorial.matchAll(/^```(\S.*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }));
}

/** Whether the commands of a block are meant to end in an error. */
export function failsOnPurpose(blocks: readonly Block[], i: number): boolean {
  return /^error\[/m.test(blocks[i + 1]?.text ?? '');
}

/** A script for bash: before each block of commands it prints `block N`, after it `exit CODE`. It stops at a failure that is not meant. */
export function tutorialScript(blocks: readonly Block[], port: number): string {
  const lines = blocks.flatMap(({ language, text }, i) => {
    if (language === 'sh')
      return [
        `echo "block ${i}"`,
        failsOnPurpose(blocks, i) ? 'set +e' : 'set -e',
        text.replaceAll('8080', String(port)),
        'code=$?; echo; echo "exit $code"',
      ];
    if (language === 'text') return [];
    return [`cat > ${language.split(' ')[1]!} <<'END_OF_FILE'`, `${text}END_OF_FILE`];
  });
  return `${lines.join('\n')}\n`;
}
