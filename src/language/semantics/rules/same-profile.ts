import { profileOfSignal } from '../profile-key.ts';
import { canonicalJson } from '../../../ir/canonical.ts';
import { type BoundModel, sameTypes } from '../bind/model.ts';
import type { BoundSignal } from '../bind/signals.ts';
import type { Reporter } from '../reporter.ts';

/** Signals that the base lacks, by name: the first variant that has one, and what it is there. */
export type AddedSignals = Map<string, { readonly variant: string; readonly signal: BoundSignal }>;

/**
 * One lock covers the base and its variants, so what a variant changes must not change what is profiled: the data's split, and how
 * a signal of the same name is read, by the base or by a variant before it. (Another embedding, pooling or length limit is fine.)
 * @param added is added to.
 */
export function sameProfile(base: BoundModel, variant: BoundModel, added: AddedSignals, reporter: Reporter): void {
  const name = variant.checked.variant!;
  // A variant's type changes every signal of that type.
  const same = sameTypes(base.scope, variant.scope);
  for (const [signalName, declaration] of variant.scope.signal) {
    if (same && base.scope.signal.get(signalName) === declaration) continue;
    const after = variant.signals.get(signalName);
    if (after == null) continue;
    const other = base.signals.has(signalName) ? null : (added.get(signalName) ?? null);
    if (other === null && !base.signals.has(signalName)) added.set(signalName, { variant: name, signal: after });
    const before = other === null ? base.signals.get(signalName) : other.signal;
    if (before == null) continue;
    const mine = profileOfSignal(after.checked, after.vocab);
    const its = profileOfSignal(before.checked, before.vocab);
    const what = (['column', 'format', 'transform', 'vocabulary'] as const).find(
      (part) => canonicalJson(mine[part]) !== canonicalJson(its[part]),
    );
    if (what === undefined) continue;
    reporter.report(
      'ADS5014',
      after.checked.span,
      { variant: name, what: `the ${what} of signal '${signalName}'` },
      {
        related: [
          { span: before.checked.span, message: other === null ? "the model's" : `that of variant '${other.variant}'` },
        ],
        hint: 'declare it as a signal with another name',
      },
    );
  }
  const train = variant.scope.singletons.get('train')?.at(-1);
  if (train === undefined) return;
  for (const split of ['holdout', 'validate'] as const) {
    if (canonicalJson(base.checked.train[split]) === canonicalJson(variant.checked.train[split])) continue;
    const option = train.block?.options.find((one) => one.name.text === split);
    reporter.report('ADS5014', option?.span ?? train.keyword, { variant: name, what: `the ${split} part` });
  }
  for (const head of variant.heads) {
    const before = base.heads.find((one) => one.checked.name === head.checked.name);
    if (before === undefined || before.declaration === head.declaration) continue;
    if (canonicalJson(before.checked.label) === canonicalJson(head.checked.label)) continue;
    reporter.report(
      'ADS5014',
      head.checked.span,
      { variant: name, what: `the label of head '${head.checked.name}'` },
      {
        related: [{ span: before.checked.span, message: "the model's" }],
        hint: 'declare it as a head with another name',
      },
    );
  }
}
