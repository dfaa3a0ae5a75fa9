/** Hover texts are Markdown with what a spec's comments say in them, and a spec may come with a link: only plain formatting is let through. */
const allowed = new Set([
  'P',
  'BR',
  'HR',
  'EM',
  'STRONG',
  'CODE',
  'PRE',
  'UL',
  'OL',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'BLOCKQUOTE',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
  'SPAN',
  'DEL',
]);

export function sanitize(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const found of [...body.querySelectorAll('*')]) {
    if (!allowed.has(found.tagName)) found.replaceWith(document.createTextNode(found.textContent));
    else for (const { name } of [...found.attributes]) if (name !== 'class') found.removeAttribute(name);
  }
  return body.innerHTML;
}
