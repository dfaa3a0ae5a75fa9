/**
 * The GitHub action: checks specs, compares them with the base, and says so in annotations, the summary of the job and a comment. Its inputs are variables
 * ADSC_…, as action.yml sets them; GITHUB_… and RUNNER_TEMP are those of every step.
 */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comment, github, publish, Refused } from './github.mjs';
import { checked, compared, counted, drawn } from './look.mjs';
import { baseOf, commandLineOf, configFolderOf, earlierPaths, git, Mistake, specsOf } from './specs.mjs';
import { annotation, code, cutMarkdown } from './text.mjs';

/** GitHub's limit is 65,536 characters. */
const MOST_OF_A_COMMENT = 60_000;
const LEVELS = ['meaning', 'breaking', 'warm', 'any', 'never'];

const env = process.env;
/** @param {string} text */
const print = (text) => void process.stdout.write(text);

async function main() {
  const event = env.GITHUB_EVENT_PATH === undefined ? {} : JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  if (env.GITHUB_EVENT_NAME === 'pull_request_target')
    throw new Mistake(
      "on pull_request_target the programs of a stranger's branch would run with the rights of this repository: use on: pull_request",
    );
  const fail = env.ADSC_FAIL ?? 'breaking';
  if (!LEVELS.includes(fail)) throw new Mistake(`the input 'fail' is ${LEVELS.join(', ')}: not '${fail}'`);
  const branch = env.ADSC_PICTURES ?? '';
  if (!/^[\w./-]*$/.test(branch) || branch.includes('..'))
    throw new Mistake(`the input 'pictures' is no name of a branch: '${branch}'`);
  const root = git(env.GITHUB_WORKSPACE ?? process.cwd(), 'rev-parse', '--show-toplevel')?.replace(/\r?\n$/, '');
  if (root === undefined) throw new Mistake('there is no repository here: actions/checkout comes before this action');

  const specs = specsOf(root, env.ADSC_SPECS ?? '**/*.ads');
  if (specs.length === 0) {
    print(annotation('notice', `no spec of the repository matches ${env.ADSC_SPECS ?? '**/*.ads'}`));
    return 0;
  }
  const base = baseOf(root, env.ADSC_BASE ?? '', event);
  const earlier = base === null ? new Map() : earlierPaths(root, base, specs);

  const scratch = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'adsc-'));
  const folder = join(scratch, 'pictures');
  mkdirSync(folder);
  /** @type {import('./look.mjs').Found} */
  const found = { problems: 0, sections: [], pictures: [] };
  let changes = 0;
  for (const project of projectsOf(root, specs)) {
    const { problems, section } = checked(project, env.ADSC_LINT === 'true');
    found.problems += problems;
    found.sections.push(section);
    if (base === null) continue;
    const changed = [];
    for (const spec of project.specs) {
      const one = compared(project, spec, { base, before: earlier.get(spec), fail });
      found.problems += one.problems;
      if (one.section === null) continue;
      changes++;
      found.sections.push(one.section);
      if (one.changed) changed.push(spec);
    }
    if (changed.length > 0) found.pictures.push(...drawn(project, changed, { base, earlier, folder, scratch }));
  }
  const files = found.pictures.flatMap(({ before, after }) => [before, after]).filter((file) => file !== null);
  if (files.length === 0) rmSync(folder, { recursive: true });
  await say({ found, files, folder, scratch, branch, event, isNews: found.problems > 0 || changes > 0 });
  return found.problems === 0 ? 0 : 1;
}

/**
 * Specs by the adsc that their project has installed, and by their config: a command takes one.
 * @param {string} root
 * @param {readonly string[]} specs
 * @returns {import('./look.mjs').Project[]}
 */
function projectsOf(root, specs) {
  /** @type {Map<string, { cli: string, specs: string[] }>} */
  const by = new Map();
  for (const spec of specs) {
    const cli = commandLineOf(root, spec);
    const key = JSON.stringify([cli, configFolderOf(root, spec)]);
    const project = by.get(key) ?? { cli, specs: [] };
    project.specs.push(spec);
    by.set(key, project);
  }
  return Array.from(by.values(), (project) => ({ root, print, ...project }));
}

/**
 * The comment, the summary and the outputs.
 * @param {{ found: import('./look.mjs').Found, files: string[], folder: string, scratch: string, branch: string, event: any, isNews: boolean }} of
 */
async function say({ found, files, folder, scratch, branch, event, isNews }) {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const run = `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`;
  const number = event.pull_request?.number;
  // A fork has no right to write here.
  const mayWrite =
    number !== undefined &&
    (env.ADSC_GITHUB_TOKEN ?? '') !== '' &&
    event.pull_request.head?.repo?.full_name === repository;
  const call = github({
    api: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository,
    token: env.ADSC_GITHUB_TOKEN ?? '',
  });

  let images = null;
  if (branch !== '' && mayWrite && files.length > 0) {
    const at = `pull-${number}`;
    const commit = await orNull('the pictures', 'permissions: contents: write', () =>
      publish(call, { branch, folder, files, at, message: `Pictures of pull request ${number}` }),
    );
    if (commit !== null) images = `${server}/${repository}/blob/${commit}/${at}`;
  }
  const body = [`## adsc`, ...found.sections, ...picturesOf(found.pictures, images, run)]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
  const path = join(scratch, 'comment.md');
  const text = cutMarkdown(body, MOST_OF_A_COMMENT, `… and more: [the summary of the run](${run}) has all of it\n`);
  writeFileSync(path, text);
  if (env.GITHUB_STEP_SUMMARY !== undefined)
    appendFileSync(env.GITHUB_STEP_SUMMARY, cutMarkdown(body, 1_000_000, '… and more'));
  if (env.GITHUB_OUTPUT !== undefined)
    appendFileSync(
      env.GITHUB_OUTPUT,
      `problems=${found.problems}\ncomment=${path}\npictures=${existsSync(folder) ? folder : ''}\n`,
    );
  if (mayWrite && env.ADSC_COMMENT !== 'false')
    await orNull('the comment', 'permissions: pull-requests: write', () => comment(call, number, text, isNews));
  print(`adsc: ${counted(found.problems, 'problem')}\n`);
}

/**
 * @param {readonly import('./look.mjs').Picture[]} pictures
 * @param {string | null} images where the pictures can be seen
 * @param {string} run
 */
function picturesOf(pictures, images, run) {
  if (pictures.every(({ before, after }) => before === null && after === null)) return [];
  if (images === null)
    return [`Pictures of the models before and after are in the artifact \`adsc-pictures\` of [the run](${run}).`];
  /** @param {string | null} file */
  const image = (file) =>
    file === null
      ? '–'
      : `<a href="${images}/${file}"><img src="${images}/${file}?raw=true" alt="the model" width="480"></a>`;
  return pictures.map(
    ({ spec, before, after }) =>
      `<details><summary>Picture of ${code(spec)}, before and after</summary>\n\n| before | after |\n| --- | --- |\n| ${image(before)} | ${image(after)} |\n\n</details>`,
  );
}

/**
 * What can't be written to GitHub is no reason to fail: the summary has it.
 * @template T
 * @param {string} what
 * @param {string} right
 * @param {() => Promise<T>} write
 * @returns {Promise<T | null>}
 */
async function orNull(what, right, write) {
  try {
    return await write();
  } catch (error) {
    const hint = error instanceof Refused && error.status === 403 ? `; the job needs ${right}` : '';
    print(
      annotation(
        'warning',
        `${what} could not be written: ${error instanceof Error ? error.message : String(error)}${hint}`,
      ),
    );
    return null;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  print(
    annotation(
      'error',
      error instanceof Mistake
        ? error.message
        : `the action failed: ${error instanceof Error ? error.message : String(error)}`,
    ),
  );
  process.exitCode = 2;
}
