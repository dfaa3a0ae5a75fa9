/** Text of specs, file names and programs on its way to the runner of GitHub and into Markdown: none of it may be a command or markup. */
import { randomUUID } from 'node:crypto';

/**
 * A workflow command, escaped as @actions/core does it (packages/core/src/command.ts).
 * @param {'error' | 'warning' | 'notice'} kind
 * @param {string} message
 * @param {Readonly<Record<string, string>>} [properties]
 */
export function annotation(kind, message, properties = {}) {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${ofProperty(value)}`);
  return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${ofMessage(message)}\n`;
}

/** @param {string} text */
function ofMessage(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** @param {string} text */
function ofProperty(text) {
  return ofMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Text for the log, in which the runner looks for no commands.
 * @param {string} text
 */
export function inert(text) {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`;
}

/**
 * Text in a line of Markdown, as code: no markup, no reference to people or issues, whatever it holds.
 * @param {string} text
 */
export function code(text) {
  const escaped = text.replace(/[^\p{L}\p{N} ./-]/gu, (c) => `&#${/** @type {number} */ (c.codePointAt(0))};`);
  return `<code>${escaped.replace(/&#(?:\d|[12]\d|3[01]);/g, ' ')}</code>`;
}

/**
 * Text as a block of code, whose fence is longer than any in it.
 * @param {string} text
 */
export function block(text) {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n+$/, '')}\n${fence}\n`;
}

/**
 * The first lines that fit, and what says that there are more.
 * @param {string} text
 * @param {number} most characters
 * @param {string} rest
 */
export function cut(text, most, rest) {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf('\n', most - rest.length - 2) + 1)}\n${rest}`;
}

/**
 * The first lines of Markdown that fit: what they leave open, a block of code or a fold, ends before what says that there are more.
 * @param {string} markdown
 * @param {number} most characters
 * @param {string} rest
 */
export function cutMarkdown(markdown, most, rest) {
  const whole = cut(markdown, most, rest);
  if (whole === markdown) return markdown;
  const open = openEnds(markdown);
  const kept = cut(markdown, most - open.most - rest.length - 2, '');
  return `${kept}${openEnds(kept).ends}\n${rest}`;
}

/**
 * What ends the blocks and folds that a text leaves open, and the most characters that this takes at any line of it.
 * @param {string} markdown
 */
function openEnds(markdown) {
  let fence = '';
  let folds = 0;
  let most = 0;
  const ends = () => `${fence === '' ? '' : `${fence}\n`}${'\n</details>\n'.repeat(Math.max(0, folds))}`;
  for (const line of markdown.split('\n')) {
    const run = /^`{3,}/.exec(line)?.[0] ?? '';
    if (fence === '') fence = run;
    else if (run.length >= fence.length && line.trim() === run) fence = '';
    if (fence === '') folds += line.split('<details>').length - line.split('</details>').length;
    most = Math.max(most, ends().length);
  }
  return { ends: ends(), most };
}
