/** Colours of the picture, light and dark. Each group has a hue of its own that its edges share. */

/** Eight hues that stay apart for the colour-blind when next to each other (after Okabe & Ito 2008): [light, dark]. */
const hues = [
  ['#0072b2', '#56b4e9'],
  ['#c2570c', '#f0934e'],
  ['#007a5e', '#3ecfa6'],
  ['#a2407f', '#e08bc0'],
  ['#8a6d00', '#e3c13a'],
  ['#5b4fb3', '#a79df2'],
  ['#b3303d', '#f2808b'],
  ['#3f6e7f', '#8bc0d3'],
] as const;

export const hueCount = hues.length;

/**
 * Every rule begins with the picture's own class, as a page may hold the picture among its own elements. The scheme is the reader's; `data-theme`
 * at the picture, `light` or `dark`, goes before.
 */
export function styleSheet(): string {
  const scheme = (dark: 0 | 1, root: string) => {
    const [page, card, band, line, ink, soft] = dark
      ? ['#15181d', '#20252c', '#1a1e24', '#3a424d', '#eceff3', '#a3adba']
      : ['#ffffff', '#ffffff', '#f5f6f8', '#ccd2da', '#1b2028', '#5c6672'];
    return [
      `.page{fill:${page}}`,
      `.band{fill:${band}}`,
      `.card{fill:${card};stroke:${line}}`,
      `.inner{fill:${band};stroke:${line}}`,
      `.rule{stroke:${line}}`,
      `.ink{fill:${ink}}`,
      `.soft{fill:${soft}}`,
      `.edge.line{stroke:${soft}}`,
      `g:focus-visible>rect:first-of-type,.here>rect:first-of-type{stroke:${ink};stroke-width:2.5}`,
      ...hues.map((hue, i) => `.f${i}{fill:${hue[dark]}}.s${i}{stroke:${hue[dark]}}`),
    ]
      .join('')
      .replace(/(^|[},])(?=[.g])/g, `$1${root} `);
  };
  return [
    '.adsc text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}',
    '.adsc .edge{fill:none;stroke-width:1.5}.adsc .b{font-weight:600}.adsc .dash{stroke-dasharray:4 3}.adsc .hit{fill:none;pointer-events:all}',
    '.adsc g:focus{outline:none}.adsc .s:hover text,.adsc .s:focus text,.adsc .s.here text{text-decoration:underline}',
    '.adsc .u,.adsc .w{transition:opacity .12s}@media (prefers-reduced-motion:reduce){.adsc *{transition:none}}',
    scheme(0, '.adsc'),
    `@media (prefers-color-scheme:dark){${scheme(1, '.adsc:not([data-theme=light])')}}`,
    scheme(1, '.adsc[data-theme=dark]'),
    '',
  ].join('\n');
}
