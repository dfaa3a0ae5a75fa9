/** A file that is only imported is checked with the specs of the project that import it, as `adsc check` does, whatever the editor has open. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { nodeDisk } from '../../src/lsp/node-disk.ts';
import { Client } from '../helpers/lsp.ts';

const part = 'signal a : onehott(5)\n';
const spec = (path: string) => `model x\nimport "${path}"\ngroup g { a } -> 4\nhead click on clicked\n`;
const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);

/** With these folders open. */
const start = (files: Readonly<Record<string, string>>, ...folders: readonly string[]) =>
  Client.start(files, { pause: 0 }, nodeDisk, folders);

test('with no folder open: of the specs next to it', async () => {
  const client = await start({ 'part.ads': part, 'x.ads': spec('part.ads') });
  await client.open('part.ads', part);
  expect(codes(await client.diagnostics('part.ads'))).toEqual(['ADS4001']);
  await client.open('part.ads', part.replace('onehott', 'onehot'));
  expect(codes(await client.diagnostics('part.ads', (found) => found.length === 0))).toEqual([]);
});

test.each([
  ['a config', { 'adsc.config.json': '{"specs": ["models/*.ads"]}' }],
  ['.adsc-root', { '.adsc-root': '' }],
])('with its own folder open: of the specs of a project that %s marks', async (_, marks) => {
  const files = { 'shared/part.ads': part, 'models/x.ads': spec('../shared/part.ads'), ...marks };
  const client = await start(files, 'shared');
  await client.open('shared/part.ads', part);
  expect(codes(await client.diagnostics('shared/part.ads'))).toEqual(['ADS4001']);
});

test('imported by nothing, it is a spec that lacks its model, until something imports it', async () => {
  const client = await start({ 'part.ads': part }, '.');
  const text = part.replace('onehott', 'onehot');
  await client.open('part.ads', text);
  expect(codes(await client.diagnostics('part.ads'))).toEqual(['ADS2009']);
  writeFileSync(join(client.dir, 'x.ads'), spec('part.ads'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.uri('x.ads'), type: 1 }],
  });
  expect(await client.diagnostics('part.ads', (found) => found.length === 0)).toEqual([]);
});

test('imported by nothing next to a spec with a model, it is a part that is checked by itself', async () => {
  const model = 'model x\nsignal b : onehot\ngroup g { b } -> 4\nhead click on clicked\n';
  const client = await start({ 'part.ads': part, 'x.ads': model }, '.');
  await client.open('part.ads', part);
  expect(codes(await client.diagnostics('part.ads'))).toEqual(['ADS2017', 'ADS4001']);
  await client.open('part.ads', part.replace('onehott', 'onehot'));
  const found = await client.diagnostics('part.ads', (some) => codes(some).includes('ADS2017'));
  expect(codes(found)).toEqual(['ADS2017']);
  expect(found[0]!.severity).toBe(3);
  expect(found[0]!.message).toContain('import "./part.ads"');
});
