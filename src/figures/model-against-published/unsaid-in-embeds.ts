/** What an embed of the figure never says. */
const unsaidInEmbeds: readonly string[] = ['measure', 'region', 'ppp'].map(
  (key) => `domain:${key}`,
);

export default unsaidInEmbeds;
