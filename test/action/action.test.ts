/** The GitHub action: its steps as action.yml has them, in repositories with a base and a branch, with a stand-in for GitHub's interface. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledCli, folder, write } from '../helpers/command.ts';
import { annotationsOf, type Annotation } from './runner.ts';
import { fakeGithub, type FakeGithub } from './fake-github.ts';
import { inputsOf, stepsOf } from './steps.ts';

const action = resolve(import.meta.dirname, '../../action');
const spec = `model shop
signal a : onehot(5) { embed 2 }
signal b : onehot(3) { embed 2 }
group g { a, b } -> 4
tower all { layers 4 }
head click on clicked
head buy   on bought
train { batch 64  epochs 1 }
`;
const withoutBuy = spec.replace('head buy   on bought\n', '');

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

type Files = Readonly<Record<string, string | null>>;

/** A checkout of the merge that GitHub makes of a branch. Files that are null are removed. */
function pull(base: Files, branch: Files): string {
  const dir = folder({
    'node_modules/adsc/package.json': JSON.stringify({ name: 'adsc', bin: { adsc: 'cli.cjs' } }),
    'node_modules/adsc/cli.cjs': `import(${JSON.stringify(bundledCli())})`,
    '.gitignore': 'node_modules\n',
  });
  const commit = (files: Files) => {
    write(dir, Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null)) as Record<string, string>);
    for (const [path, text] of Object.entries(files)) if (text === null) git(dir, 'rm', '-q', path);
    git(dir, 'add', '-A');
    git(dir, 'commit', '-q', '--allow-empty', '-m', 'specs');
  };
  git(dir, 'init', '-q', '-b', 'main');
  commit(base);
  git(dir, 'checkout', '-q', '-b', 'branch');
  commit(branch);
  git(dir, 'checkout', '-q', 'main');
  git(dir, 'merge', '-q', '--no-ff', '-m', 'merge', 'branch');
  git(dir, 'checkout', '-q', '--detach');
  return dir;
}

interface Ran {
  readonly code: number;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly comment: string;
  readonly pictures: readonly string[];
}

interface Setting {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: object;
  readonly eventName?: string;
  readonly github?: FakeGithub;
}

const ofBranch = { pull_request: { number: 7, head: { repo: { full_name: 'shop/models' } } } };
const ofFork = { pull_request: { number: 7, head: { repo: { full_name: 'stranger/models' } } } };

/** Runs the steps of the action that are no actions themselves. */
async function runAction(
  dir: string,
  { inputs = {}, event = ofBranch, eventName, github }: Setting = {},
): Promise<Ran> {
  const temp = folder({ 'event.json': JSON.stringify(event), 'summary.md': '', 'output.txt': '' });
  let [code, log] = [0, ''];
  for (const { env, run } of stepsOf(action, { ...inputs, token: 'secret' })) {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: dir,
      env: {
        PATH: process.env.PATH,
        HOME: temp,
        ...env,
        GITHUB_ACTION_PATH: action,
        GITHUB_WORKSPACE: dir,
        GITHUB_REPOSITORY: 'shop/models',
        GITHUB_RUN_ID: '99',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9',
        GITHUB_EVENT_NAME: eventName ?? 'pull_request',
        GITHUB_EVENT_PATH: join(temp, 'event.json'),
        GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
        GITHUB_OUTPUT: join(temp, 'output.txt'),
        RUNNER_TEMP: temp,
      },
    });
    child.stdout.on('data', (text: Buffer) => (log += text.toString()));
    child.stderr.on('data', (text: Buffer) => (log += text.toString()));
    code ||= await new Promise<number>((done) => child.on('close', (ended) => done(ended ?? -1)));
  }
  const outputs = Object.fromEntries(
    readFileSync(join(temp, 'output.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('=') as [string, string]),
  );
  return {
    code,
    log,
    annotations: annotationsOf(log),
    summary: readFileSync(join(temp, 'summary.md'), 'utf8'),
    outputs,
    comment: outputs['comment'] === undefined ? '' : readFileSync(outputs['comment'], 'utf8'),
    pictures: outputs['pictures'] ? readdirSync(outputs['pictures']).sort() : [],
  };
}

beforeAll(() => void bundledCli());

it('takes every input by the environment, and none into a command', () => {
  const text = readFileSync(join(action, 'action.yml'), 'utf8');
  const runs = [...text.matchAll(/^ +run: (.*)$/gm)].map((match) => match[1]!);
  expect(runs.length).toBeGreaterThan(0);
  for (const run of runs) expect(run).not.toContain('${{');
  for (const name of Object.keys(inputsOf(action))) expect(text).toContain(`: \${{ inputs.${name} }}`);
});

describe('a branch that breaks clients, with a spec that has errors', () => {
  const dir = pull(
    { 'models/shop.ads': spec, 'models/same.ads': spec.replace('shop', 'same') },
    {
      'models/shop.ads': withoutBuy,
      'models/wrong.ads': 'model wrong\n  signal  x : onehott(5)\nhead click on clicked\n',
    },
  );
  let github: FakeGithub;
  let ran: Ran;
  beforeAll(async () => {
    github = await fakeGithub();
    ran = await runAction(dir, { github, inputs: { pictures: 'adsc-pictures' } });
  });

  it('fails, with annotations at places of the files', () => {
    expect(ran.code).toBe(1);
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({
        kind: 'error',
        file: 'models/wrong.ads',
        line: '2',
        title: expect.stringContaining('ADS'),
      }),
    );
    const unformatted = ran.annotations.find(({ title }) => title?.startsWith('ADS9012'));
    expect(unformatted).toMatchObject({ kind: 'error', file: 'models/wrong.ads' });
    expect(ran.annotations.find(({ message }) => message.includes("head 'buy'"))).toBeDefined();
    expect(ran.annotations.find(({ file }) => file === 'models/same.ads')).toBeUndefined();
    // As many as there are problems: each is said.
    expect(Number(ran.outputs['problems'])).toBe(
      ran.annotations.filter(({ kind, title }) => kind === 'error' && !/^ADS904[23]/.test(title ?? '')).length,
    );
  });

  it('says in the comment and the summary what clients notice', () => {
    for (const text of [ran.comment, ran.summary]) {
      expect(text).toMatch(/head 'buy': .*\| \*\*breaking/);
      expect(text).toContain('weights:');
      expect(text).toContain('onehott');
      expect(text).not.toContain('same.ads →');
    }
    // What would let it pass, to be copied into the spec.
    expect(marked.parse(ran.comment, { async: false })).toContain('allow head&#95;removed buy until');
  });

  it('has the picture before and after', () => {
    expect(ran.pictures).toHaveLength(2);
    const [after, before] = ran.pictures.map((name) => readFileSync(join(ran.outputs['pictures']!, name), 'utf8'));
    expect(before).toContain('>buy<');
    expect(after).not.toContain('>buy<');
    expect(after).toMatch(/^<svg .*<\/svg>\s*$/s);
  });

  it('writes the comment, with pictures that are on the branch', () => {
    expect(github.comments.filter(({ user }) => user.type === 'Bot')).toHaveLength(1);
    const { body } = github.comments.at(-1)!;
    expect(body).toContain(ran.comment);
    const sources = [...body.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1]!);
    expect(sources).toHaveLength(2);
    for (const [source, name] of [
      [sources[0]!, ran.pictures[1]!],
      [sources[1]!, ran.pictures[0]!],
    ] as const) {
      const [, commit, path] = /^https:\/\/github\.example\/shop\/models\/blob\/(\w+)\/(.*)\?raw=true$/.exec(source)!;
      expect(github.file(commit!, path!)).toBe(readFileSync(join(ran.outputs['pictures']!, name), 'utf8'));
    }
  });

  it('writes over the comment of the run before, and never over that of a person', async () => {
    const person = { id: 1, body: '<!-- adsc -->\nmine', user: { type: 'User' } };
    github.comments.unshift(person);
    const again = await runAction(dir, { github, inputs: { fail: 'never', pictures: 'adsc-pictures' } });
    expect(github.comments).toHaveLength(2);
    expect(person.body).toBe('<!-- adsc -->\nmine');
    expect(github.comments.at(-1)!.body).toContain(again.comment);
    // Both runs are on the branch.
    expect(github.history('adsc-pictures')).toHaveLength(2);
  });

  it('leaves the checkout as it was', () => {
    expect(git(dir, 'status', '--porcelain')).toBe('');
    expect(git(dir, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });
});

describe('rights', () => {
  const dir = pull({ 'shop.ads': spec }, { 'shop.ads': withoutBuy });

  it('of a fork nothing is written, and the summary has all of it', async () => {
    const github = await fakeGithub();
    const ran = await runAction(dir, { github, event: ofFork, inputs: { pictures: 'adsc-pictures' } });
    expect([ran.code, github.requests]).toEqual([1, []]);
    expect(ran.summary).toContain("head 'buy'");
    expect(ran.summary).toContain('(https://github.example/shop/models/actions/runs/99)');
    expect(ran.pictures).toHaveLength(2);
  });

  it('that are missing are named, and fail nothing', async () => {
    const github = await fakeGithub({ status: 403 });
    const ran = await runAction(dir, { github, inputs: { fail: 'never', pictures: 'adsc-pictures' } });
    expect(ran.code).toBe(0);
    const warnings = ran.annotations.filter(({ kind, file }) => kind === 'warning' && file === undefined);
    expect(warnings.map(({ message }) => /permissions: [\w-]+: write/.exec(message)?.[0])).toEqual([
      'permissions: contents: write',
      'permissions: pull-requests: write',
    ]);
  });

  it('are not used on pull_request_target', async () => {
    const ran = await runAction(dir, { eventName: 'pull_request_target' });
    expect([ran.code, ran.annotations.length]).toEqual([2, 1]);
    expect(ran.annotations[0]!.message).toContain('use on: pull_request');
  });

  it('the token goes to GitHub alone', async () => {
    const github = await fakeGithub();
    const spy = pull({ 'shop.ads': spec }, {});
    write(spy, { 'node_modules/adsc/cli.cjs': 'console.log("::error::" + JSON.stringify(process.env))' });
    const ran = await runAction(spy, { github });
    expect(ran.log).not.toContain('secret');
    expect(github.requests.every(({ authorization }) => authorization === 'Bearer secret')).toBe(true);
  });
});

describe('branches without news', () => {
  it('no change: no comment, and no picture', async () => {
    const github = await fakeGithub();
    const ran = await runAction(pull({ 'shop.ads': spec }, { 'README.md': 'x' }), { github });
    expect([ran.code, github.comments, ran.pictures]).toEqual([0, [], []]);
    expect(ran.summary).toContain('1 spec: no errors');
  });

  it('a new model, one that has moved, and a file that is only imported', async () => {
    const dir = pull(
      { 'old/shop.ads': `${spec}import "part.ads"\n`, 'old/part.ads': 'type price = continuous\n' },
      {
        'old/shop.ads': null,
        'old/part.ads': null,
        'new/shop.ads': `${withoutBuy}import "part.ads"\n`,
        'new/part.ads': 'type price = continuous\n',
        'second.ads': spec.replace('shop', 'second'),
      },
    );
    const ran = await runAction(dir, { inputs: { comment: 'false', fail: 'never' } });
    expect(ran.comment).toContain('A new model.');
    expect(ran.comment).toContain("head 'buy'");
    expect(ran.pictures.map((name) => name.replace(/-\w{6}\./, '.'))).toEqual([
      'new-shop.after.svg',
      'new-shop.before.svg',
      'second.after.svg',
    ]);
    expect(ran.annotations.filter(({ title }) => title?.includes('ADS2009'))).toEqual([]);
  });

  it('a push without a commit before it: specs are checked alone', async () => {
    const dir = pull({ 'shop.ads': spec }, { 'shop.ads': withoutBuy });
    const ran = await runAction(dir, { eventName: 'push', event: { before: '0'.repeat(40) } });
    expect([ran.code, ran.pictures]).toEqual([0, []]);
    const compared = await runAction(dir, {
      eventName: 'push',
      event: { before: git(dir, 'rev-parse', 'HEAD^1').trim() },
    });
    expect([compared.code, compared.pictures.length]).toEqual([1, 2]);
  });
});

it('lints by the config of the project', async () => {
  const dir = pull({ 'shop.ads': spec, 'adsc.config.json': '{"lint": {"maxWarnings": 0}}' }, {});
  expect((await runAction(dir)).code).toBe(0);
  const ran = await runAction(dir, { inputs: { lint: 'true' } });
  expect(ran.code).toBe(1);
  expect(ran.annotations).toContainEqual(
    expect.objectContaining({ kind: 'warning', file: 'shop.ads', title: expect.stringContaining('ADS6101') }),
  );
});

it('lints each project of a repository by its own config', async () => {
  const dir = pull(
    {
      'a/shop.ads': spec,
      'a/adsc.config.json': '{"lint": {"rules": {"ADS6101": "error"}}}',
      'b/shop.ads': spec,
      'b/adsc.config.json': '{"lint": {"rules": {"ADS6101": "off"}}}',
    },
    {},
  );
  const ran = await runAction(dir, { inputs: { lint: 'true' } });
  const found = ran.annotations.filter(({ title }) => title?.startsWith('ADS6101'));
  expect(found.map(({ kind, file }) => `${kind} ${file}`)).toEqual(['error a/shop.ads']);
});

it('what is set up wrongly is said in a line', async () => {
  const dir = pull({ 'shop.ads': spec }, {});
  const said = async (setting: Setting, at = dir) => {
    const ran = await runAction(at, setting);
    expect(ran.code).toBe(2);
    expect(ran.log.trim().split('\n')).toHaveLength(1);
    return ran.annotations[0]!.message;
  };
  expect(await said({ inputs: { fail: 'sometimes' } })).toContain("not 'sometimes'");
  expect(await said({ inputs: { base: '--output=x' } })).toContain("the input 'base' is no commit");
  expect(await said({ inputs: { pictures: '../x y' } })).toContain('no name of a branch');
  expect(await said({ inputs: { specs: ' ' } })).toContain("'specs' names no glob");
  const bare = pull({ 'shop.ads': spec }, {});
  execFileSync('rm', ['-r', join(bare, 'node_modules')]);
  expect(await said({}, bare)).toContain('run npm ci before');
  const shallow = join(folder(), 'clone');
  git(dir, 'clone', '-q', '--depth', '1', `file://${dir}`, shallow);
  expect(await said({}, shallow)).toContain('fetch-depth: 2');
});

describe('names that are meant to do harm', () => {
  const evil = '"x%0A::error::owned|`</code><img src=x> @team #12\\n::set-output name=a::b"';
  const path = 'a`b @team\n::error::owned <img src=x>.ads';
  const dir = pull(
    { [path]: spec.replace('head buy', `head ${evil}`) },
    { [path]: `${withoutBuy}head c on\n`, '-x.ads': spec.replace('head buy', `head ${evil}`) },
  );

  it('are neither commands of the runner nor markup', async () => {
    const github = await fakeGithub();
    for (const fixed of [false, true]) {
      if (fixed) write(dir, { [path]: withoutBuy });
      const ran = await runAction(dir, { github, inputs: { pictures: 'adsc-pictures' } });
      expect(ran.annotations.filter(({ message }) => message === 'owned' || message.startsWith('owned'))).toEqual([]);
      const html = marked.parse(github.comments.at(-1)!.body, { async: false });
      const images = [...html.matchAll(/<img [^>]*src="([^"]*)"/g)].map((match) => match[1]!);
      expect(images.every((source) => source.startsWith('https://github.example/shop/models/blob/'))).toBe(true);
      const outsideOfCode = html.replace(/<(code|pre)[^>]*>.*?<\/\1>/gs, '');
      expect(outsideOfCode).not.toMatch(/@team|#12\b/);
      for (const name of ran.pictures) expect(name).toMatch(/^[\w.-]+$/);
    }
    expect(existsSync(join(dir, 'pwned'))).toBe(false);
  });
});
