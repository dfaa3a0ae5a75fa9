/** Code in colours, by TextMate grammars: that of the language is the one that editors have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCssVariablesTheme, createHighlighter, type LanguageRegistration } from 'shiki';
import { escape } from './escape.ts';
import { top } from './outline.ts';

/** HTML of a block of code, whose tokens have classes: a page's policy allows no styles of elements. */
export type Highlight = (code: string, language: string) => string;

const languages = ['bash', 'json', 'typescript', 'sql', 'yaml', 'python'] as const;
const otherNames: Readonly<Record<string, string>> = { sh: 'bash', ts: 'typescript' };

export async function makeHighlight(): Promise<Highlight> {
  const grammar = JSON.parse(readFileSync(join(top, 'grammar/ads.tmLanguage.json'), 'utf8')) as LanguageRegistration;
  const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--', variableDefaults: {}, fontStyle: false });
  const highlighter = await createHighlighter({ themes: [theme], langs: [...languages, { ...grammar, name: 'ads' }] });
  const known = new Set<string>(['ads', ...languages]);
  return (code, language) => {
    const lang = otherNames[language] ?? language;
    if (!known.has(lang)) return escape(code);
    const { tokens } = highlighter.codeToTokens(code, { lang: lang as 'json', theme: 'site' });
    return tokens
      .map((line) =>
        line
          .map(({ content, color }) => {
            const name = /^var\(--token-([\w-]+)\)$/.exec(color ?? '')?.[1];
            return name === undefined ? escape(content) : `<span class="t-${name}">${escape(content)}</span>`;
          })
          .join(''),
      )
      .join('\n');
  };
}
