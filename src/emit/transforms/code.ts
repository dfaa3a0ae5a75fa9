/** Pieces of JavaScript and of types, as documents of src/emit/layout.ts. */
import { type Doc, either, fill, group, hardline, indent, join, layout, line, softline } from '../layout.ts';
import { docComment, numberLiteral, textLiteral } from './literals.ts';

/** A document as a piece of code of its own, with its line end. */
export function statement(doc: Doc): string {
  return `${layout(doc)}\n`;
}

/** A comment, and what it is of below it. */
export function commented(paragraphs: readonly (string | null)[], doc: Doc): Doc {
  return [...join(hardline, docComment(paragraphs).trimEnd().split('\n')), hardline, doc];
}

/** A name of a property, in quotes where it needs them. */
export function propertyName(name: string): string {
  return !/[\ud800-\udfff]/.test(name) && /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*$/u.test(name)
    ? name
    : textLiteral(name);
}

/** Names from so many columns on are worth a line of their own. */
const SHORT_NAME = 5;

export function textProperty(name: string, text: string): Doc {
  return name.length < SHORT_NAME
    ? `${name}: ${textLiteral(text)}`
    : group([`${name}:`, group(indent([line, textLiteral(text)]))]);
}

export function property(name: string, value: Doc): Doc {
  return [`${name}: `, value];
}

export function object(properties: readonly Doc[]): Doc {
  return group(['{', indent([line, ...join([',', line], properties)]), either(','), line, '}']);
}

/** @param broken an element on each line, though all would fit on one */
export function array(elements: readonly Doc[], broken = false): Doc {
  if (elements.length === 0) return '[]';
  return group(['[', indent([softline, ...join([',', line], elements)]), either(','), softline, ']'], broken);
}

/** As many on a line as fit. */
export function numbers(values: readonly number[]): Doc {
  const texts = values.map(numberLiteral);
  if (values.length < 2 || !values.every(Number.isFinite)) return array(texts);
  const elements = texts.flatMap((text, i): Doc[] => (i < texts.length - 1 ? [`${text},`, line] : [text]));
  return group(['[', indent([softline, fill(elements, ',')]), softline, ']']);
}

export function call(name: string, args: readonly Doc[]): Doc {
  return [name, group(['(', indent([softline, ...join([',', line], args)]), either(','), softline, ')'])];
}

export function importOf(names: readonly string[], from: string): Doc {
  return group(['import {', indent([line, ...join([',', line], names)]), either(','), line, `} from '${from}';`]);
}

/** Types of which a value has one, each once; `text` of a document on one line tells them apart. */
function alternatives(types: readonly Doc[]): readonly Doc[] {
  return [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}

/** The lines of a union: of more than one, with a mark before each. */
function unionLines(types: readonly Doc[]): Doc {
  return group([either('| '), ...join([line, '| '], types.map(indent))]);
}

/** `readonly (A | B)[]` */
export function arrayOf(types: readonly Doc[]): Doc {
  const all = alternatives(types);
  if (all.length === 1) return ['readonly ', all[0]!, '[]'];
  return ['readonly ', group(['(', indent([softline, unionLines(all)]), softline, ')']), '[]'];
}

/** A member of an interface: its name with what is before it, and what types it may be of. */
export function member(name: string, types: readonly Doc[]): Doc {
  const all = alternatives(types);
  if (all.length === 1) return [`${name}: `, all[0]!, ';'];
  return [group([`${name}:`, indent([line, unionLines(all)])]), ';'];
}

/** An interface with its members. */
export function interfaceOf(head: string, members: readonly Doc[]): Doc {
  if (members.length === 0) return `export interface ${head} {}`;
  return [`export interface ${head} {`, indent([hardline, ...join(hardline, members)]), hardline, '}'];
}
