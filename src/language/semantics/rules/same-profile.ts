import { profileOfSignal } from '../profile-key.ts';
import { canonicalJson } from '../../../ir/canonical.ts';
import { type BoundModel, sameTypes } from '../bind/model.ts';
import type { Reporter } from '../reporter.ts';

/**
 * One lock covers the base and its variants, so what a variant changes must not change what is profiled: the data's split, and how
 * a signal of the same name is read. (Another embedding, pooling or length limit is fine.)
 */
export function sameProfile(base: BoundModel, variant: BoundModel, reporter: Reporter): void {
  const name = variant.checked.variant!;
  // A variant's type changes every signal of that type.
  const same = sameTypes(base.scope, variant.scope);
  for (const [signalName, declaration] of variant.scope.signal) {
    if (same && base.scope.signal.get(signalName) === declaration) continue;
    const before = base.signals.get(signalName);
    const after = variant.signals.get(signalName);
    if (before == null || after == null) continue;
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
        related: [{ span: before.checked.span, message: "the model's" }],
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
