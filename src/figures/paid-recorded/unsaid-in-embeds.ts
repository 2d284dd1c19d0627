/** What an embed of the figure never says. */
const unsaidInEmbeds: readonly string[] = [
  'column',
  // Of money over time it says where its line is broken, and no more.
  ...[
    'finding',
    'missing',
    'real',
    'wages',
    'gap',
    'step',
    'lately',
    'column',
    'title',
    'subtitle',
    'subtitle_real',
    'empty',
    'note',
    'line',
    'direction',
    'estimate',
    'publisher',
    'stale',
    'stale_by',
    'real_but',
    'repeats',
    'joint',
    'far_apart',
  ].map((key) => `money-over-time:${key}`),
  ...['definition', 'group', 'note'].map((key) => `official:${key}`),
  ...['measure', 'region', 'ppp'].map((key) => `domain:${key}`),
];

export default unsaidInEmbeds;
