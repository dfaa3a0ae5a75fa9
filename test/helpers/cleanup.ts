/** What a test file leaves to be removed or closed. Helpers are loaded once a process and serve many files: a hook of their own would run for the first. */
const endings: (() => unknown)[] = [];

/** Called after the tests of the file that is running. */
export function atEnd(end: () => unknown): void {
  endings.push(end);
}

/** The newest first: what opened last may need what opened before. */
export async function cleanUp(): Promise<void> {
  for (const end of endings.splice(0).reverse()) await end();
}
