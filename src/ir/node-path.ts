/**
 * Node and weight ids are paths (`tower.shopping/head.click/layer.0`). A name may hold anything, so `/` and `%` in it are
 * percent-escaped: two different names never make one path.
 */
export function segment(kind: string, name: string): string {
  return `${kind}.${name.replace(/[%/]/g, (char) => (char === '%' ? '%25' : '%2F'))}`;
}

/** The name that a path has. */
export function unescapedName(escaped: string): string {
  return escaped.replace(/%2F|%25/g, (code) => (code === '%25' ? '%' : '/'));
}
