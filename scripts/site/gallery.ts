/** The worked examples: each with its picture and its whole text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './outline.ts';

export interface Example {
  readonly name: string;
  /** What the README of the example says, then its spec. */
  readonly markdown: string;
}

/** The compiler's pictures of the examples, which tests hold to what it draws. */
const picture = (name: string) => `test/golden/specs/${name}/model.svg`;

export function examples(): Example[] {
  return readdirSync(join(top, 'specs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(top, 'specs', entry.name, 'model.ads')))
    .map(({ name }) => name)
    .sort((a, b) => Number(b === 'pinterest-ads') - Number(a === 'pinterest-ads') || (a < b ? -1 : 1))
    .map((name) => {
      const readme = readFileSync(join(top, 'specs', name, 'README.md'), 'utf8').trim();
      const spec = readFileSync(join(top, 'specs', name, 'model.ads'), 'utf8').trim();
      const image = existsSync(join(top, picture(name)))
        ? `## Its picture\n\n![The model as adsc draws it](../../${picture(name)})\n\n`
        : '';
      return { name, markdown: `${readme}\n\n${image}## The spec\n\n\`\`\`ads\n${spec}\n\`\`\`\n` };
    });
}

export function galleryMarkdown(all: readonly Example[]): string {
  return [
    '# Gallery',
    'Specs for public data, each checked, compiled and drawn in the tests of adsc. The tests have none of the data, so the vocabularies of the pictures have five entries each; `adsc compile` after a profile draws them with their sizes.',
    ...all.flatMap(({ name, markdown }) => {
      const [first = ''] = markdown.split('\n\n').slice(1);
      return [
        `## [${name}](../specs/${name}/README.md)`,
        first.replaceAll('\n', ' '),
        ...(existsSync(join(top, picture(name))) ? [`![The model ${name} as adsc draws it](../${picture(name)})`] : []),
      ];
    }),
  ].join('\n\n');
}
