import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import { parseHtml } from './parse-html.ts';
import { count } from '../helpers/full.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></div></body>',
  '&lt;b&gt;',
  '<!-- -->',
  '`${1}`',
  ']]>',
];

describe('text put into a template', () => {
  it.each(hostile)('stays text: %s', async (text) => {
    const { name, attributes, children } = await parseHtml(html`<p title="${text}">${text}</p>`.text);
    expect({ name, attributes: [...attributes], children }).toEqual({
      name: 'p',
      attributes: [['title', text]],
      children: [text],
    });
  });

  it('stays text whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const { name, attributes, children } = await parseHtml(html`<p title="${text}">${text}</p>`.text);
        expect([name, [...attributes.keys()], children.every((child) => typeof child === 'string')]).toEqual([
          'p',
          ['title'],
          true,
        ]);
      }),
      { seed: 7, numRuns: count(20, 100) },
    );
  });

  it('shows what would reorder or hide it', () => {
    expect(html`${'a\u202eb\u0000c'}`.text).toBe('a&#60;U+202E&#62;b\u2400c');
  });

  it('nests without being escaped twice, and leaves out what is not there', () => {
    expect(html`<ul>${[1, 2].map((n) => html`<li>${n} ${'&'}</li>`)}${null}${false}${undefined}</ul>`.text).toBe(
      '<ul><li>1 &#38;</li><li>2 &#38;</li></ul>',
    );
  });
});
