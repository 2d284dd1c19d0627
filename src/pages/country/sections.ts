import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import type { StockEdition } from '../../domain/editions/stock.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import accountsBySex from '../../figures/accounts-by-sex/index.ts';
import concentration from '../../figures/concentration/index.ts';
import conflictDeaths from '../../figures/conflict-deaths/index.ts';
import costByCorridor from '../../figures/cost-by-corridor/index.ts';
import crises from '../../figures/crises/index.ts';
import dependence from '../../figures/dependence/index.ts';
import development from '../../figures/development/index.ts';
import displacementOverTime from '../../figures/displacement-over-time/index.ts';
import keptAtGoal from '../../figures/kept-at-goal/index.ts';
import lessFromSenders from '../../figures/less-from-senders/index.ts';
import migrantsBySex from '../../figures/migrants-by-sex/index.ts';
import type { MigrantsDirection } from '../../figures/migrants-by-sex/settings.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import newestPartners from '../../figures/newest-partners/index.ts';
import officialPartners from '../../figures/official-partners/index.ts';
import { isReporter } from '../../figures/official/reporters.ts';
import paidRecorded from '../../figures/paid-recorded/index.ts';
import programmesOfEconomy from '../../figures/programmes-of-economy/index.ts';
import runningYear from '../../figures/running-year/index.ts';
import topPartners from '../../figures/top-partners/index.ts';
import usualYear from '../../figures/usual-year/index.ts';
import womenShareOverTime from '../../figures/women-share-over-time/index.ts';
import statesReceiving from '../../figures/states-receiving/index.ts';
import statesSending from '../../figures/states-sending/index.ts';
import { onScreen } from './on-screen.ts';
import { onPaper } from './on-paper.ts';
import { placed, type PlacedFigure } from './placed-figure.ts';
import { withDollars } from './with-dollars.tsx';
import { monthsRead, testedYears, withMonths } from './with-months.tsx';
import { withSeries } from './with-series.tsx';
import { receivedBeside } from './with-unit.tsx';
import { dependsOnFew } from './with-group.tsx';
import { withStates } from './with-states.tsx';
import { withEdition } from './with-edition.tsx';

export interface Section {
  /** Anchor, and key of its name under `country:section`. */
  id: string;
  figures: readonly PlacedFigure[];
}

/** Whether the estimate reaches beyond the newest matrix. */
const isNewer = () => newestTotalYear('received', 'headline') > newestMatrixYear;

const same = (economies: readonly EconomyCode[]) => ({ economies });

const migrants =
  (direction: MigrantsDirection) => (economies: readonly EconomyCode[], edition: StockEdition) => ({
    economies,
    direction,
    edition,
  });

/**
 * What an economy's page shows, in its order: a line a figure. A section without figures does not
 * appear. The anchors are those that the words of `economy-summary` lead to.
 */
const all: readonly Section[] = [
  {
    id: 'money',
    figures: [
      withDollars(moneyOverTime, (economies, read) => ({ economies, ...read })),
      onScreen(placed(crises, same)),
    ],
  },
  {
    id: 'impact',
    figures: [
      onScreen(placed(lessFromSenders, same)),
      onScreen(placed(keptAtGoal, same)),
      onScreen(receivedBeside),
      onScreen(dependsOnFew),
    ],
  },
  {
    id: 'year',
    figures: [
      onScreen(withMonths(runningYear)),
      onScreen(monthsRead),
      onScreen(withMonths(usualYear)),
      onScreen(testedYears),
    ],
  },
  {
    id: 'partners',
    figures: [
      onScreen({ ...placed(officialPartners, same), shows: isReporter }),
      onScreen({ ...placed(newestPartners, same), shows: isNewer }),
      placed(topPartners, same),
      onScreen(placed(paidRecorded, same)),
      // On the screen the quadrant of dependence and concentration tells it.
      onPaper(concentration, same),
    ],
  },
  {
    id: 'states',
    figures: [
      onScreen(withStates(statesReceiving, 'received')),
      onScreen(withStates(statesSending, 'paid')),
    ],
  },
  { id: 'cost', figures: [placed(costByCorridor, same)] },
  {
    id: 'migrants',
    figures: [
      withEdition(migrantsBySex, migrants('abroad'), 'migrants-abroad'),
      withEdition(migrantsBySex, migrants('hosted'), 'migrants-hosted'),
      withEdition(womenShareOverTime, (economies, edition) => ({ economies, edition })),
    ],
  },
  {
    id: 'displacement',
    figures: [placed(displacementOverTime, same), onScreen(placed(conflictDeaths, same))],
  },
  { id: 'accounts', figures: [placed(accountsBySex, same)] },
  {
    id: 'context',
    figures: [
      placed(development, same),
      withSeries(dependence, (economies, series) => ({ economies, series })),
    ],
  },
  { id: 'programmes', figures: [placed(programmesOfEconomy, same)] },
];

export const sections = all.filter(({ figures }) => figures.length > 0);

/** The sections that have something to show of an economy, each with those figures alone. */
export function sectionsOf(economy: EconomyCode, on: 'screen' | 'paper'): readonly Section[] {
  return sections
    .map((section) => ({
      ...section,
      figures: section.figures.filter(
        ({ shows, screenOnly, paperOnly }) =>
          (shows?.(economy) ?? true) && (on === 'paper' ? screenOnly : paperOnly) !== true,
      ),
    }))
    .filter(({ figures }) => figures.length > 0);
}

/** Everything in the page that a link can lead to, with the section that it is in. */
export const anchors: ReadonlyMap<string, string> = new Map(
  sections.flatMap((section) => section.figures.map(({ anchor }) => [anchor, section.id])),
);
