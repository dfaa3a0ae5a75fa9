/** The index of the search: one entry per section. */
import MiniSearch from 'minisearch';
import type { Section } from './render.ts';
import { searchOptions } from './search-options.ts';

/** A script that gives the page the index: pages that are opened from a disk may load scripts, and nothing else. */
export function searchScript(
  pages: readonly { readonly path: string; readonly sections: readonly Section[] }[],
): string {
  const index = new MiniSearch(searchOptions);
  let id = 0;
  for (const { path, sections } of pages) {
    const [first] = sections;
    for (const section of sections) {
      const { title, text } = section;
      index.add({
        id: id++,
        title,
        page: section === first ? '' : first!.title,
        text,
        url: section.id === null ? path : `${path}#${section.id}`,
        excerpt: text.replace(/\s+/g, ' ').trim().slice(0, 140),
      });
    }
  }
  // A line separator would end a string of an older script.
  return `adscSearch(${JSON.stringify(JSON.stringify(index)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')});\n`;
}
