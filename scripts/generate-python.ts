/** Puts a folder of Python programs into a module, as builds get them: path to text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
export const torchrecFile = join(root, 'src/emit/torchrec/python.generated.ts');

/** The content of {@link torchrecFile}. */
export function generateTorchrec(): string {
  const folder = join(root, 'src/emit/torchrec/python');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(py|txt|md)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const entries = paths.map(
    (path) => `  ${JSON.stringify(path)}: ${JSON.stringify(readFileSync(join(folder, path), 'utf8'))},\n`,
  );
  return `// Generated from src/emit/torchrec/python by scripts/generate.ts; do not edit.\n/** Files of the trainer by their paths. */\nexport const programFiles: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`;
}
