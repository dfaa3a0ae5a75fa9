/** The VS Code extension as it is packaged: everything that its manifest names is there, and it needs nothing else. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { vsixFiles, zip } from '../../scripts/vsix.ts';
import { folder } from '../helpers/command.ts';
import { parseText } from '../helpers/syntax.ts';

const files = new Map<string, string>();
let icon: Uint8Array;
beforeAll(async () => {
  const packed = zip(await vsixFiles());
  // A zip starts with a local file header.
  expect([...packed.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  const unzipped = unzipSync(packed);
  for (const [path, bytes] of Object.entries(unzipped)) files.set(path, new TextDecoder().decode(bytes));
  icon = unzipped['extension/icon.png']!;
});

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly icon: string;
  readonly contributes: {
    readonly languages: [{ id: string; extensions: string[]; firstLine: string; configuration: string }];
    readonly grammars: [{ language: string; scopeName: string; path: string }];
    readonly snippets: [{ path: string }];
    readonly commands: { command: string }[];
    readonly walkthroughs: { steps: { media: { markdown: string }; description: string }[] }[];
  };
}
const manifest = () => JSON.parse(files.get('extension/package.json')!) as Manifest;

it('holds what its manifest names', () => {
  const { main, icon: itsIcon, contributes, version } = manifest();
  for (const path of [
    main,
    itsIcon,
    contributes.languages[0].configuration,
    contributes.grammars[0].path,
    contributes.snippets[0].path,
  ])
    expect([...files.keys()]).toContain(join('extension', path));
  expect(contributes.grammars[0].scopeName).toBe(
    (JSON.parse(files.get('extension/ads.tmLanguage.json')!) as { scopeName: string }).scopeName,
  );
  expect(version).toBe(
    (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version,
  );
  for (const [, asset] of files.get('extension.vsixmanifest')!.matchAll(/Path="([^"]+)"/g))
    expect([...files.keys()]).toContain(asset);
  const suffixes = [...files.get('[Content_Types].xml')!.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1]!);
  for (const path of files.keys())
    if (!path.startsWith('['))
      expect(
        suffixes.some((suffix) => path.endsWith(suffix)),
        path,
      ).toBe(true);
});

it('has an icon as the marketplace wants it, and the pictures of its page', () => {
  const view = new DataView(icon.buffer, icon.byteOffset);
  // PNG: a signature, then the header with the width and the height.
  expect([...icon.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([128, 128]);
  for (const [, path] of files.get('extension/README.md')!.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g))
    expect([...files.keys()]).toContain(`extension/${path}`);
});

it('registers the commands that it offers', () => {
  const { commands } = manifest().contributes;
  expect(commands.map(({ command }) => command)).toContain('adsc.picture');
  for (const { command } of commands)
    expect(files.get('extension/extension.js')).toContain(`registerCommand("${command}"`);
});

it.each(['extension.js', 'server.js'])('needs nothing but VS Code and Node: %s', (script) => {
  const required = new Set(
    [...files.get(`extension/${script}`)!.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) =>
      match[1]!.replace(/^node:/, ''),
    ),
  );
  expect([...required].filter((name) => name !== 'vscode' && !builtinModules.includes(name))).toEqual([]);
});

it("knows a model's first line from Ada's", () => {
  const first = new RegExp(manifest().contributes.languages[0].firstLine);
  for (const line of [
    'model m',
    '/// Ads.',
    '// a comment',
    'import "x.ads"',
    'import { a } from "x.ads"',
    'data d from "x.csv"',
  ])
    expect(first.test(line), line).toBe(true);
  for (const line of ['with Ada.Text_IO;', 'package Model is', '-- model', 'private package P is'])
    expect(first.test(line), line).toBe(false);
});

it('has a walkthrough whose pages and commands are there, and whose specs parse', () => {
  const { walkthroughs, commands } = manifest().contributes;
  const steps = walkthroughs.flatMap((one) => one.steps);
  expect(steps.length).toBeGreaterThan(3);
  for (const { media, description } of steps) {
    const page = files.get(`extension/${media.markdown}`);
    for (const [, spec] of page!.matchAll(/```ads\n([^]*?)```/g)) expect(parseText(spec!).diagnostics).toEqual([]);
    for (const [, command] of description.matchAll(/command:(adsc[\w.]+)/g))
      expect(commands.map((one) => one.command)).toContain(command);
  }
});

it('has a language server of its own, which answers', async () => {
  const path = join(folder({ 'server.js': files.get('extension/server.js')! }), 'server.js');
  const server = spawn(process.execPath, [path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  try {
    const published = new Promise<PublishDiagnosticsParams>((told) =>
      connection.onNotification('textDocument/publishDiagnostics', told),
    );
    await connection.sendRequest('initialize', { processId: null, capabilities: {}, rootUri: null });
    await connection.sendNotification('initialized', {});
    const document = { uri: 'untitled:a', languageId: 'ads', version: 1, text: 'model m\ngroup g { nothing } -> 4\n' };
    await connection.sendNotification('textDocument/didOpen', { textDocument: document });
    expect((await published).diagnostics.map(({ code }) => code)).toContain('ADS2001');
  } finally {
    connection.dispose();
    server.kill();
  }
});

it('has snippets that parse', () => {
  const snippets = JSON.parse(files.get('extension/snippets.json')!) as Record<string, { body: string | string[] }>;
  for (const [name, { body }] of Object.entries(snippets)) {
    const text = [body]
      .flat()
      .join('\n')
      .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
      .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll(/\$\d+/g, '');
    expect(
      parseText(text).diagnostics.map((d) => d.message),
      `${name}: ${text}`,
    ).toEqual([]);
  }
});

it('the same sources give the same bytes', async () => {
  expect(zip(await vsixFiles())).toEqual(zip(await vsixFiles()));
});

it('works in Restricted Mode, where no workspace says which program is started', () => {
  const { capabilities, contributes } = JSON.parse(files.get('extension/package.json')!) as {
    capabilities: {
      untrustedWorkspaces: { supported: string; description: string; restrictedConfigurations: string[] };
    };
    contributes: { configuration: { properties: Record<string, unknown> } };
  };
  expect(capabilities.untrustedWorkspaces.supported).toBe('limited');
  // Every setting that names a program.
  expect(capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(
    Object.keys(contributes.configuration.properties).filter((name) => name.endsWith('.path')),
  );
});
