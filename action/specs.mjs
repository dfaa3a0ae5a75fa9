/** Specs of the repository, now and at the base, and the adsc that each is read by. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Something that the person who set the action up has to change. */
export class Mistake extends Error {}

const MOST_BYTES = 64 * 2 ** 20;

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @returns {string | null} null: git failed
 */
export function git(cwd, ...args) {
  const { status, stdout, error } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: MOST_BYTES });
  if (error !== undefined) throw new Mistake(`git does not start: ${error.message}`);
  return status === 0 ? stdout : null;
}

/**
 * Paths of files in the index, from the top.
 * @param {string} root
 * @param {string} globs one a line
 */
export function specsOf(root, globs) {
  const patterns = globs
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (patterns.length === 0) throw new Mistake("the input 'specs' names no glob");
  const listed = git(root, 'ls-files', '-z', '--', ...patterns.map((pattern) => `:(top,glob)${pattern}`));
  if (listed === null) throw new Mistake(`git can not read the input 'specs': ${patterns.join(' ')}`);
  return names(listed).filter((path) => path.endsWith('.ads'));
}

/** @param {string} zeros */
const names = (zeros) => zeros.split('\0').filter((name) => name !== '');

/**
 * The commit that the changes start at; null: there is none to compare with.
 * @param {string} root
 * @param {string} asked
 * @param {any} event the payload of the event
 */
export function baseOf(root, asked, event) {
  /** @param {string} revision */
  const commit = (revision) => {
    // What begins with a dash would be an option.
    const found = revision.startsWith('-')
      ? null
      : git(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    return found === null ? null : found.trim();
  };
  if (asked !== '') {
    const found = commit(asked);
    if (found === null) throw new Mistake(`the input 'base' is no commit of this checkout: ${asked}`);
    return found;
  }
  if (event.pull_request !== undefined) {
    // GitHub merges the branch into its base, and checks that out: the first parent is what it would be merged into.
    const merged = commit('HEAD^2') === null ? null : commit('HEAD^1');
    const found = merged ?? commit(String(event.pull_request.base?.sha ?? ''));
    if (found === null)
      throw new Mistake(
        'the commit that the pull request is based on is not in this checkout: actions/checkout needs fetch-depth: 2',
      );
    return found;
  }
  return typeof event.before === 'string' && !/^0*$/.test(event.before) ? commit(event.before) : null;
}

/**
 * Where each spec lay at the base; without an entry it was not there.
 * @param {string} root
 * @param {string} base
 * @param {readonly string[]} specs
 */
export function earlierPaths(root, base, specs) {
  const there = new Set(names(git(root, 'ls-tree', '-r', '-z', '--name-only', base) ?? ''));
  const renamed = names(git(root, 'diff', '--name-status', '-M', '--diff-filter=R', '-z', base) ?? '');
  /** @type {Map<string, string>} */
  const was = new Map();
  for (let i = 0; i + 2 < renamed.length; i += 3)
    was.set(/** @type {string} */ (renamed[i + 2]), /** @type {string} */ (renamed[i + 1]));
  /** @type {Map<string, string>} */
  const paths = new Map();
  for (const spec of specs) {
    const before = there.has(spec) ? spec : was.get(spec);
    if (before !== undefined) paths.set(spec, before);
  }
  return paths;
}

/**
 * The command line of the adsc that the project of a spec has installed.
 * @param {string} root
 * @param {string} spec
 */
export function commandLineOf(root, spec) {
  let file;
  try {
    file = createRequire(join(resolve(root, spec), '..', '_')).resolve('adsc/package.json');
  } catch {
    throw new Mistake(
      `adsc is not installed for ${spec}: add it to the package.json of the project, and run npm ci before this action`,
    );
  }
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), bin.adsc);
}

/**
 * The folder of the config that adsc takes for a spec; null: there is none up to the top.
 * @param {string} root
 * @param {string} spec
 */
export function configFolderOf(root, spec) {
  for (let folder = dirname(spec); ; folder = dirname(folder)) {
    if (['json', 'ts'].some((suffix) => existsSync(join(root, folder, `adsc.config.${suffix}`)))) return folder;
    if (folder === '.') return null;
  }
}

/**
 * Runs adsc at the top of the repository, where places of annotations start.
 * @param {string} cwd
 * @param {string} cli
 * @param {readonly string[]} args
 */
export function adsc(cwd, cli, ...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    env: { ...process.env, NO_COLOR: '1', ADSC_GITHUB_TOKEN: '' },
  });
  if (error !== undefined) throw new Mistake(`adsc does not start: ${error.message}`);
  return { code: status ?? 4, out: stdout, err: stderr };
}
