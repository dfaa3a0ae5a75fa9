/**
 * Packages grammar/vscode as a `.vsix`: a zip with the extension in `extension/` and two lists of what is in it (Open Packaging
 * Conventions, ECMA-376 part 2). `npx tsx scripts/vsix.ts [FILE]`; the same sources give the same bytes.
 */
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'grammar/vscode');

interface Manifest {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly version: string;
  readonly publisher: string;
  readonly engines: { readonly vscode: string };
  readonly categories: readonly string[];
}

/** Path in the package to content. */
export async function vsixFiles(): Promise<Map<string, string | Uint8Array>> {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { outputFiles } = await build({
    entryPoints: { extension: join(folder, 'extension.js'), server: join(folder, 'server.mts') },
    outdir: folder,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    external: ['vscode'],
    logLevel: 'warning',
  });
  const inRoot = (path: string) => readFileSync(join(root, path), 'utf8');
  return new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes],
    ['extension.vsixmanifest', vsixManifest(JSON.parse(manifest) as Manifest)],
    ['extension/package.json', manifest],
    ...outputFiles.map(({ path, text }) => [`extension/${basename(path)}`, text] as const),
    ...readdirSync(join(folder, 'walkthrough')).map(
      (name) => [`extension/walkthrough/${name}`, inRoot(`grammar/vscode/walkthrough/${name}`)] as const,
    ),
    ['extension/snippets.json', inRoot('grammar/vscode/snippets.json')],
    ['extension/README.md', inRoot('grammar/vscode/README.md')],
    ...['icon.png', 'highlighting.png', 'picture.png'].map(
      (name) => [`extension/${name}`, readFileSync(join(folder, name))] as const,
    ),
    ['extension/LICENSE.txt', inRoot('LICENSE')],
    ['extension/ads.tmLanguage.json', inRoot('grammar/ads.tmLanguage.json')],
    ['extension/language-configuration.json', inRoot('grammar/language-configuration.json')],
  ]);
}

/**
 * Writes the extension as a folder that `vsce package` takes with {@link VSCE}, without a warning: no repository is known, so the links of
 * its page stay relative, and all that is in the folder belongs to it.
 */
export async function stageExtension(to: string): Promise<void> {
  for (const [path, content] of await vsixFiles()) {
    if (!path.startsWith('extension/')) continue;
    const file = join(to, path.slice('extension/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  writeFileSync(join(to, '.vscodeignore'), '# Nothing: the folder was made for this.\n');
}

export const VSCE = ['--allow-missing-repository', '--no-rewrite-relative-links', '--no-dependencies'] as const;

export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  // A date is part of a zip; this is the first that it can say.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      [...files].map(([path, text]) => [
        path,
        typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text),
      ]),
    ),
    { mtime },
  );
}

const contentTypes = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension=".json" ContentType="application/json"/>
  <Default Extension=".js" ContentType="application/javascript"/>
  <Default Extension=".md" ContentType="text/markdown"/>
  <Default Extension=".png" ContentType="image/png"/>
  <Default Extension=".txt" ContentType="text/plain"/>
  <Default Extension=".vsixmanifest" ContentType="text/xml"/>
</Types>
`;

function vsixManifest(manifest: Manifest): string {
  const text = (value: string) => value.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${text(manifest.name)}" Version="${text(manifest.version)}" Publisher="${text(manifest.publisher)}"/>
    <DisplayName>${text(manifest.displayName)}</DisplayName>
    <Description xml:space="preserve">${text(manifest.description)}</Description>
    <Categories>${text(manifest.categories.join(','))}</Categories>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/icon.png</Icon>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${text(manifest.engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/icon.png" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

if (process.argv[1] === import.meta.filename) {
  const path = process.argv[2] ?? 'adsc.vsix';
  const bytes = zip(await vsixFiles());
  writeFileSync(path, bytes);
  console.log(`wrote ${path}, ${(bytes.length / 1024).toFixed(0)} KB`);
}
