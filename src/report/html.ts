/**
 * HTML from templates: what is put into a template is escaped, whatever it is, unless it is Html itself. Names, values and reasons come
 * from specs and data that anyone may have written.
 */
import { visible } from '../diagnostics/visible.ts';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** Well-formed as XML too: every element is closed and every attribute quoted, so that any parser reads the same tree. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = parts[0]!;
  for (const [i, value] of values.entries()) text += render(value) + parts[i + 1]!;
  return new Html(text);
}

/** Markup of our own making (a chart, a style sheet), taken as it is. */
export function markup(text: string): Html {
  return new Html(text);
}

/** Text with nothing left that HTML, in an element or a quoted attribute, could take for markup; control and bidirectional characters show. */
export function escape(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function render(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}
