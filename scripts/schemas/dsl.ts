/** A few words to write JSON Schemas with. Every object is closed and all of its members are required unless said otherwise. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const flag: Schema = { type: 'boolean' };
/** 0, 1, 2 … */
/** A count of rows by their weights: whole only where the weights are. */
export const weighted: Schema = { type: 'number', minimum: 0 };
export const count: Schema = { type: 'integer', minimum: 0 };
export const positive: Schema = { type: 'integer', minimum: 1 };
export const fraction: Schema = { type: 'number', minimum: 0, maximum: 1 };
export const sha256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const literal: Schema = { type: ['string', 'number', 'boolean'] };
/** A `/`-separated path that stays below where it is relative to. */
export const localPath: Schema = { type: 'string', pattern: '^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$' };

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

export function pair(a: Schema, b: Schema = a): Schema {
  return { type: 'array', prefixItems: [a, b], items: false, minItems: 2 };
}

export function record(values: Schema): Schema {
  return { type: 'object', additionalProperties: values };
}

export function oneOf(...values: readonly string[]): Schema {
  return { enum: values };
}

export function nullable(schema: Schema): Schema {
  if (typeof schema.type === 'string') {
    const { type, ...rest } = schema;
    return { type: [type, 'null'], ...rest };
  }
  if (Array.isArray(schema.enum)) return { enum: [...schema.enum, null] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** Schemas of the members of a type, each of them named: `'from?'` where it may be absent. The compiler finds a member that has none. */
export type Members<T> = {
  readonly [K in keyof T & string as undefined extends T[K] ? `${K}?` : K]: Schema;
};

/** Members whose name ends in `?` may be absent. With a type its members are held to those of it. */
export function object<T = Readonly<Record<string, unknown>>>(
  members: string extends keyof T ? Readonly<Record<string, Schema>> : Members<T>,
): Schema {
  const names = Object.keys(members);
  const bare = (name: string) => name.replace(/\?$/, '');
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [bare(name), (members as Readonly<Record<string, Schema>>)[name]]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

/** Objects told apart by one member. */
export function union(
  tag: string,
  cases: Readonly<Record<string, Readonly<Record<string, Schema>>>>,
  common: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    discriminator: { propertyName: tag },
    required: [tag],
    oneOf: Object.entries(cases).map(([name, members]) => object({ [tag]: { const: name }, ...common, ...members })),
  };
}

export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

export function document(
  title: string,
  description: string,
  members: Readonly<Record<string, Schema>>,
  defs: Readonly<Record<string, Schema>> = {},
): Schema {
  const known = Object.keys(defs).length === 0 ? {} : { $defs: defs };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, description, ...object(members), ...known };
}
