/** Puts folders of Python programs into modules, as builds get them: path to text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Root-relative path of each module, and its content. */
export function generatePython(): Map<string, string> {
  return new Map([
    programs('src/emit/torchrec', 'Files of the trainer by their paths.'),
    programs('src/emit/spark', 'Files of the job by their paths.'),
  ]);
}

function programs(target: string, doc: string): readonly [string, string] {
  const folder = join(root, target, 'python');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(py|txt|md)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const entries = paths.map(
    (path) => `  ${JSON.stringify(path)}: ${JSON.stringify(readFileSync(join(folder, path), 'utf8'))},\n`,
  );
  return [
    `${target}/python.generated.ts`,
    `// Generated from ${target}/python by scripts/generate.ts; do not edit.\n/** ${doc} */\nexport const programFiles: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`,
  ];
}
