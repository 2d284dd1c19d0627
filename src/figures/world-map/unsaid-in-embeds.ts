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
  // Of prices alone a corridor has too few.
  'finding.corridor_thin.remittance',
  'finding.corridor_thin.migrant',
  'finding.corridor_thin.refugee',
  'finding.corridor_thin.return',
  'none.value',
  'none.cost_to',
  'none.cost_from',
  'none.counted_in',
  // A corridor has a focus, and with one all of its flows are asked.
  'none.not_at_hand',
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
  'figures:kind',
  // Its publishers name their licences, or what the law makes of them.
  'figures:licence.attribution',
  'figures:licence.iom_terms',
  'figures:licence.not_stated',
  'figures:licence.public_domain',
];

export default unsaidInEmbeds;
