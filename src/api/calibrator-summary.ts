/** A calibrator for people: α, β and the largest coefficients with their standard errors, per head and source. */
import type { LoadedBuild } from '../bundle/load-build.ts';
import type { Calibrator } from '../calibrate/calibrator.ts';
import type { LevelCalibrator } from '../calibrate/level.ts';
import { featureName } from '../calibrate/features.ts';
import { largestCoefficients } from '../calibrate/largest-coefficients.ts';
import { say } from '../diagnostics/visible.ts';
import { writeDuration } from '../language/syntax/units.ts';

export function describeCalibrator({ plan, vocabularies }: LoadedBuild, calibrator: Calibrator): string {
  const { window } = calibrator;
  const own = window.ownRows === null ? '' : `, ${window.ownRows.toLocaleString('en')} of them its own traffic`;
  const when = window.from === null ? '' : ` from ${minute(window.from)} to ${minute(window.to)}`;
  const half = plan.calibration!.halfLifeSeconds;
  const lines = [say`${plan.model}: ${calibrator.method} on ${window.rows.toLocaleString('en')} rows${when}${own}`];
  if (half !== null && when !== '') lines.push(`  events below count half for every ${writeDuration(half)} of age`);
  for (const head of calibrator.heads) {
    const levels: [string, LevelCalibrator][] = [['all', head.all], ...Object.entries(head.sources)];
    for (const [name, level] of levels) {
      const label = say`  ${head.head} ${name}`.padEnd(24);
      const facts = `${level.events.toFixed(level.events < 10 ? 1 : 0).padStart(7)} events${level.kept ? ` (kept${level.window?.to == null ? '' : ` of ${minute(level.window.to)}`})` : level.prior && level.kind !== 'identity' ? ' (of the level above)' : ''}`;
      if (level.kind === 'identity') lines.push(`${label}${facts}  not calibrated`);
      else if (level.kind === 'temperature') lines.push(`${label}${facts}  T ${level.temperature.toFixed(3)}`);
      else if (level.kind === 'isotonic') lines.push(`${label}${facts}  ${level.fit.logits.length} steps`);
      else {
        const error = (i: number) =>
          level.standardErrors[i] === undefined ? '' : ` ±${level.standardErrors[i].toFixed(3)}`;
        lines.push(`${label}${facts}  α ${level.alpha.toFixed(3)}${error(0)}, β ${level.beta.toFixed(3)}${error(1)}`);
        for (const { feature: i, gamma: g } of largestCoefficients(calibrator.layout, level.gamma, 0.05, 3))
          lines.push(
            say`${''.padEnd(26)}${featureName(plan, calibrator.layout, i, vocabularies)}: ${g >= 0 ? '+' : ''}${g.toFixed(3)}${error(i + 2)}`,
          );
      }
    }
  }
  return lines.join('\n');
}

export function latest(times: readonly number[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const t of times) if (t > last) last = t;
  return last;
}

export function minute(t: number | null): string {
  return t === null || !Number.isFinite(t) ? '?' : `${new Date(t).toISOString().slice(0, 16)}Z`;
}
