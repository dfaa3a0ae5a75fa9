/** Modules of Node in a page: those that compute are stood in for, and what asks for a disk, of which nothing in a page calls any part, is empty. */
import type { Plugin } from 'esbuild';
import { join } from 'node:path';

const sha256 = join(import.meta.dirname, '../../src/ir/sha256.ts');

const stands: Readonly<Record<string, string>> = {
  path: `
    exports.sep = '/';
    exports.join = (...parts) => parts.filter((part) => part !== '').join('/');
    exports.dirname = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
    exports.basename = (path) => path.slice(path.lastIndexOf('/') + 1);`,

  process: 'module.exports = { constrainedMemory: () => 0, platform: "browser" };',
  // Pages are not told how much memory there is beyond 8 GiB, nor may they take more than about 4.
  os: 'exports.totalmem = () => Math.min(4, navigator.deviceMemory ?? 4) * 2 ** 30;',
  crypto: `
    const { portableSha256 } = require(${JSON.stringify(sha256)});
    exports.createHash = () => {
      const parts = [];
      return {
        update(data) {
          parts.push(typeof data === 'string' ? new TextEncoder().encode(data) : data.slice());
          return this;
        },
        digest() {
          const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
          let at = 0;
          for (const part of parts) {
            all.set(part, at);
            at += part.byteLength;
          }
          return portableSha256(all);
        },
      };
    };`,
};

export const withoutNode: Plugin = {
  name: 'without node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path: path.slice('node:'.length), namespace: 'without node' }));
    onLoad({ filter: /.*/, namespace: 'without node' }, ({ path }) => ({
      contents: stands[path] ?? 'module.exports = {};',
      resolveDir: import.meta.dirname,
    }));
  },
};
