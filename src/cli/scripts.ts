/**
 * Loading the parts of the command line that start with V8's code cache: bytecode that the build kept, so that a start doesn't compile
 * (https://nodejs.org/api/vm.html#scriptcreatecacheddata). Only the build and the launcher use this; from source, parts are modules.
 */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** What a part is wrapped into: `require` for Node's own modules, `module` to export by, `load` in the place of `import()`. */
type Part = (require: NodeJS.Require, module: { exports: object }, load: (name: string) => Promise<unknown>) => void;

/** What a part may import in addition to other parts: Node's own modules, and by name what of the command line is a module. */
export interface Outside {
  readonly require: NodeJS.Require;
  readonly import: (name: string) => Promise<unknown>;
}

/** Parts of `folder`; `hashes` has one of each part's text, by its name. */
export class Scripts {
  readonly scripts = new Map<string, Script>();
  readonly #exports = new Map<string, object>();
  readonly #folder: string;
  readonly #hashes: Readonly<Record<string, string>>;
  readonly #outside: Outside;

  constructor(folder: string, hashes: Readonly<Record<string, string>>, outside: Outside) {
    this.#folder = folder;
    this.#hashes = hashes;
    this.#outside = outside;
  }

  readonly load = async (name: string): Promise<unknown> =>
    Object.hasOwn(this.#hashes, name) ? this.run(name) : this.#outside.import(name);

  run(name: string): object {
    const known = this.#exports.get(name);
    if (known !== undefined) return known;
    const filename = `${this.#folder}/${name}.js`;
    // The build checks that it is ASCII, which this reads the quickest.
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: this.#cache(name) });
    this.scripts.set(name, script);
    const module = { exports: {} };
    (script.runInThisContext() as Part)(this.#outside.require, module, this.load);
    this.#exports.set(name, module.exports);
    return module.exports;
  }

  /** V8 itself turns down what another version or other flags made. Without a cache it compiles, which is all that is lost. */
  #cache(name: string): Buffer | undefined {
    try {
      return unseal(readFileSync(this.cachePath(name)));
    } catch {
      return undefined;
    }
  }

  /** Named after all that it depends on: V8 checks little more of the text than its length. */
  cachePath(name: string): string {
    return `${this.#folder}/${name}.${this.#hashes[name]}-${process.version}-${process.platform}-${process.arch}.cache`;
  }
}

/** The data twice: V8 doesn't look for damage and may crash of it, and comparing takes a tenth of the time of any checksum here. */
export function seal(data: Buffer): Buffer {
  return Buffer.concat([data, data]);
}

function unseal(sealed: Buffer): Buffer | undefined {
  const data = sealed.subarray(0, sealed.length >> 1);
  return data.length > 0 && data.equals(sealed.subarray(data.length)) ? data : undefined;
}
