/** The licences of the packages whose code is in dist, as one file of the package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** @param inputs paths that esbuild read, of its metafile */
export function licenses(inputs: Iterable<string>): string {
  const folders = new Set<string>();
  for (const input of inputs) {
    const match = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(input);
    if (match !== null) folders.add(match[1]!);
  }
  const entries = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as PackageJson;
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
    const by = typeof author === 'object' ? author.name : author;
    const text =
      file === undefined || !existsSync(join(folder, file))
        ? `License: ${license ?? 'not stated'}${by === undefined ? '' : `, by ${by}`}`
        : readFileSync(join(folder, file), 'utf8').trim();
    return { title: `${name} ${version} (${license ?? 'license not stated'})`, text };
  });
  entries.sort((a, b) => (a.title < b.title ? -1 : 1));
  const unique = entries.filter((entry, i) => entry.title !== entries[i - 1]?.title);
  const rule = '-'.repeat(80);
  return `The files of this folder contain code of these packages, under these licenses.\n\n${unique.map(({ title, text }) => `${rule}\n${title}\n${rule}\n\n${text}\n`).join('\n')}`;
}
