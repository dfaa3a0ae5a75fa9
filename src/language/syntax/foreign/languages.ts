/** How the first line of a piece of another language looks, and how far the piece goes. None of them is a line of a spec. */
import { declarationWords } from '../keywords.ts';

/** A text by lines. */
export interface Piece {
  readonly count: number;
  line(i: number): string;
}

export interface Language {
  /** As a message says it: `this is YAML`. */
  readonly name: string;
  /** What to do, where nothing more special is known. */
  readonly hint: string;
  /** The last line of a piece that starts at a line; null where none does. */
  readonly end: (lines: Piece, at: number) => number | null;
  /** Of what stands before lines of a spec: what it is of each. */
  readonly prefix?: RegExp;
  /** Of what is marks around lines of a spec: the lines that are read. */
  readonly marks?: (lines: Piece, first: number, last: number) => { kept: readonly number[]; removable: boolean };
}

const word = declarationWords.join('|');
/** A line that a spec would go on with. */
const declaration = new RegExp(
  `^(?:${word})(?:[ \\t]+(?:\\w+|"[^"]*")(?:[ \\t]*$|[ \\t]+[:={]|[ \\t]+(?:from|on|was)\\b|[ \\t]*\\{)|[ \\t]*\\{)`,
);

/** Up to the last line that goes on with the piece; blank lines end it, unless `over` says that they do not. */
function while_(lines: Piece, at: number, goesOn: (line: string) => boolean): number {
  let last = at;
  for (let i = at + 1; i < lines.count; i++) {
    const line = lines.line(i);
    if (line.trim() === '' || declaration.test(line) || line.startsWith('//') || !goesOn(line)) break;
    last = i;
  }
  return last;
}

/** The same, over blank lines before what is indented: the body of a class goes on. */
function overBlanks(lines: Piece, at: number, goesOn: (line: string) => boolean): number {
  let last = while_(lines, at, goesOn);
  for (let i = last + 1; i < lines.count; i++) {
    const line = lines.line(i);
    if (line.trim() === '') continue;
    if (!indented.test(line)) break;
    last = while_(lines, i, goesOn);
    i = last;
  }
  return last;
}

/** Up to the line that closes the brackets that are opened at a line, or the next declaration. */
function balanced(lines: Piece, at: number): number {
  let depth = 0;
  for (let i = at; i < lines.count; i++) {
    const line = lines.line(i);
    if (i > at && declaration.test(line)) return i - 1;
    for (const sign of line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')) {
      if ('{[('.includes(sign)) depth++;
      if ('}])'.includes(sign)) depth--;
    }
    if (depth <= 0) return i;
  }
  return lines.count - 1;
}

const startsWith =
  (pattern: RegExp, end: (lines: Piece, at: number) => number): Language['end'] =>
  (lines, at) =>
    pattern.test(lines.line(at)) ? end(lines, at) : null;

const indented = /^[ \t]+\S/;
/** `price?: number;`, `topics: [String!]!`, `ads(first: Int): Ad` */
const field = /^(?:readonly\s+)?\w+\??(?:\(.*\))?\s*:/;
/** The first line behind one that opens braces. */
const inside = (lines: Piece, at: number, pattern: RegExp) => {
  const [, ...after] = lines.line(at).split('{');
  const own = after.join('{').trim();
  if (own !== '') return pattern.test(own);
  for (let i = at + 1; i < lines.count; i++) {
    const line = lines.line(i).trim();
    if (line !== '' && !line.startsWith('//') && !line.startsWith('#')) return pattern.test(line);
  }
  return false;
};
const yamlKey = /^[ \t]*(?:- +)?[\w.-]+:(?:[ \t]|$)/;
const yamlLine = (line: string) => yamlKey.test(line) || /^[ \t]*- /.test(line) || indented.test(line);
const python =
  /^(?:from\s+[\w.]+\s+import\b|import\s+[\w.]+\s+as\s|import\s+(?:\w+\.(?!ads\b)[\w.]+|tensorflow|torch|numpy|pandas|keras|sklearn|os|sys|json|re|math)\s*$|(?:async\s+)?def\s+\w+\s*\(|class\s+\w+\s*[(:]|@\w+|(?:if|for|while|with|elif|else|try|except)\b.*:\s*$|return\b|print\s*\(|[A-Za-z_][\w.]*\s*=\s*[A-Za-z_][\w.]*[([]|[A-Za-z_]\w*(?:\.\w+)+\s*\()/;
const toml = /^[\w.-]+\s*=\s*\S/;
/** `- signal price : continuous`, `1. signal …` */
const bullet = new RegExp(`^[ \\t]*(?:[-*\\u2022]|\\d+[.)])[ \\t]+(?:${word})\\b[ \\t]+["\\w{]`);
/** `+signal price : continuous` */
const added = new RegExp(`^\\+[ \\t]*(?:${word})\\b[ \\t]+["\\w{]`);
const commands = 'adsc|npm|npx|node|pip3?|python3?|cd|git|docker|export|sudo|bash|mkdir|curl|make';

export const languages: readonly Language[] = [
  {
    name: 'a merge conflict',
    hint: "keep one of the two sides, and remove the lines that start with '<<<<<<<', '=======' and '>>>>>>>'",
    end: startsWith(/^<{7}(?:\s|$)/, (lines, at) => {
      for (let i = at; i < lines.count; i++) if (/^>{7}(?:\s|$)/.test(lines.line(i))) return i;
      return at;
    }),
    marks: (lines, first, last) => {
      const kept: number[] = [];
      for (let i = first + 1; i < last && !/^(?:={7}|\|{7})/.test(lines.line(i)); i++) kept.push(i);
      return { kept, removable: false };
    },
  },
  {
    name: 'a fence of Markdown',
    hint: 'a spec holds declarations alone: remove the fences',
    end: startsWith(/^[ \t]*(?:```|~~~)/, (lines, at) => {
      for (let i = at + 1; i < lines.count; i++) if (/^[ \t]*(?:```|~~~)\s*$/.test(lines.line(i))) return i;
      return at;
    }),
    marks: (_, first, last) => ({
      kept: Array.from({ length: Math.max(0, last - first - 1) }, (__, i) => first + 1 + i),
      removable: true,
    }),
  },
  {
    name: 'a diff',
    hint: 'apply the patch to the spec, instead of writing it into the spec',
    end: startsWith(/^(?:diff -{2}git|@@ -\d|-{3} a\/|\+\+\+ b\/)/, (lines, at) =>
      while_(lines, at, (line) => /^[-+@ ]|^index /.test(line)),
    ),
  },
  {
    name: 'a mark for lines that were left out',
    hint: 'write what was left out, or remove the mark',
    end: startsWith(/^[ \t]*(?:\.{3,}|\u2026|\[\.{3}\]|<\.{3}>)[ \t]*$/, (_, at) => at),
  },
  {
    name: 'the mark of a list',
    hint: 'each declaration starts its line with its word, without a mark',
    prefix: /^[ \t]*(?:[-*\u2022]|\d+[.)])[ \t]+/,
    end: startsWith(bullet, (lines, at) => while_(lines, at, (line) => bullet.test(line))),
  },
  {
    name: 'the sign of a diff',
    hint: 'a diff has it in front of a line that was added',
    prefix: /^\+[ \t]*/,
    end: startsWith(added, (lines, at) => while_(lines, at, (line) => added.test(line))),
  },
  {
    name: 'a table of Markdown',
    hint: "a row of it is a declaration here, as in 'signal price : continuous'",
    end: startsWith(/^\|.*\|[ \t]*$/, (lines, at) => while_(lines, at, (line) => line.startsWith('|'))),
  },
  {
    name: 'JSON',
    hint: "each entry is a declaration here, as in 'signal price : continuous'",
    end: (lines, at) => {
      const line = lines.line(at);
      const next = lines.line(at + 1);
      const starts =
        /^[ \t]*[{[][ \t]*(?:"(?:[^"\\]|\\.)*"[ \t]*:|\{[ \t]*")/.test(line) ||
        (/^[ \t]*[{[][ \t]*$/.test(line) && /^[ \t]*(?:"(?:[^"\\]|\\.)*"[ \t]*:|\{)/.test(next));
      return starts ? balanced(lines, at) : null;
    },
  },
  {
    name: 'SQL',
    hint: 'a spec names files and columns, and no query: data rows from "rows.parquet" { … }, and a signal for each column',
    end: startsWith(
      /^(?:select\b.*|create\s+(?:or\s+replace\s+)?(?:table|view)\b.*|insert\s+into\b.*|with\s+\w+\s+as\s*\(.*|alter\s+table\b.*|drop\s+table\b.*|update\s+\w+\s+set\b.*)$/i,
      (lines, at) => {
        let ended = lines.line(at).includes(';');
        return ended
          ? at
          : while_(lines, at, (line) => {
              const goesOn = !ended;
              ended ||= line.includes(';');
              return goesOn;
            });
      },
    ),
  },
  {
    name: 'a line number',
    hint: 'the spec holds what stands behind the numbers of the lines',
    prefix: /^[ \t]*\d+[ \t]*(?:[|\u2502\u2503:]|\t)[ \t]?/,
    end: startsWith(/^[ \t]*\d+[ \t]*[|\u2502\u2503:\t]/, (lines, at) =>
      while_(lines, at, (line) => /^[ \t]*\d+[ \t]*[|\u2502\u2503:\t]/.test(line)),
    ),
  },
  {
    name: 'a template of dbt',
    hint: 'a spec names files and columns, and is no template: data rows from "rows.parquet" { … }, and a signal for each column',
    end: startsWith(/^[ \t]*\{[{%#]/, (lines, at) => while_(lines, at, () => true)),
  },
  {
    name: 'TypeScript',
    hint: "each field is a signal here, as in 'signal price : continuous', and a type is a format, as in 'type amount = continuous { squash log }'",
    end: (lines, at) => {
      const line = lines.line(at);
      const isType =
        /^(?:export\s+)?(?:declare\s+)?(?:interface|enum|abstract class|class|namespace)\s+\w+(?:<[^>]*>)?[^{=]*\{/.test(
          line,
        ) ||
        (/^(?:export\s+)?type\s+\w+(?:<[^>]*>)?\s*=\s*\{/.test(line) && inside(lines, at, field)) ||
        /^type\s+\w+\s*=\s*(?:string|number|boolean|"[^"]*"\s*\||'[^']*'\s*\|)/.test(line);
      return isType && !inside(lines, at, /^\w+\s*(?:\(.*\))?:\s*\[?[A-Z]\w*!?\]?!?$/) ? balanced(lines, at) : null;
    },
  },
  {
    name: 'GraphQL',
    hint: "each field is a signal here, as in 'signal price : continuous'",
    end: (lines, at) => {
      const line = lines.line(at);
      const isType =
        (/^(?:extend\s+)?(?:type|input|interface|schema)\b[^={]*\{/.test(line) && inside(lines, at, field)) ||
        /^(?:enum\s+\w+|(?:query|mutation|subscription|fragment)\b[^={]*)\s*\{/.test(line) ||
        /^(?:scalar|directive)\s+@?\w+/.test(line) ||
        /^union\s+\w+\s*=/.test(line);
      return isType ? balanced(lines, at) : null;
    },
  },
  {
    name: 'Terraform',
    hint: "a block of a spec has a name, and its options stand without '=': 'train { epochs 2  batch 512 }'",
    end: startsWith(
      /^(?:(?:resource|data)\s+"[^"]*"\s+"[^"]*"|(?:variable|provider|module|output|backend)\s+"[^"]*"|locals|terraform)\s*\{/,
      balanced,
    ),
  },
  {
    name: 'a schema of Prisma',
    hint: "each field is a signal here, as in 'signal price : continuous'",
    end: (lines, at) =>
      /^(?:generator|datasource)\s+\w+\s*\{/.test(lines.line(at)) ||
      (/^model\s+\w+\s*\{/.test(lines.line(at)) && inside(lines, at, /^\w+\s+[A-Z]\w*(?:\[\])?[?]?(?:\s|$)/))
        ? balanced(lines, at)
        : null,
  },
  {
    name: 'a struct',
    hint: "each field is a signal here, as in 'signal price : continuous'",
    end: startsWith(
      /^(?:(?:pub\s+)?struct\s+\w+|type\s+\w+\s+struct|record\s+\w+|case\s+class\s+\w+)\s*[{(]/,
      balanced,
    ),
  },
  {
    name: 'a message of Protocol Buffers',
    hint: "each field is a signal here, as in 'signal price : continuous'",
    end: startsWith(/^(?:syntax\s*=\s*"proto|(?:message|service|enum)\s+\w+\s*\{|package\s+[\w.]+;)/, balanced),
  },
  {
    name: 'JavaScript',
    hint: 'a spec holds declarations alone, and no code',
    end: startsWith(
      /^(?:(?:export\s+)?(?:const|let|var)\s+[\w{[]|(?:export\s+)?(?:default\s+)?(?:async\s+)?function\b|export\s|import\s.*\sfrom\s+'|console\.|module\.exports|require\s*\()/,
      balanced,
    ),
  },
  {
    name: 'Python',
    hint: "a spec holds declarations alone: layers are 'bottom { layers 64 }' and 'tower all { layers 32 }', and other specs come by 'import \"./file.ads\"'",
    end: startsWith(python, (lines, at) =>
      Math.max(
        balanced(lines, at),
        overBlanks(lines, at, (line) => indented.test(line) || python.test(line) || /^[)\]}]/.test(line)),
      ),
    ),
  },
  {
    name: 'TOML',
    hint: "a section is a block here, as in 'train { epochs 2  batch 512 }'",
    end: startsWith(/^\[\[?[\w.-]+\]\]?[ \t]*$/, (lines, at) =>
      while_(lines, at, (line) => toml.test(line) || line.startsWith('[')),
    ),
  },
  {
    name: 'XML',
    hint: "each element is a declaration here, as in 'signal price : continuous'",
    end: startsWith(/^[ \t]*<(?!!--)\/?[A-Za-z?!][^>]*>/, (lines, at) =>
      while_(lines, at, (line) => /^[ \t]*</.test(line)),
    ),
  },
  {
    name: 'a command of the shell',
    hint: 'a command is for the terminal, and the spec holds declarations alone',
    end: startsWith(new RegExp(`^(?:\\$ \\S|(?:${commands})[ \\t]+[\\w./-]+(?:[ \\t]|$))`), (lines, at) =>
      while_(lines, at, (line) => line.startsWith('$ ')),
    ),
  },
  {
    name: 'CSV',
    hint: 'rows stay in their file, which \'data rows from "rows.csv"\' names',
    end: startsWith(/^[\w.-]+(?:,[\w.-]*){2,}[ \t]*$/, (lines, at) =>
      while_(lines, at, (line) => /^[^{}]*,[^{}]*$/.test(line)),
    ),
  },
  {
    name: 'YAML',
    hint: "each entry is a declaration here, as in 'signal price : continuous'",
    end: (lines, at) => {
      const line = lines.line(at);
      const next = lines.line(at + 1);
      const nests =
        /^[\w.-]+:[ \t]*(?:#.*)?$/.test(line) &&
        (/^[ \t]+(?:- |[\w.-]+:(?:[ \t]|$))/.test(next) || next.startsWith('- '));
      const isEntry = /^- +[\w.-]+:(?:[ \t]|$)/.test(line) || /^---[ \t]*$/.test(line);
      const key = /^([\w.-]+):[ \t]+[^ \t{(]/.exec(line)?.[1];
      const isPair = key !== undefined && !(declarationWords as readonly string[]).includes(key);
      return nests || isEntry || isPair ? while_(lines, at, yamlLine) : null;
    },
  },
  {
    name: 'an assignment',
    hint: "an option stands in the block of its declaration, as in 'train { batch 512 }'",
    end: startsWith(new RegExp(`^(?!(?:${word})\\b)[A-Za-z_]\\w*[ \\t]*=[ \\t]*[^=> \\t]`), (lines, at) =>
      Math.max(
        balanced(lines, at),
        while_(lines, at, (line) => toml.test(line)),
      ),
    ),
  },
];
