/** `.ads` is also the suffix of Ada's package specifications. */

/**
 * Whether a text is Ada rather than a spec: what its first line with anything on it starts with. `--` is no comment here, and none
 * of these words starts a declaration. https://www.adaic.org/resources/add_content/standards/12rm/html/RM-10-1-1.html
 */
export function isAda(text: string): boolean {
  return /^\ufeff?\s*(?:--|(?:with|limited\s+with|use|package|private|generic|pragma|separate|procedure|function)\b(?!\s*[:={]))/i.test(
    text,
  );
}
