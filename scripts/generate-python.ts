/** Puts folders of Python programs into modules, as builds get them: path to text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fieldsOf, operationNames } from '../src/ops/index.ts';

const root = join(import.meta.dirname, '..');

/** Root-relative path of each module, and its content. */
export function generatePython(): Map<string, string> {
  const operations = new Map([['trainer/operations.py', operationsText()]]);
  return new Map([
    ...[...operations].map(([path, text]) => [`src/emit/torchrec/python/${path}`, text] as const),
    programs('src/emit/torchrec', 'Files of the trainer by their paths.', operations),
    programs('src/emit/spark', 'Files of the job by their paths.', new Map()),
  ]);
}

/** What the members of nodes name, as the registry of operations has it. */
function operationsText(): string {
  const named: ReadonlySet<unknown> = new Set(['node', 'nodes', 'kernel', 'weight', 'weight?', 'statistic']);
  const lines = operationNames.map((op) => {
    const members = fieldsOf(op).filter(([, kind]) => named.has(kind));
    return `    "${op}": {${members.map(([name, kind]) => `"${name}": "${kind as string}"`).join(', ')}},\n`;
  });
  return `"""Generated from src/ops by scripts/generate.ts; do not edit. Which members of a node name nodes and weights, by operation."""\n\nFIELDS = {\n${lines.join('')}}\n`;
}

/** @param made files that are made now, by path */
function programs(target: string, doc: string, made: ReadonlyMap<string, string>): readonly [string, string] {
  const folder = join(root, target, 'python');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(py|txt|md)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const entries = [...new Set([...paths, ...made.keys()])]
    .sort()
    .map(
      (path) =>
        `  ${JSON.stringify(path)}: ${JSON.stringify(made.get(path) ?? readFileSync(join(folder, path), 'utf8'))},\n`,
    );
  return [
    `${target}/python.generated.ts`,
    `// Generated from ${target}/python by scripts/generate.ts; do not edit.\n/** ${doc} */\nexport const programFiles: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`,
  ];
}
