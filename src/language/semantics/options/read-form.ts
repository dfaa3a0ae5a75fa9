/** A word with arguments: `adam(0.001)`, `last(1d)`. */
import type { NumberLiteral, Value } from '../../syntax/ast.ts';
import { guessedFix } from '../../../diagnostics/index.ts';
import type { Reporter } from '../reporter.ts';
import { writtenText } from '../value-text.ts';
import { readNumber, unitFits } from './read-number.ts';
import type { FormSchema, FormValue, ValueType } from './schema.ts';
import { describeForm, describeType, describeValue } from './show.ts';
import { columnRefOf, mismatch, suggestValue, wordOf } from './wrong-value.ts';

type FormType = Extract<ValueType, { kind: 'form' }>;

export function readForm(reporter: Reporter, option: string, type: FormType, value: Value): FormValue | undefined {
  if (
    value.kind === 'string' &&
    type.string !== undefined &&
    /^\d{4}-\d\d?-\d\d?/.test(value.value) &&
    !/[./*]/.test(value.value)
  )
    return mismatch(
      reporter,
      option,
      type,
      value,
      'the newest part is said by how long it is, as in last(1d); a text is the path of files',
    );
  if (value.kind === 'string' && type.string !== undefined) return { name: 'string', args: [value.value] };
  const name = value.kind === 'call' ? value.name.text : wordOf(value);
  if (name === null) {
    const named = value.kind === 'string' && Object.hasOwn(type.forms, value.value) ? value.value : null;
    const meant = value.kind === 'number' ? formAround(type, value) : named;
    return mismatch(
      reporter,
      option,
      type,
      value,
      meant === null ? null : `write ${meant}`,
      meant === null ? null : guessedFix(value.span, meant),
    );
  }
  const form = Object.hasOwn(type.forms, name) ? type.forms[name]! : null;
  if (form === null) {
    const choices = Object.keys(type.forms);
    const span = value.kind === 'call' ? value.name.span : value.span;
    reporter.report(
      'ADS3008',
      span,
      { option, value: name, choices: choices.map((choice) => describeForm(choice, type.forms[choice]!)).join(', ') },
      suggestValue(reporter, name, choices, span),
    );
    return undefined;
  }
  const given = value.kind === 'call' ? value.args : [];
  const needed = form.args.filter((arg) => arg.default === undefined).length;
  const misfit = given.find((one, i) => form.args[i] !== undefined && !fits(form.args[i], one));
  const other = given.length > 0 ? otherForm(type, name, given) : null;
  const turned = misfit === undefined || other !== null ? null : arranged(name, form, given);
  if (given.length < needed || given.length > form.args.length || turned !== null) {
    const wants = `${form.args.length} argument${form.args.length === 1 ? '' : 's'}: ${form.args.map((arg) => arg.name).join(', ')}`;
    reporter.report('ADS3016', value.span, { form: name, wants }, wrongArguments(name, form, value, given, other));
    return undefined;
  }
  if (misfit?.kind === 'number' && other !== null) {
    const { type: wanted } = form.args[given.indexOf(misfit)]!;
    const parameters = { option: name, expected: describeType(wanted), found: describeValue(misfit) };
    const extras = { hint: `did you mean ${other}?`, fix: guessedFix(value.span, other) };
    reporter.report('ADS3003', misfit.span, parameters, extras);
    return undefined;
  }
  const args = form.args.map((arg, i) => {
    const item = given[i];
    if (item === undefined) return arg.default!;
    return arg.type.kind === 'column'
      ? (columnRefOf(item) ?? mismatch(reporter, name, arg.type, item))
      : readNumber(reporter, name, arg.type, item);
  });
  return args.includes(undefined) ? undefined : { name, args: args as FormValue['args'] };
}

type Argument = FormSchema['args'][number];

function fits({ type }: Argument, value: Value): boolean {
  return type.kind === 'column' ? columnRefOf(value) !== null : value.kind === 'number' && unitFits(type, value);
}

function wrongArguments(name: string, form: FormSchema, value: Value, given: readonly Value[], other: string | null) {
  const meant = other ?? arranged(name, form, given);
  if (meant !== null) return { hint: `did you mean ${meant}?`, fix: guessedFix(value.span, meant) };
  const [first, second] = given;
  // As in libraries whose splits take a seed.
  const isSeeded = name === 'random' && second?.kind === 'number' && Number.isInteger(second.value);
  return isSeeded && first !== undefined && given.length === 2
    ? { hint: `write random(${writtenText(first)}), and next to it 'seed ${writtenText(second)}'` }
    : { hint: `write ${describeForm(name, form)}` };
}

/** `hash(user_id, 10%)` and `hash(user_id)` as they are written; null where an argument has no place, or a column is missing. */
function arranged(name: string, form: FormSchema, given: readonly Value[]): string | null {
  const left = [...given];
  const texts: string[] = [];
  for (const arg of form.args) {
    const at = left.findIndex((value) => fits(arg, value));
    if (at >= 0) texts.push(...left.splice(at, 1).map(writtenText));
    else if (arg.type.kind === 'column') return null;
    else if (arg.default === undefined) texts.push(arg.type.kind === 'duration' ? '1d' : '10%');
  }
  return left.length > 0 || given.length === 0 ? null : `${name}(${texts.join(', ')})`;
}

/** `random(10%, user_id)` has the arguments of hash(10%, user_id), and `last(20%)` those of newest(20%), which is as it is by time. */
function otherForm({ forms }: FormType, name: string, given: readonly Value[]): string | null {
  const found = Object.entries(forms)
    .sort(
      ([a], [b]) => Number(b === 'newest') * Number(name === 'last') - Number(a === 'newest') * Number(name === 'last'),
    )
    .find(([, { args }]) => given.length === args.length && args.every((arg, i) => fits(arg, given[i]!)));
  return found === undefined ? null : `${found[0]}(${given.map(writtenText).join(', ')})`;
}

/** `holdout 10%` is most likely meant as the first form that takes such a number alone: random(10%). */
function formAround({ forms }: FormType, value: NumberLiteral): string | null {
  const found = Object.entries(forms).find(([, { args }]) => {
    const first = args[0];
    if (first === undefined || first.type.kind === 'column' || args.slice(1).some((arg) => arg.default === undefined))
      return false;
    return unitFits(first.type, value) && (value.unitKind !== 'none' || first.type.kind !== 'count');
  });
  return found === undefined ? null : `${found[0]}(${value.raw})`;
}
