/** Who may import whom: the table of docs/ARCHITECTURE.md, which is the only place that says so. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../src/formats/options.ts';

const src = join(import.meta.dirname, '../src');
const page = readFileSync(join(import.meta.dirname, '../docs/ARCHITECTURE.md'), 'utf8');

interface Row {
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

const table = new Map<string, Row>(
  [...page.matchAll(/^\| `([\w/-]+)` \|.*\| ([^|]*) \|$/gm)].map(([, folder, imports]) => {
    const [values = '', types = ''] = imports!.split(/types of/);
    const names = (text: string) => new Set([...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
    return [folder!, { values: names(values), types: names(types) }];
  }),
);

/** A format's folder has a file for each layer, which belongs to that layer: `formats/onehot/bind.ts` to `language/semantics`. */
const layerOf = new Map(
  [...page.matchAll(/^\| `formats\/\*\/(\w+)` \|.*\| `([^`]+)` \|$/gm)].map(([, file, row]) => [file!, row!]),
);

/** The row that speaks of a file: of its folder, or of the file itself where it lies at the top. */
function rowOf(file: string): string {
  const layer = /^formats\/(?:\w+\/)?(\w+)(?:-[\w-]+)?\.ts$/.exec(file)?.[1];
  if (layer !== undefined) return layerOf.get(layer) ?? file;
  const parts = file.replace(/\.ts$/, '').split('/');
  const two = parts.slice(0, 2).join('/');
  return table.has(two) ? two : parts[0]!;
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'));

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /(?:(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?)?\s*from\s*|(?:import|export)\s*\(?)'(\.[^']+)'/g,
    ),
  ].flatMap(([, type, path]) => {
    const target = normalize(join(dirname(file), path!))
      .split(sep)
      .join('/');
    const [from, to] = [rowOf(file), rowOf(target)];
    return from === to || target.startsWith('..') ? [] : [{ file, from, to, typeOnly: type !== undefined }];
  }),
);

describe('architecture', () => {
  it('every folder has a row, and every row a folder', () => {
    expect([...new Set(files.map(rowOf))].filter((row) => !table.has(row))).toEqual([]);
    expect(
      [...table.keys(), ...layerOf.values()].filter(
        (row) => !existsSync(join(src, row)) && !existsSync(join(src, `${row}.ts`)),
      ),
    ).toEqual([]);
  });

  it('a format has the same files as every other, and a registry for each', () => {
    const formats = join(src, 'formats');
    const entries = readdirSync(formats, { withFileTypes: true });
    const filesOf = (folder: string) => readdirSync(join(formats, folder)).sort();
    const expected = [...layerOf.keys()].map((file) => `${file}.ts`).sort();
    const registries = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(registries.sort()).toEqual(expected);
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'shared').map(({ name }) => name);
    expect(folders.sort()).toEqual([...formatNames].sort());
    for (const folder of folders) expect([folder, filesOf(folder)]).toEqual([folder, expected]);
  });

  it('a folder imports what its row names, and no more', () => {
    const wrong = imports
      .filter(
        ({ from, to, typeOnly }) => !table.get(from)!.values.has(to) && !(typeOnly && table.get(from)!.types.has(to)),
      )
      .map(({ file, from, to, typeOnly }) => `${file}: ${from} imports ${typeOnly ? 'types of ' : ''}${to}`);
    expect(wrong).toEqual([]);
  });

  it('a row names nothing that its folder no longer imports', () => {
    const unused = [...table].flatMap(([from, { values, types }]) => {
      const used = (to: string, typeOnly: boolean) =>
        imports.some((one) => one.from === from && one.to === to && (typeOnly || !one.typeOnly));
      return [...[...values].filter((to) => !used(to, false)), ...[...types].filter((to) => !used(to, true))].map(
        (to) => `${from}: ${to}`,
      );
    });
    expect(unused).toEqual([]);
  });

  it('folders form no circle', () => {
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      for (const to of [...table.get(from)!.values, ...table.get(from)!.types]) {
        if (!table.has(to) || seen.has(to)) continue;
        seen.add(to);
        reach(to, seen);
      }
      return seen;
    };
    expect([...table.keys()].filter((row) => reach(row).has(row))).toEqual([]);
  });

  it('paths on the page exist', () => {
    const paths = [...page.matchAll(/`((?:[a-z-]+\/)+[\w.-]*)`/g)].map((match) => match[1]!);
    // From src, from the top, or inside the folder that a row speaks of.
    const roots = ['', '..', 'data', 'train', 'lower'];
    expect(
      paths.filter((path) => !path.startsWith('adsc/') && !roots.some((root) => existsSync(join(src, root, path)))),
    ).toEqual([]);
    expect(paths.length).toBeGreaterThan(20);
  });

  it('maps from names have no prototype: text/record.ts makes them', () => {
    // What is only of names that are ours, or is no map.
    const exempt =
      /^(text\/record|runtime\/|simulate\/|playground\/page\/|language\/syntax\/move|language\/syntax\/parser\/analysis|serve\/scorer|train\/engines\/|language\/semantics\/reporter|data\/files\/json-value|.*\.generated)/;
    const wrong: string[] = [];
    for (const file of files) {
      if (exempt.test(file)) continue;
      readFileSync(join(src, file), 'utf8')
        .split('\n')
        .forEach((line, at) => {
          const code = line.replace(/^\s*(\*|\/[/*]).*/, '');
          // A text read by JSON.parse is no map; an empty default that nobody writes to is none either.
          const instead = code.includes('Object.fromEntries(')
            ? 'recordOf'
            : code.includes('JSON.parse(') && !/ as (string|number\[\]\[\])\b/.test(code)
              ? 'parseJson'
              : /: (Readonly<)?Record<string, .*> = \{\};|Object\.create\(null\)/.test(code)
                ? 'emptyRecord'
                : null;
          if (instead !== null) wrong.push(`${file}:${at + 1}: use ${instead} of text/record.ts, or a Map`);
        });
    }
    expect(wrong).toEqual([]);
  });
});
