/** The line above a declaration that breaks something of the last commit: from real repositories, over the protocol. */
import { execFileSync } from 'node:child_process';
import type { TextEdit } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { write } from '../helpers/command.ts';
import { Client } from '../helpers/lsp.ts';

const spec = `model m
data log from "log.csv" {
  source kind { a, b }
}
signal price : onehot(5) { serve 0  embed 2 }
group g { price } -> 4
tower all { layers 4 }
head click on clicked
head buy on bought
`;

interface Lens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command: { readonly title: string };
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    stdio: 'ignore',
  });
}

function commit(dir: string): void {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-m', 'as it is');
}

/** What is broken, by the first word of the line that says so. */
async function broken(client: Client, path: string, text: string): Promise<string[]> {
  await client.open(path, text);
  const lenses = await client.ask<Lens[]>('codeLens', { textDocument: { uri: client.uri(path) } });
  return lenses
    .filter(({ command }) => command.title.startsWith('breaking'))
    .map(({ range, command }) => `${text.split('\n')[range.start.line]!.split(' ')[0]}: ${command.title}`);
}

async function committed(files: Readonly<Record<string, string>>, options?: object): Promise<Client> {
  const client = await Client.start(files, { pause: 0, ...options });
  git(client.dir, 'init');
  commit(client.dir);
  return client;
}

describe('breaking since HEAD', () => {
  it('is said at the declaration, and at the model of what is gone', async () => {
    const client = await committed({ 'model.ads': spec });
    expect(await broken(client, 'model.ads', spec)).toEqual([]);
    expect(await broken(client, 'model.ads', spec.replace('serve 0', 'serve 1'))).toEqual([
      'signal: breaking in meaning since HEAD: the constant for serving is 1 instead of 0',
    ]);
    expect(await broken(client, 'model.ads', spec.replace('head buy on bought\n', ''))).toEqual([
      'model: breaking since HEAD: head buy: the head is gone',
    ]);
    expect(await broken(client, 'model.ads', spec.replace('head buy', 'head pay was buy'))).toEqual([
      'head: breaking since HEAD: it was called "buy"',
    ]);
    // What only moves scores is no news.
    expect(await broken(client, 'model.ads', spec.replace('layers 4', 'layers 8'))).toEqual([]);
  });

  it('follows commits, also of a project below the top of the repository', async () => {
    const client = await committed({ 'specs/model.ads': spec, 'specs/parts.ads': 'signal x : onehot(2)\n' });
    const next = spec.replace('head click on clicked', 'head click on tapped');
    expect(await broken(client, 'specs/model.ads', next)).toHaveLength(1);
    write(client.dir, { 'specs/model.ads': next });
    commit(client.dir);
    expect(await broken(client, 'specs/model.ads', next)).toEqual([]);
    expect(await broken(client, 'specs/model.ads', spec)).toEqual([
      'head: breaking in meaning since HEAD: the label is clicked instead of tapped',
    ]);
  });

  it('offers the name of before where a declaration looks like one that is gone', async () => {
    const client = await committed({ 'model.ads': spec });
    const actions = async (marked: string) => {
      const at = await client.open('model.ads', marked);
      const range = { start: at.position, end: at.position };
      const found = await client.ask<{ title: string; edit?: { changes: Record<string, TextEdit[]> } }[]>(
        'codeAction',
        {
          textDocument: at.textDocument,
          range,
          context: { diagnostics: [] },
        },
      );
      return found.map(({ title, edit }) => [title, Object.values(edit!.changes)[0]!.map(({ newText }) => newText)]);
    };
    expect(await actions(spec.replace('head buy', 'head pa▮y'))).toEqual([["Say that 'pay' was 'buy'", [' was buy']]]);
    expect(await actions(spec.replace('head buy', 'head pa▮y was buy'))).toEqual([]);
    expect(await actions(spec.replace('head click', 'head cl▮ick'))).toEqual([]);
    expect(
      await actions(
        spec.replaceAll('price', 'cost').replace('signal cost : onehot(5)', 'signal co▮st : onehot(5) from price'),
      ),
    ).toEqual([["Say that 'cost' was 'price'", [' was price']]]);
  });

  it('says until when the spec allows it', async () => {
    const client = await committed({ 'model.ads': spec });
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const next = `${spec.replace('head buy on bought\n', '')}allow head_removed buy until ${day} "gone"\n`;
    expect(await broken(client, 'model.ads', next)).toEqual([
      `model: breaking since HEAD, allowed until ${day}: head buy: the head is gone`,
    ]);
  });

  it('is not there without a repository, a commit, the file in it, a committed spec without errors, or where it is turned off', async () => {
    const next = spec.replace('serve 0', 'serve 1');
    const bare = await Client.start({ 'model.ads': spec });
    expect(await broken(bare, 'model.ads', next)).toEqual([]);
    git(bare.dir, 'init');
    expect(await broken(bare, 'model.ads', next)).toEqual([]);
    const other = await committed({ 'other.ads': spec, 'wrong.ads': 'model m\nhead click on\n' });
    expect(await broken(other, 'model.ads', next)).toEqual([]);
    expect(await broken(other, 'wrong.ads', next)).toEqual([]);
    const off = await committed({ 'model.ads': spec }, { changesSinceHead: false });
    expect(await broken(off, 'model.ads', next)).toEqual([]);
  });
});
