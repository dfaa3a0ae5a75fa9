/** The limit of open files: what to say when not even the code that prints diagnostics can be read. Imports nothing. */

/** By its code, or by the words of a library that gives none. */
export function isOutOfFiles(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, diagnostics } = error as {
    readonly code?: unknown;
    readonly diagnostics?: readonly { readonly message: string }[];
  };
  const texts = [
    String(code),
    error.message,
    ...(Array.isArray(diagnostics) ? diagnostics.map(({ message }) => message) : []),
  ];
  return texts.some((text) => /\b(EMFILE|ENFILE)\b|too many open files/i.test(text));
}

export const OUT_OF_FILES =
  "error[ADS8706]: the system lets this process open no more files\n   = help: raise the limit: 'ulimit -n 1024'\n";
