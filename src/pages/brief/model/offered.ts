import { groupSlug, type EconomyGroup } from '../../../domain/economy-group.ts';
import { corridorBrief, economyBrief, groupBrief } from '../../../figures/speech/brief-href.ts';
import type { BriefPart, Subject } from './brief.ts';
import { readBrief } from './brief-address.ts';

/** A figure as it is offered: its id, and settings other than those it opens with. */
type Offered = string | readonly [figure: string, settings: string];

export interface OfferedSection {
  /** Key of its name under `country:section`, or `brief:section` for those of other subjects. */
  id: string;
  figures: readonly Offered[];
}

/** What there is of an economy, in the order of its page. */
const ofEconomy: readonly OfferedSection[] = [
  { id: 'money', figures: ['money-over-time', 'received-gdp-fdi', 'crises'] },
  { id: 'impact', figures: ['less-from-senders', 'kept-at-goal', 'resilience'] },
  {
    id: 'partners',
    figures: [
      'top-partners',
      'newest-partners',
      'official-partners',
      'paid-recorded',
      'concentration',
    ],
  },
  { id: 'cost', figures: ['cost-by-corridor'] },
  {
    id: 'migrants',
    figures: [
      ['migrants-by-sex', 'direction=abroad'],
      ['migrants-by-sex', 'direction=hosted'],
      'women-share-over-time',
    ],
  },
  { id: 'displacement', figures: ['displacement-over-time', 'conflict-deaths'] },
  { id: 'accounts', figures: ['accounts-by-sex'] },
  { id: 'context', figures: ['development', 'dependence'] },
  { id: 'programmes', figures: ['programmes-of-economy'] },
];

const ofCorridor: readonly OfferedSection[] = [
  { id: 'amount', figures: ['corridor-amount', 'corridor-official'] },
  { id: 'people', figures: ['corridor-migrants', 'corridor-split'] },
  { id: 'price', figures: ['corridor-cost', 'corridor-similar'] },
];

const ofGroup: readonly OfferedSection[] = [{ id: 'money', figures: ['group-over-time'] }];

const ofWorld: readonly OfferedSection[] = [
  { id: 'prices', figures: ['cost-by-region', 'cost-ranked', 'cost-over-quarters'] },
  {
    id: 'women',
    figures: ['women-share-regions', 'women-share-ranked', 'accounts-world', 'refugees-by-sex'],
  },
];

/** The sections that a brief can take of a subject. */
export function sectionsFor({ kind }: Subject): readonly OfferedSection[] {
  return { economy: ofEconomy, group: ofGroup, corridor: ofCorridor, world: ofWorld }[kind];
}

/** A figure that is offered as a part about a subject. */
export function figurePart(of: Subject, figure: Offered): BriefPart {
  const [id, settings] = typeof figure === 'string' ? [figure, ''] : figure;
  return { kind: 'figure', figure: id, of, settings };
}

/** A section with its name and all its figures. */
export function sectionParts(of: Subject, { id, figures }: OfferedSection): readonly BriefPart[] {
  return [{ kind: 'heading', of, section: id }, ...figures.map((figure) => figurePart(of, figure))];
}

/** The factsheet as a brief: the four sentences and the figures of its two sheets. */
export function factsheetParts(economy: string): readonly BriefPart[] {
  return partsAt(economyBrief(economy));
}

/** A brief on a group of economies: its sentences and its money over the years. */
export function groupParts(group: EconomyGroup): readonly BriefPart[] {
  return partsAt(groupBrief(groupSlug(group)));
}

/** Where a section of a subject has its name: that of economies' pages, or the brief's own. */
export function sectionKey({ kind }: Subject, section: string): string {
  return `${kind === 'economy' || kind === 'group' ? 'country' : 'brief'}:section.${section}`;
}

/** What the sentences on a subject are called: four of an economy or a corridor. */
export function speechKey({ kind }: Subject): string {
  return kind === 'group' ? 'brief:part.speech_group' : 'brief:part.speech';
}

/** A brief on a corridor: its sentences, amount, people and price. */
export function corridorParts(sender: string, receiver: string): readonly BriefPart[] {
  return partsAt(corridorBrief(sender, receiver));
}

function partsAt(address: string): readonly BriefPart[] {
  return readBrief({ search: address.slice(address.indexOf('?')), hash: '' }).parts;
}
