/** What there is to say of the specs: problems as annotations, changes and pictures as Markdown. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { adsc, git } from './specs.mjs';
import { annotation, block, code, cut, inert } from './text.mjs';

const MOST_OF_A_LIST = 20_000;

/**
 * @typedef {{ root: string, cli: string, specs: readonly string[], print: (text: string) => void }} Project
 * @typedef {{ spec: string, before: string | null, after: string | null }} Picture files below the folder of pictures
 * @typedef {{ problems: number, sections: string[], pictures: Picture[] }} Found
 */

/**
 * Check (or lint) and layout of all specs of a project.
 * @param {Project} project
 * @param {boolean} lint
 */
export function checked({ root, cli, specs, print }, lint) {
  const reader = lint ? 'lint' : 'check';
  const runs = [
    adsc(root, cli, reader, '--format', 'github', '--', ...specs),
    adsc(root, cli, 'fmt', '--check', '--format', 'github', '--', ...specs),
  ];
  let problems = 0;
  for (const { out, err, code: exit } of runs) {
    const lines = `${out}${err}`.split('\n').filter((line) => line !== '');
    const commands = lines.filter((line) => /^::(?:error|warning|notice) /.test(line));
    const others = lines.filter((line) => !commands.includes(line));
    print(commands.map((line) => `${line}\n`).join(''));
    if (others.length > 0) print(inert(others.join('\n')));
    const errors = commands.filter((line) => line.startsWith('::error ')).length;
    // A limit on warnings, a crash: not an error of a line, but no success.
    problems += errors === 0 && exit !== 0 ? 1 : errors;
  }
  if (problems === 0) return { problems, section: `${counted(specs.length, 'spec')}: no errors` };
  const texts = [adsc(root, cli, reader, '--', ...specs), adsc(root, cli, 'fmt', '--check', '--', ...specs)];
  const read = texts.filter(({ code: exit }) => exit !== 0).map(({ out, err }) => `${out}${err}`);
  return {
    problems,
    section: `${counted(problems, 'problem')} in ${counted(specs.length, 'spec')}\n\n${block(cut(read.join('\n'), MOST_OF_A_LIST, '…'))}`,
  };
}

/**
 * What the change of a spec means. `changed`: there is something to see before and after.
 * @param {Project} project
 * @param {string} spec
 * @param {{ base: string, before: string | undefined, fail: string }} against
 * @returns {{ problems: number, section: string | null, changed: boolean }}
 */
export function compared({ root, cli, print }, spec, { base, before, fail }) {
  if (before === undefined) {
    const model = adsc(root, cli, 'explain', '--json', '--', spec);
    return model.code === 0
      ? { problems: 0, section: `### ${code(spec)}\n\nA new model.\n`, changed: true }
      : { problems: 0, section: null, changed: false };
  }
  /** @param {string[]} flags */
  const diff = (...flags) => adsc(root, cli, 'diff', ...flags, '--', `git:${base}:${before}`, spec);
  const found = diff('--format', 'json', ...(fail === 'never' ? [] : ['--fail', fail]));
  /** @type {any} */
  let result;
  try {
    result = JSON.parse(found.out);
  } catch {
    print(inert(`${found.out}${found.err}`));
    print(annotation('error', `adsc diff ended with ${found.code}`, { file: spec }));
    return { problems: 1, section: null, changed: false };
  }
  if (result.diagnostics !== undefined) return { problems: 0, section: uncompared(spec, result), changed: false };
  if (result.same && found.code === 0) return { problems: 0, section: null, changed: false };
  print(commandsOf(diff('--format', 'github').out));
  const failed =
    found.code === 0
      ? ''
      : `\nThis fails the job (level ${code(fail)}). ${found.err.includes('allow ') ? `What is meant is allowed in the spec by a line such as ${code(found.err.replace(/^.*?allow (?=[a-z]+_)/s, 'allow ').trim())}` : ''}\n`;
  if (failed !== '')
    print(
      annotation('error', `${spec}: changes of level '${fail}' or graver, or an exception that does not count`, {
        file: spec,
      }),
    );
  return {
    problems: failed === '' ? 0 : 1,
    section: `${diff('--format', 'markdown').out.replaceAll(`git:${base}`, `git:${base.slice(0, 12)}`)}${failed}`,
    changed: true,
  };
}

/** @param {string} text */
const commandsOf = (text) =>
  text
    .split('\n')
    .filter((line) => /^::(?:error|warning|notice) /.test(line))
    .map((line) => `${line}\n`)
    .join('');

/**
 * @param {string} spec
 * @param {{ diagnostics: readonly { code: string, place: { file: string } | null }[] }} result
 */
function uncompared(spec, { diagnostics }) {
  // A file that is only imported is a part of the specs that import it.
  if (diagnostics.some((one) => one.code === 'ADS2009')) return null;
  const old = diagnostics.some(({ place }) => place !== null && place.file.startsWith('git:'));
  return `### ${code(spec)}\n\n${old ? 'As it was it has errors' : 'It has errors'}, so nothing can be compared.\n`;
}

/**
 * Draws the models of specs before and after, into files of `folder`.
 * @param {Project} project
 * @param {readonly string[]} specs
 * @param {{ base: string | null, earlier: ReadonlyMap<string, string>, folder: string, scratch: string }} at
 * @returns {Picture[]}
 */
export function drawn({ root, cli, print }, specs, { base, earlier, folder, scratch }) {
  mkdirSync(folder, { recursive: true });
  const tree = join(scratch, 'base');
  const out = join(scratch, 'build');
  /**
   * @param {string} top
   * @param {string} spec
   * @param {string} name
   */
  const draw = (top, spec, name) => {
    // What a config names besides, such as targets, is of no picture; at the base its packages are not installed.
    const {
      code: exit,
      out: said,
      err,
    } = adsc(top, cli, '--no-config', 'compile', '--assume', '--out', out, '--', spec);
    const picture = join(out, 'model.svg');
    if (exit !== 0 || !existsSync(picture)) {
      print(inert(`no picture of ${spec}:\n${said}${err}`));
      return null;
    }
    copyFileSync(picture, join(folder, name));
    rmSync(out, { recursive: true, force: true });
    return name;
  };
  const isThere =
    base !== null &&
    git(root, '-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--detach', '--force', tree, base) !== null;
  try {
    return specs.map((spec) => {
      const words = spec
        .replace(/\.ads$/, '')
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[-.]+/, '');
      // a/b.ads is not a-b.ads.
      const name = `${words}-${createHash('sha256').update(spec).digest('hex').slice(0, 6)}`;
      const was = earlier.get(spec);
      return {
        spec,
        before: isThere && was !== undefined ? draw(tree, was, `${name}.before.svg`) : null,
        after: draw(root, spec, `${name}.after.svg`),
      };
    });
  } finally {
    if (isThere) git(root, 'worktree', 'remove', '--force', tree);
  }
}

/**
 * @param {number} n
 * @param {string} noun
 */
export function counted(n, noun) {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
