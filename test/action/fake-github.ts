/** GitHub's interface as far as the action uses it, with what is written kept in memory. https://docs.github.com/en/rest */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from '../helpers/cleanup.ts';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
}

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
}

export interface FakeGithub {
  readonly url: string;
  readonly comments: Comment[];
  readonly requests: { readonly method: string; readonly path: string; readonly authorization: string }[];
  /** Text of a file of a commit. */
  file(commit: string, path: string): string | undefined;
  /** Commits of a branch, the newest first. */
  history(branch: string): string[];
}

/** `status`: every request is answered with it. */
export async function fakeGithub({ status }: { readonly status?: number } = {}): Promise<FakeGithub> {
  const blobs = new Map<string, string>();
  const trees = new Map<string, ReadonlyMap<string, string>>();
  const commits = new Map<string, Commit>();
  const branches = new Map<string, string>();
  const comments: Comment[] = [];
  const requests: FakeGithub['requests'] = [];
  const named = (value: unknown) =>
    createHash('sha1')
      .update(`${JSON.stringify(value)}${commits.size}`)
      .digest('hex');

  const answer = (method: string, path: string, body: any): readonly [number, unknown] => {
    if (status !== undefined) return [status, { message: 'Resource not accessible by integration' }];
    const asked = `${method} ${path}`;
    if (asked.startsWith('GET issues/7/comments?')) return [200, comments];
    if (asked === 'POST issues/7/comments') {
      comments.push({ id: comments.length + 100, body: body.body, user: { type: 'Bot' } });
      return [201, {}];
    }
    if (asked.startsWith('PATCH issues/comments/')) {
      const comment = comments.find(({ id }) => id === Number(path.split('/')[2]));
      if (comment === undefined) return [404, {}];
      comment.body = body.body;
      return [200, {}];
    }
    if (asked === 'POST git/blobs') {
      const text = Buffer.from(body.content, 'base64').toString('utf8');
      blobs.set(named(text), text);
      return [201, { sha: named(text) }];
    }
    if (asked === 'POST git/trees') {
      const files = new Map(body.base_tree === undefined ? [] : trees.get(body.base_tree));
      for (const { path: at, sha } of body.tree) files.set(at, sha);
      const sha = named([...files]);
      trees.set(sha, files);
      return [201, { sha }];
    }
    if (asked === 'POST git/commits') {
      const sha = named(body);
      commits.set(sha, { tree: body.tree, parents: body.parents });
      return [201, { sha }];
    }
    if (asked.startsWith('GET git/commits/')) return [200, { tree: { sha: commits.get(path.split('/')[2]!)!.tree } }];
    if (asked.startsWith('GET git/ref/heads/')) {
      const sha = branches.get(path.slice('git/ref/heads/'.length));
      return sha === undefined ? [404, { message: 'Not Found' }] : [200, { object: { sha } }];
    }
    if (asked === 'POST git/refs') {
      branches.set(body.ref.slice('refs/heads/'.length), body.sha);
      return [201, {}];
    }
    if (asked.startsWith('PATCH git/refs/heads/')) {
      const branch = path.slice('git/refs/heads/'.length);
      if (commits.get(body.sha)?.parents[0] !== branches.get(branch)) return [422, { message: 'not a fast forward' }];
      branches.set(branch, body.sha);
      return [200, {}];
    }
    return [404, { message: `nothing at ${asked}` }];
  };

  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const path = request.url!.replace('/repos/shop/models/', '');
      requests.push({ method: request.method!, path, authorization: request.headers.authorization ?? '' });
      const text = Buffer.concat(pieces).toString();
      const [code, value] = answer(request.method!, path, text === '' ? null : JSON.parse(text));
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
  }).listen(0, '127.0.0.1');
  atEnd(() => server.close());
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    requests,
    file: (commit, path) => blobs.get(trees.get(commits.get(commit)!.tree)?.get(path) ?? ''),
    history: (branch) => {
      const found: string[] = [];
      for (let at = branches.get(branch); at !== undefined; at = commits.get(at)!.parents[0]) found.push(at);
      return found;
    },
  };
}
