import { counted } from '../../evaluate/text-table.ts';
import type { SignalProfile } from '../../ir/lock.ts';
import { formatCount } from '../../ir/format-number.ts';
import type { Plan, SignalPlan, VecEncoding } from '../../ir/plan.ts';
import { type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { percent, proseTable, type Section } from '../parts.ts';

/** A page with thousands of rows helps no one; plan.json has them all. */
const MOST = 300;

export function signals(input: ReportInput): Section {
  const { plan, lock } = input;
  const shown = plan.signals.slice(0, MOST);
  const profiles = lock.value?.signals ?? {};
  const titles = ['Signal', 'Transform', 'Why', ...(lock.value === null ? [] : ['In the training data'])];
  return {
    id: 'signals',
    title: 'Signals',
    body: html`
<p class="soft">Each signal’s transform, why it was chosen, and what the profile saw.${lock.problem !== null && ` ${lock.problem}`}</p>
${proseTable(
  `${counted(plan.signals.length)} signals${plan.signals.length > MOST ? `, the first ${MOST}` : ''}`,
  titles,
  shown.map((signal) => {
    const seen = Object.hasOwn(profiles, signal.name) ? profileWords(profiles[signal.name]!) : '';
    const cells = [
      html`<strong>${signal.name}</strong> <span class="soft">${signal.format}${signal.input === signal.name ? '' : ` from ${signal.derive === null ? signal.input : `${signal.derive.fn}(${signal.input})`}`}</span>`,
      transform(plan, signal),
      signal.reason,
    ];
    return lock.value === null ? cells : cells.concat(seen);
  }),
)}`,
  };
}

function transform(plan: Plan, signal: SignalPlan): string {
  const { encoding } = signal;
  const parts: string[] = [];
  if (signal.cross !== undefined) parts.push(`cross of ${signal.cross.join(' and ')}`);
  if (encoding.kind === 'vec') {
    parts.push(...vecWords(encoding));
    const table = plan.tables.find((t) => t.id === signal.table);
    if (table !== undefined) parts.push(`→ ${table.width} numbers`);
  } else {
    const vocab = plan.vocabs.find((v) => v.id === encoding.vocab);
    const table = plan.tables.find((t) => t.id === signal.table);
    parts.push(
      `${vocab?.kind === 'hash' ? `${formatCount(vocab.entries)} hash buckets` : `${formatCount(vocab?.entries ?? 0)} ids`}${table === undefined ? '' : ` → ${table.width} numbers`}`,
    );
    if (encoding.kind === 'ids') parts.push(`the ${encoding.keep} ${encoding.max} of the list, ${encoding.pool}`);
  }
  if (signal.serve !== null) parts.push(`served as ${String(signal.serve)}`);
  return parts.join('; ');
}

function vecWords({ clip, squash, normalize, length, missingFlag, default: fallback }: VecEncoding): string[] {
  const steps = [
    clip === null ? '' : `clip ${short(clip[0])} to ${short(clip[1])}`,
    squash === 'none' ? '' : squash,
    normalize.kind === 'none'
      ? ''
      : normalize.kind === 'bins'
        ? `piecewise linear over ${normalize.boundaries.length} boundaries`
        : normalize.kind,
  ].filter((s) => s !== '');
  return [
    `${length > 1 ? `${length} numbers: ` : ''}${steps.join(', then ') || 'as it is'}`,
    normalize.kind === 'bins' && fallback === null
      ? 'a row for missing'
      : missingFlag
        ? 'a flag for missing'
        : `missing is ${fallback ?? 0}`,
  ];
}

function profileWords(profile: SignalProfile): Html {
  if (profile.count === 0) return html`no row has it`;
  const share = (n: number) => (n / profile.count < 0.0005 ? 'under 0.1 %' : percent(n / profile.count));
  const parts = [`${profile.missing === 0 ? 'never' : share(profile.missing)} missing`];
  if (profile.bad > 0) parts.push(`${share(profile.bad)} unreadable`);
  if (profile.distinct !== null) parts.push(`${counted(profile.distinct)} distinct`);
  if (profile.list !== null)
    parts.push(
      `${short(profile.list.meanLength)} long on average${profile.list.truncated > 0 ? `, ${percent(profile.list.truncated)} cut` : ''}`,
    );
  const q = profile.numeric?.quantiles;
  // At .001 .01 .05 .25 .5 .75 .95 .99 .999.
  if (q !== undefined && q.length === 9)
    parts.push(
      `median ${short(q[4]!)}, middle half ${short(q[3]!)} to ${short(q[5]!)}, 98 % within ${short(q[1]!)} to ${short(q[7]!)}`,
    );
  else if (profile.top.length > 0)
    parts.push(
      `most often ${profile.top
        .slice(0, 3)
        .map((t) => `${t.value} (${formatCount(t.count)})`)
        .join(', ')}`,
    );
  return html`${parts.join('; ')}`;
}

function short(value: number): string {
  return Math.abs(value) >= 10_000 ? formatCount(Math.round(value)) : String(Number(value.toPrecision(4)));
}
