/** Rules that no linter has: how far types may be taken on trust. CONTRIBUTING.md says why. */

/** `rows[i]!` is an index that a loop or a search holds; any other `!` hides what may be missing. */
const nonNullOfIndex = {
  create: (context) => ({
    TSNonNullExpression(node) {
      const { expression } = node;
      if (expression.type === 'MemberExpression' && expression.computed) return;
      context.report({ node, message: 'take it apart, or say what is wrong where it is missing: `present(…)`' });
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
  rules: { 'non-null-of-index': nonNullOfIndex, 'reason-for-as-unknown-as': reasonForAsUnknownAs },
};
