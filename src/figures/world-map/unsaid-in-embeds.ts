/** What an embed of the map never says: it has its first sentence, its key, and whose the borders are. */
const unsaidInEmbeds: readonly string[] = [
  'card',
  'basis',
  'column',
  'caveat',
  'modelled',
  'shown',
  'shown_count',
  'shown_summed',
  'world_published',
  'world_summed',
  'world_alone',
  'finding.small',
  'finding.incomplete',
  'finding.back',
  // Only the map on its own page has all years at hand.
  'finding.last_own',
  'finding.last_received',
  // Of a corridor, for which the words of all come late.
  'finding.corridor',
  'finding.corridor_thin',
  'finding.corridor_women',
  'finding.corridor_doubtful',
  'finding.corridor_alone',
  'finding.empty',
  'interval',
  'interval_up',
  'none',
  'no_flows',
  // It needs no economy.
  'embed:needs',
  // It tells neither regions nor incomes.
  'domain:region',
  'domain:ppp',
  'domain:unit.ppp',
  'domain:series',
  'domain:quarter',
  ...['q1', 'q2', 'q3', 'q4'].map((one) => `domain:quarter_${one}`),
  'domain:rank_ordinal_other',
  // Its lines and countries are no points of a chart.
  'figures:chart',
  'figures:kind.estimate',
  'figures:kind.thin',
  // Its publishers name their licences, or what the law makes of them.
  'figures:licence.attribution',
  'figures:licence.iom_terms',
  'figures:licence.not_stated',
  'figures:licence.public_domain',
];

export default unsaidInEmbeds;
