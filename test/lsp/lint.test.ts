/** Modelling rules in the editor, as the project's config has them: those of `adsc lint`. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CodeAction, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { runConfig } from '../../src/config/evaluate.ts';
import { nodeDisk } from '../../src/lsp/node-disk.ts';
import { configReader } from '../../src/lsp/project-config.ts';
import { adsc } from '../helpers/command.ts';
import { applyEdits, Client } from '../helpers/lsp.ts';

const calibrated = 'calibration platt { every 1h }\ntrain { holdout last(1d) }\n';
const spec = `model shop
data rows from "rows.csv" { time at }
signal shop_id : continuous
signal kind : onehot(4) { embed 64 }
group ad { shop_id, kind } -> 8
head click on clicked
${calibrated}`;

const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);
const has = (code: string) => (found: readonly Diagnostic[]) => codes(found).includes(code);
const hasNot = (code: string) => (found: readonly Diagnostic[]) => !codes(found).includes(code);

async function edited(client: Client, path: string, from: string, to: string): Promise<void> {
  const at = client.texts.get(path)!.indexOf(from);
  await client.edit(path, at, at + from.length, to);
}

async function changed(client: Client, path: string): Promise<void> {
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.uri(path), type: 2 }],
  });
}

/** What `adsc lint` prints, as the editor has it. */
async function byCommand(client: Client, path: string): Promise<unknown[]> {
  const { out } = await adsc(client.dir, ['lint', path, '--json']);
  return (JSON.parse(out) as { diagnostics: object[] }).diagnostics.map((d) => ({ ...d, fix: null }));
}

test('what a rule finds comes and goes with what is typed, with its fix', async () => {
  const client = await Client.start({ 'model.ads': spec });
  await client.open('model.ads', spec);
  const found = await client.diagnostics('model.ads', has('ADS6114'));
  expect(codes(found)).toEqual(['ADS6114', 'ADS6107']);
  expect(found.map(({ severity }) => severity)).toEqual([DiagnosticSeverity.Warning, DiagnosticSeverity.Warning]);
  expect(found.map(({ data }) => data as unknown)).toEqual(await byCommand(client, 'model.ads'));

  const range = found[1]!.range;
  const actions = await client.ask<CodeAction[]>('codeAction', {
    textDocument: { uri: client.uri('model.ads') },
    range,
    context: { diagnostics: [] },
  });
  const fix = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'ADS6107')!;
  const text = applyEdits(spec, fix.edit!.changes![client.uri('model.ads')]!);
  expect(text).toBe(spec.replace('embed 64', 'embed 4'));

  await edited(client, 'model.ads', 'embed 64', 'embed 4');
  expect(codes(await client.diagnostics('model.ads', hasNot('ADS6107')))).toEqual(['ADS6114']);
  await edited(client, 'model.ads', 'signal shop_id', '// adsc-ignore ADS6114 years\nsignal shop_id');
  expect(await client.diagnostics('model.ads', hasNot('ADS6114'))).toEqual([]);
  // For nothing, once the signal is another one; and the ignore goes by its fix.
  await edited(client, 'model.ads', 'shop_id : continuous', 'shop_id : onehot');
  expect(codes(await client.diagnostics('model.ads', has('ADS6202')))).toEqual(['ADS6202']);
});

test('the preset and the levels are those of adsc.config.json, also after it has changed', async () => {
  const config = (lint: object) => JSON.stringify({ lint });
  const client = await Client.start({
    'model.ads': spec,
    'adsc.config.json': config({ preset: 'strict', rules: { ADS6114: 'error', ADS6107: 'off' } }),
  });
  await client.open('model.ads', spec);
  const found = await client.diagnostics('model.ads', has('ADS6114'));
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['ADS6120', DiagnosticSeverity.Warning],
    ['ADS6114', DiagnosticSeverity.Error],
  ]);
  expect(found.map(({ data }) => data as unknown)).toEqual(await byCommand(client, 'model.ads'));

  writeFileSync(join(client.dir, 'adsc.config.json'), config({ rules: { ADS6114: 'off' } }));
  await changed(client, 'adsc.config.json');
  expect(codes(await client.diagnostics('model.ads', hasNot('ADS6114')))).toEqual(['ADS6107']);

  // A config that is wrong has its error at its place, and no rule is looked at.
  writeFileSync(join(client.dir, 'adsc.config.json'), '{ "lint": { "presett": "strict" } }');
  await changed(client, 'adsc.config.json');
  const [wrong] = await client.diagnostics('adsc.config.json', has('ADS9082'));
  expect(wrong).toMatchObject({ code: 'ADS9082', range: { start: { line: 0, character: 12 } } });
  expect(await client.diagnostics('model.ads', (now) => now.length === 0)).toEqual([]);
  rmSync(join(client.dir, 'adsc.config.json'));
  await changed(client, 'adsc.config.json');
  expect(await client.diagnostics('adsc.config.json', (now) => now.length === 0)).toEqual([]);
  expect(codes(await client.diagnostics('model.ads', has('ADS6107')))).toEqual(['ADS6114', 'ADS6107']);
});

test('adsc.config.ts is run where the workspace is trusted, and nowhere else', async () => {
  const files = {
    'model.ads': spec,
    'adsc.config.ts':
      "import { defineConfig } from 'adsc';\nexport default defineConfig({ lint: { rules: { ADS6107: 'off' } } });\n",
  };
  const disk = { ...nodeDisk, config: configReader(runConfig) };
  const trusted = await Client.start(files, { pause: 0, trusted: true }, disk);
  await trusted.open('model.ads', spec);
  expect(codes(await trusted.diagnostics('model.ads'))).toEqual(['ADS6114']);

  const other = await Client.start(files, { pause: 0 }, disk);
  const said = new Promise<string>((resolve) =>
    other.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      resolve(message);
      return null;
    }),
  );
  await other.open('model.ads', spec);
  expect(await other.diagnostics('model.ads')).toEqual([]);
  expect(await said).toContain('adsc.config.ts is a program, and is run in trusted workspaces alone');
});

test('of a variant what its own declarations do is said', async () => {
  const text = `${spec.replace('embed 64', 'embed 4')}variant wide {
  signal kind : onehot(4) { embed 32 }
  without calibration
}
`;
  const client = await Client.start({ 'model.ads': text });
  await client.open('model.ads', text);
  const found = await client.diagnostics('model.ads', has('ADS6107'));
  expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([
    ['ADS6114', 2],
    ['ADS6107', 9],
  ]);
  expect(found.map(({ data }) => data as unknown)).toEqual(await byCommand(client, 'model.ads'));
});
