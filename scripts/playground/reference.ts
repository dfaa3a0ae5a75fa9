/** docs/reference.md as a page of the playground. */
import { Marked } from 'marked';
import { HeadingIds } from '../site/heading-ids.ts';

/** A page around the Markdown, whose links to headings work as they do on GitHub. @param svg the text of a picture that it shows, by its path. */
export function referencePage(markdown: string, svg: (path: string) => string): string {
  const ids = new HeadingIds();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${ids.of(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // Files of the repository are not next to this page.
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        return href.startsWith('#') || href.startsWith('https:') ? `<a href="${href}">${inner}</a>` : inner;
      },
      // Within the page: nothing has to be next to it, and its policy lets nothing else in.
      image({ href, text }) {
        return `<img alt="${text.replaceAll('"', '&quot;')}" src="data:image/svg+xml;base64,${Buffer.from(svg(href)).toString('base64')}">`;
      },
      code({ text }) {
        return `<pre tabindex="0"><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>\n`;
      },
    },
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
<title>The ads language: reference</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body class="reference">
<header><p><a href="index.html">adsc playground</a></p></header>
<main>
${marked.parse(markdown) as string}</main>
</body>
</html>
`;
}
