/** Ids of headings, as GitHub gives them: links of the repository's pages work there and here. */
export class HeadingIds {
  readonly #seen = new Map<string, number>();

  /** @param text a heading's Markdown */
  of(text: string): string {
    const plain = text
      .toLowerCase()
      .replace(/<[^>]*>|[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const times = this.#seen.get(plain) ?? 0;
    this.#seen.set(plain, times + 1);
    return times === 0 ? plain : `${plain}-${times}`;
  }
}
