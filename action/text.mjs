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
