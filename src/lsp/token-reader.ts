/** Tokens up to the cursor, read one by one. */
import { type IToken, tokenMatcher } from 'chevrotain';
import { isFirstOnLine } from '../text/lines.ts';
import { present } from '../text/present.ts';
import type { SourceFile } from '../text/source.ts';

export abstract class TokenReader {
  protected readonly tokens: readonly IToken[];
  readonly #source: SourceFile;
  readonly #end: number;
  protected at = 0;

  /** @param end the cursor */
  constructor(tokens: readonly IToken[], source: SourceFile, end: number) {
    this.tokens = tokens;
    this.#source = source;
    this.#end = end;
  }

  protected get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** A token that is there: whoever asks has seen that it is not the end. */
  protected next(): IToken {
    return present(this.take(), 'token before the cursor');
  }

  protected take(): IToken | undefined {
    return this.tokens[this.at++];
  }

  protected peek(type: Parameters<typeof tokenMatcher>[1]): boolean {
    const token = this.tokens[this.at];
    return token !== undefined && tokenMatcher(token, type);
  }

  protected skip(type: Parameters<typeof tokenMatcher>[1]): boolean {
    if (!this.peek(type)) return false;
    this.at++;
    return true;
  }

  /** Whether the cursor stands on a line of its own, where another declaration would start. */
  protected get onNewLine(): boolean {
    return isFirstOnLine(this.#source.text, this.#end);
  }
}
