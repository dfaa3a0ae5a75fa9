/** Rules of sizes: tables next to their values, vocabularies and layers next to the rows that train them. */
import { diagnostic, guessedFix } from '../../diagnostics/index.ts';
import type { CheckedModel, CheckedVocab } from '../../language/semantics/index.ts';
import type { NumberLiteral } from '../../language/syntax/ast.ts';
import type { Lock } from '../../ir/lock.ts';
import { counted, optionOf, type LintRule, type Subject } from '../rule.ts';

/** `embed N` of the spec, for a named vocabulary or a signal's own. */
function statedEmbed(subject: Subject, { id }: CheckedVocab): NumberLiteral | null {
  const name = id.slice(id.indexOf('.') + 1);
  const option = optionOf(subject, id.startsWith('vocab.') ? 'vocab' : 'signal', name, 'embed');
  const value = option?.values[0];
  return value?.kind === 'number' ? value : null;
}

/** Keys of a vocabulary; null: only a lock could say. */
function entriesOf({ id, entries }: CheckedVocab, lock: Lock | null): number | null {
  return entries ?? (lock !== null && Object.hasOwn(lock.vocabs, id) ? lock.vocabs[id]!.entries : null);
}

function nameOf({ id }: CheckedVocab): string {
  const name = id.slice(id.indexOf('.') + 1);
  return id.startsWith('vocab.') ? `vocab '${name}'` : `signal '${name}'`;
}

const widerThanValues: LintRule = {
  code: 'ADS6107',
  preset: 'recommended',
  check: (subject) =>
    subject.model.vocabs.flatMap((vocab) => {
      const stated = statedEmbed(subject, vocab);
      const entries = entriesOf(vocab, subject.lock);
      if (stated === null || entries === null || vocab.embed <= entries) return [];
      return [
        diagnostic(
          'ADS6107',
          stated.span,
          { what: nameOf(vocab), embed: vocab.embed, values: counted(entries, 'value') },
          {
            hint: 'as many numbers per value tell all values from each other',
            fix: guessedFix(stated.span, String(Math.max(1, entries))),
          },
        ),
      ];
    }),
};

/** Between half of n^¼ (TensorFlow, "Introducing TensorFlow Feature Columns") and twice min(600, 1.6·n^0.56) (fastai, `emb_sz_rule`). */
const farFromRule: LintRule = {
  code: 'ADS6108',
  preset: 'strict',
  check: (subject) =>
    subject.model.vocabs.flatMap((vocab) => {
      const stated = statedEmbed(subject, vocab);
      const entries = entriesOf(vocab, subject.lock);
      if (stated === null || entries === null || entries < 2 || vocab.embed > entries) return [];
      const [low, high] = [Math.ceil(entries ** 0.25), Math.min(600, Math.round(1.6 * entries ** 0.56))];
      if (vocab.embed >= low / 2 && vocab.embed <= 2 * high) return [];
      return [
        diagnostic('ADS6108', stated.span, {
          what: nameOf(vocab),
          embed: vocab.embed,
          values: counted(entries, 'value'),
          low,
          high: Math.max(low, high),
        }),
      ];
    }),
};

const largerThanRows: LintRule = {
  code: 'ADS6109',
  preset: 'recommended',
  check({ model, lock }) {
    if (lock === null || lock.rows.train === 0) return [];
    return model.vocabs.flatMap((vocab) => {
      // A list has many values per row.
      const lists = model.signals.some(({ vocab: id, format }) => id === vocab.id && format.includes('indexed'));
      const entries = entriesOf(vocab, lock);
      if (lists || vocab.kind === 'range' || entries === null || entries <= lock.rows.train) return [];
      return [
        diagnostic(
          'ADS6109',
          vocab.span,
          { what: nameOf(vocab), entries: counted(entries, 'row'), rows: counted(lock.rows.train, 'training row') },
          {
            hint: vocab.kind === 'hash' ? 'take fewer buckets' : "state 'min_count', 'top' or 'file' of what is served",
          },
        ),
      ];
    });
  },
};

const lowCoverage: LintRule = {
  code: 'ADS6110',
  preset: 'recommended',
  check: ({ model, lock }) =>
    model.vocabs.flatMap((vocab) => {
      const locked = lock !== null && Object.hasOwn(lock.vocabs, vocab.id) ? lock.vocabs[vocab.id]! : null;
      if (locked === null || locked.coverage >= 0.5) return [];
      return [
        diagnostic(
          'ADS6110',
          vocab.span,
          { what: nameOf(vocab), share: `${Math.round(100 * (1 - locked.coverage))}%` },
          { hint: "raise 'top', lower 'min_count', or hash the values" },
        ),
      ];
    }),
};

const moreWeightsThanRows: LintRule = {
  code: 'ADS6119',
  preset: 'recommended',
  check(subject) {
    const { model, lock } = subject;
    if (lock === null || lock.rows.train === 0 || model.bottom.layers.length === 0) return [];
    const weights = bottomWeights(model);
    if (weights <= 2 * lock.rows.train) return [];
    const place = optionOf(subject, 'bottom', null, 'layers')?.span ?? model.span;
    return [
      diagnostic(
        'ADS6119',
        place,
        { weights: counted(weights, 'weight'), rows: counted(lock.rows.train, 'training row') },
        { hint: 'take narrower layers, groups or crosses' },
      ),
    ];
  },
};

/** Of one stack of the shared layers, without biases. */
function bottomWeights({ groups, crosses, reads, bottom }: CheckedModel): number {
  const widths = new Map<string, number>();
  for (const { name, dim } of groups) widths.set(`group.${name}`, dim);
  for (const { name, dim } of reads) widths.set(`read.${name}`, dim);
  for (const { name, dim, operands } of crosses)
    widths.set(`cross.${name}`, dim ?? operands.reduce((sum, operand) => sum + (widths.get(operand) ?? 0), 0));
  const input = [...widths.values()].reduce((sum, width) => sum + width, 0);
  return bottom.layers.reduce(({ sum, from }, to) => ({ sum: sum + from * to, from: to }), { sum: 0, from: input }).sum;
}

const withoutBudget: LintRule = {
  code: 'ADS6120',
  preset: 'strict',
  check: ({ model: { budget, span } }) =>
    Object.values(budget).some((limit) => limit !== null)
      ? []
      : [
          diagnostic(
            'ADS6120',
            span,
            {},
            { hint: "state 'budget { params …  memory … }'; 'adsc compile' shows what the model takes" },
          ),
        ],
};

export const sizeRules: readonly LintRule[] = [
  widerThanValues,
  farFromRule,
  largerThanRows,
  lowCoverage,
  moreWeightsThanRows,
  withoutBudget,
];
