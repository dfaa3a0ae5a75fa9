/**
 * Fields of lists of structs as columns of lists: `acted.pin_id` has, of each element of `acted`, its `pin_id`. The list is a LIST of STRUCTs, or
 * JSON of an array of objects; an element that is null, no object or without the field has a null there, so that lists of several fields are in step.
 */
import { fieldType, isStructs, listsOf } from '../../ir/struct-fields.ts';
import { ownType } from '../files/common-kind.ts';
import { type Column, makeColumn } from '../files/column.ts';
import { sqlString } from '../sql.ts';

export interface FieldColumn {
  /** Of lists. */
  readonly column: Column;
  /** The name of the column of structs. */
  readonly base: string;
  readonly field: string;
}

/** What `name` means where no column is called so: the field behind the longest name of a column of structs; null: nothing. */
export function fieldColumn(name: string, columnOf: (base: string) => Column | undefined): FieldColumn | null {
  for (const base of listsOf(name)) {
    const field = name.slice(base.length + 1);
    const column = columnOf(base);
    if (column === undefined) continue;
    const types = column.types.map((type) => ({ type, own: fieldType(type.type, field) }));
    if (types.some(({ own }) => own === null)) continue;
    const fields = types.map(({ type, own }) => ({ ...type, ...ownType(own!) }));
    return { column: makeColumn(name, column.table, fields), base, field };
  }
  return null;
}

/** SQL of the list of the field. @param type of the column of structs, by its index */
export function fieldSql({ field }: FieldColumn, base: Column, value: string, type: number): string {
  if (isStructs(base.types[type]!.type))
    return `list_transform(${value}, lambda element: struct_extract(element, ${sqlString(field)}))`;
  const json = `TRY_CAST(${value} AS JSON)`;
  const pointer = sqlString(`/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const list = `list_transform(CAST(${json} AS JSON[]), lambda element: json_extract(element, ${pointer}))`;
  // What is no array is shown as a bad value, and what is no JSON as a text: readers parse what they get.
  const other = `CAST(coalesce(${json}, to_json(CAST(${value} AS VARCHAR))) AS VARCHAR)`;
  return `CASE json_type(${json}) WHEN 'ARRAY' THEN CAST(to_json(${list}) AS VARCHAR) WHEN 'NULL' THEN NULL ELSE ${other} END`;
}
