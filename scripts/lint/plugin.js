/** Rules that no linter has: how far types may be taken on trust. CONTRIBUTING.md says why. */

/** What a search, a map or a function gives may be missing: the code says what is wrong then, by `present`, `entryOf` or `lastOf` (src/text/present.ts). */
const noNonNullCall = {
  create: (context) => ({
    TSNonNullExpression(node) {
      const { expression } = node;
      if (expression.type !== 'CallExpression') return;
      // Of a character that is there.
      if (expression.callee.property?.name === 'codePointAt') return;
      context.report({ node, message: 'say what is missing: present(…), entryOf(map, key), lastOf(list)' });
    },
  }),
};

const reasonForAsUnknownAs = {
  create: (context) => ({
    TSAsExpression(node) {
      const inner = node.expression;
      if (inner.type !== 'TSAsExpression' || inner.typeAnnotation.type !== 'TSUnknownKeyword') return;
      const { sourceCode } = context;
      const line = node.loc.start.line;
      const end = node.loc.end.line;
      const reason = sourceCode
        .getAllComments()
        .some(({ loc }) => loc.end.line === line - 1 || (loc.start.line >= line && loc.start.line <= end));
      if (!reason) context.report({ node, message: 'a comment says why the type is not one that the compiler knows' });
    },
  }),
};

export default {
  meta: { name: 'adsc' },
  rules: { 'no-non-null-call': noNonNullCall, 'reason-for-as-unknown-as': reasonForAsUnknownAs },
};
