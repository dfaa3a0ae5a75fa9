/** Diagnostics over the protocol: those of `adsc lint`, byte for byte, and when they come. */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { catalog, type Code, entryOf } from '../../src/diagnostics/catalog/index.ts';
import { adsc, write } from '../helpers/command.ts';
import { exampleFiles } from '../helpers/examples.ts';
import { Client } from '../helpers/lsp.ts';
import { errorCases } from '../language/semantics/error-cases.ts';

const codes = (Object.keys(catalog) as Code[]).filter((code) => (entryOf(code).shows ?? 'spec') === 'spec');
const cases = [
  ...codes.flatMap((code) =>
    [entryOf(code).wrong, entryOf(code).right].map(
      (example, i) => [`${code} ${i === 0 ? 'wrong' : 'right'}`, example] as const,
    ),
  ),
  ...Object.entries(errorCases).flatMap(([code, examples]) =>
    examples.map((example, i) => [`${code} case ${i + 1}`, example] as const),
  ),
  // What can't be opened in an editor is left to the command line.
].filter(([, example]) => Object.values(exampleFiles(example))[0] !== undefined);

describe('what the editor says is what adsc lint says', () => {
  it.each(cases)('%s', async (_, example) => {
    const files = exampleFiles(example);
    const [root] = Object.keys(files) as [string];
    const client = await Client.start();
    write(client.dir, files);
    await client.open(root, files[root]!);
    const { out } = await adsc(join(client.dir, dirname(root)), ['lint', root.split('/').at(-1)!, '--json']);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { place: { file: string } | null }[] };
    const base = dirname(root) === '.' ? '' : `${dirname(root)}/`;
    // Fixes come as code actions: test/lsp/features.test.ts.
    const own = diagnostics
      .filter(({ place }) => place === null || `${base}${place.file}` === root)
      .map((d) => ({ ...d, fix: null }));
    const wanted = JSON.stringify(own);
    // Errors of syntax come first and alone; then all of them.
    const found = await client.diagnostics(
      root,
      (now) => JSON.stringify(now.map(({ data }) => data as unknown)) === wanted,
    );
    for (const [i, d] of found.entries()) {
      const { place, code, message, hint } = own[i] as unknown as {
        place: { line: number; column: number; endLine: number; endColumn: number };
        code: string;
        message: string;
        hint: string | null;
      };
      expect(d).toMatchObject({ source: 'adsc', code, message: hint === null ? message : `${message}\n${hint}` });
      expect(d.range).toEqual({
        start: { line: place.line - 1, character: place.column - 1 },
        end: { line: place.endLine - 1, character: place.endColumn - 1 },
      });
    }
    for (const path of Object.keys(files).slice(1)) {
      const there = diagnostics
        .filter(({ place }) => place !== null && `${base}${place.file}` === path)
        .map((d) => ({ ...d, fix: null }));
      if (there.length > 0)
        await client.diagnostics(
          path,
          (now) => JSON.stringify(now.map(({ data }) => data as unknown)) === JSON.stringify(there),
        );
    }
  });
});

const model = 'model m\nsignal a : onehot\ngroup g { a } -> 8\nhead h on y\ntower all { layers 8 }\n';
const messages = (found: readonly Diagnostic[]) => found.map(({ message }) => String(message).split('\n')[0]);

describe('when they come', () => {
  it('errors of syntax at once, those of the checker when typing pauses', async () => {
    const client = await Client.start({}, { pause: 100_000 });
    await client.open('model.ads', model.replace('{ a }', '{ b }'));
    await client.edit('model.ads', model.indexOf('onehot'), model.indexOf('onehot') + 'onehot'.length, '');
    expect(messages(await client.diagnostics('model.ads'))).toEqual([
      'expected a signal format, but found the next declaration',
    ]);
  });

  it("the checker's move along with what is typed", async () => {
    const client = await Client.start({}, { pause: 0 });
    await client.open('model.ads', model.replace('{ a }', '{ b }'));
    const before = await client.diagnostics('model.ads', (found) => found.some(({ code }) => code === 'ADS2001'));
    expect(before.find(({ code }) => code === 'ADS2001')!.range.start.line).toBe(2);
    await client.edit('model.ads', 0, 0, '// one\n// two\n! ');
    const moved = await client.diagnostics('model.ads', (found) => found.some(({ code }) => code === 'ADS1005'));
    expect(moved.find(({ code }) => code === 'ADS2001')!.range.start.line).toBe(4);
  });

  it('go away with what was wrong, also in a file that is imported and closed', async () => {
    const client = await Client.start({ 'parts.ads': 'signal a : onehott\ngroup g { a } -> 8\n' });
    await client.open('model.ads', 'model m\nimport "parts.ads"\nhead h on y\ntower all { layers 8 }\n');
    expect(messages(await client.diagnostics('parts.ads'))).toEqual(["there is no signal format 'onehott'"]);
    await client.open('parts.ads', 'signal a : onehot\ngroup g { a } -> 8\n');
    expect(await client.diagnostics('parts.ads', (found) => found.length === 0)).toEqual([]);
    // Closed without saving: what is on disk counts again.
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: client.uri('parts.ads') },
    });
    expect(messages(await client.diagnostics('parts.ads', (found) => found.length > 0))).toEqual([
      "there is no signal format 'onehott'",
    ]);
    writeFileSync(join(client.dir, 'parts.ads'), 'signal a : onehot\ngroup g { a } -> 8\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('parts.ads'), type: 2 }],
    });
    expect(await client.diagnostics('parts.ads', (found) => found.length === 0)).toEqual([]);
  });

  it('of a file that is closed, with its program, go away', async () => {
    const client = await Client.start();
    await client.open('model.ads', model.replace('{ a }', '{ b }'));
    await client.diagnostics('model.ads', (found) => found.length > 0);
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: client.uri('model.ads') },
    });
    expect(await client.diagnostics('model.ads', (found) => found.length === 0)).toEqual([]);
  });

  it('a file that two programs import has what one of them says', async () => {
    const client = await Client.start({
      'a.ads': 'model a\nimport "parts.ads"\nhead h on clicked\ntower all { layers 8 }\n',
      'b.ads': 'model b\nimport "parts.ads"\ngroup f { x } -> 4\nhead h on clicked\ntower all { layers 8 }\n',
    });
    await client.open('parts.ads', 'signal x : onehot\nsignal y : onehot\ngroup g { y } -> 8\n');
    expect(messages(await client.diagnostics('parts.ads', (found) => found.length > 0))).toEqual([
      "signal 'x' is never used",
    ]);
  });

  it('a broken lock is said, and the rest is checked without it', async () => {
    const client = await Client.start({ 'model.lock.json': '{' });
    await client.open('model.ads', model.replace('{ a }', '{ b }'));
    const found = await client.diagnostics('model.ads', (now) => now.some(({ code }) => code === 'ADS2001'));
    expect(found.length).toBeGreaterThan(1);
    rmSync(join(client.dir, 'model.lock.json'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('model.lock.json'), type: 3 }],
    });
    await client.diagnostics('model.ads', (now) => now.length < found.length);
  });
});
