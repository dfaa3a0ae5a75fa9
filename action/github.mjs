/** GitHub's interface for programs: the comment of a pull request, and pictures on a branch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request that GitHub has refused. */
export class Refused extends Error {
  /**
   * @param {string} what
   * @param {number} status
   * @param {string} text
   */
  constructor(what, status, text) {
    super(`${what}: ${status} ${text.slice(0, 300)}`);
    this.status = status;
  }
}

/**
 * @param {{ api: string, repository: string, token: string }} of
 * @returns {(method: string, path: string, body?: unknown) => Promise<any>}
 */
export function github({ api, repository, token }) {
  return async (method, path, body) => {
    const response = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'adsc-action',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Refused(`${method} ${path}`, response.status, text);
    return text === '' ? null : JSON.parse(text);
  };
}

const MARK = '<!-- adsc -->';
const PAGE = 100;

/**
 * Writes the comment of a pull request, over the one of the run before. Without changes there is none, unless there was one.
 * @param {ReturnType<typeof github>} call
 * @param {number} number
 * @param {string} body
 * @param {boolean} isNews
 */
export async function comment(call, number, body, isNews) {
  const text = `${MARK}\n${body}`;
  for (let page = 1; ; page++) {
    /** @type {{ id: number, body: string, user: { type: string } | null }[]} */
    const comments = await call('GET', `issues/${number}/comments?per_page=${PAGE}&page=${page}`);
    // Anybody can write the mark into a comment of their own.
    const known = comments.find((one) => one.user?.type === 'Bot' && one.body.startsWith(MARK));
    if (known !== undefined) return call('PATCH', `issues/comments/${known.id}`, { body: text });
    if (comments.length < PAGE) break;
  }
  return isNews ? call('POST', `issues/${number}/comments`, { body: text }) : null;
}

/**
 * Commits files to a branch that holds nothing else, and gives the commit.
 * @param {ReturnType<typeof github>} call
 * @param {{ branch: string, folder: string, files: readonly string[], at: string, message: string }} of `at`: their folder on the branch
 * @returns {Promise<string>}
 */
export async function publish(call, { branch, folder, files, at, message }) {
  const tree = [];
  for (const file of files) {
    const { sha } = await call('POST', 'git/blobs', {
      encoding: 'base64',
      content: readFileSync(join(folder, file)).toString('base64'),
    });
    tree.push({ path: `${at}/${file}`, mode: '100644', type: 'blob', sha });
  }
  // Another run may write at the same time: its commit becomes the parent of ours.
  for (let tries = 1; ; tries++) {
    const parent = await head(call, branch);
    const base = parent === null ? {} : { base_tree: (await call('GET', `git/commits/${parent}`)).tree.sha };
    const { sha: made } = await call('POST', 'git/trees', { ...base, tree });
    const { sha } = await call('POST', 'git/commits', {
      message,
      tree: made,
      parents: parent === null ? [] : [parent],
    });
    try {
      if (parent === null) await call('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha });
      else await call('PATCH', `git/refs/heads/${branch}`, { sha });
      return sha;
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 422 || tries === 5) throw error;
    }
  }
}

/**
 * @param {ReturnType<typeof github>} call
 * @param {string} branch
 * @returns {Promise<string | null>}
 */
async function head(call, branch) {
  try {
    return (await call('GET', `git/ref/heads/${branch}`)).object.sha;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}
