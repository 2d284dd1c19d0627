import type { About } from '../figure/about-figure.ts';

export default {
  page: 'explore',
  files: ['geometry/world-110', 'measure-breaks'],
  // Cards of what is pointed at, heads of the table, and what stands below the map: an embed has its
  // first sentence, its key, and whose the borders are.
  unsaidInEmbeds: [
    'card',
    'basis',
    'column',
    'caveat',
    'modelled',
    'shown',
    'shown_count',
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
    'none.cost',
    'none.counted_in',
    // It needs no economy.
    'embed:needs',
    // It tells neither regions nor incomes.
    'domain:region',
    'domain:ppp',
    // Its lines and countries are no points of a chart.
    'figures:chart',
    'figures:kind',
    // Its publishers name their licences, or what the law makes of them.
    'figures:licence.attribution',
    'figures:licence.iom_terms',
    'figures:licence.public_domain',
  ],
} satisfies About;
