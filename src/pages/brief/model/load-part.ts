import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import type { Query } from '../../../database/query.ts';
import { groupSlug } from '../../../domain/economy-group.ts';
import { newestStock } from '../../../domain/editions/stock.ts';
import { readParameters, type ParameterProblem } from '../../../domain/parameters.ts';
import corridorAmount from '../../../figures/corridor-amount/index.ts';
import corridorCost from '../../../figures/corridor-cost/index.ts';
import corridorMigrants from '../../../figures/corridor-migrants/index.ts';
import corridorOfficial from '../../../figures/corridor-official/index.ts';
import corridorSplit from '../../../figures/corridor-split/index.ts';
import {
  membersQuery,
  moneyQuery,
  sendersQuery,
  womenQuery,
} from '../../../figures/economy-group/queries.ts';
import type { GroupRows } from '../../../figures/economy-group/rows.ts';
import { summaryQuery } from '../../../figures/economy-summary/queries.ts';
import type { AnyFigure } from '../../../figures/figure/any-figure.ts';
import type { AnySettings } from '../../../figures/figure/any-settings.ts';
import type { Figure } from '../../../figures/figure/define-figure.ts';
import { isFigure } from '../../../figures/figure/load-figure.ts';
import { registered, type RegisteredFigure } from '../../../figures/figure/registry.ts';
import { corridorSpeech } from '../../../figures/speech/corridor-speech.ts';
import { economySpeech } from '../../../figures/speech/economy-speech.ts';
import { groupSpeech } from '../../../figures/speech/group-speech.ts';
import type { SpeechLine } from '../../../figures/speech/speech-line.ts';
import type { BriefPart, Subject } from './brief.ts';
import { sectionsFor } from './offered.ts';

/** A part of a brief with all that it is drawn from. */
export type LoadedPart =
  | { state: 'words' }
  | { state: 'speech'; lines: readonly SpeechLine[] }
  | {
      state: 'figure';
      figure: AnyFigure;
      settings: AnySettings;
      model: unknown;
      /** Settings that the figure doesn't know, and what stands in for them. */
      problems: readonly ParameterProblem[];
    }
  /** Nothing of the atlas is called so. */
  | { state: 'strange' };

/**
 * Asks for what a part is drawn from.
 *
 * @param isEconomy whether a code is one of the atlas
 * @throws when it can't be had, now
 */
export async function loadPart(
  part: BriefPart,
  database: AtlasDatabase,
  signal: AbortSignal,
  isEconomy: (code: string) => boolean,
): Promise<LoadedPart> {
  if ('of' in part && !economiesOf(part.of).every(isEconomy)) return { state: 'strange' };
  switch (part.kind) {
    case 'heading': {
      const { section, of } = part;
      const known = section === null || sectionsFor(of).some(({ id }) => id === section);
      return { state: known ? 'words' : 'strange' };
    }
    case 'text':
      return { state: 'words' };
    case 'strange':
      return { state: 'strange' };
    case 'speech':
      return { state: 'speech', lines: await speechOf(part.of, database, signal) };
    case 'figure': {
      const known = isFigure(part.figure) ? registered(part.figure) : undefined;
      if (!known || subjectOf(known) !== part.of.kind) return { state: 'strange' };
      const figure = await known.load(database.json);
      const search = [settingsOf(part.of), part.settings].filter((text) => text !== '').join('&');
      const { values: settings, problems } = readParameters(figure.parameters, search);
      const rows = await rowsOf(figure.queries(settings), database, signal);
      return { state: 'figure', figure, settings, model: figure.model(settings, rows), problems };
    }
  }
}

/** What a figure is about. */
function subjectOf({ needs, page }: Pick<RegisteredFigure, 'needs' | 'page'>): Subject['kind'] {
  if (page === 'group') return 'group';
  return ({ nothing: 'world', economies: 'economy', corridor: 'corridor' } as const)[needs];
}

function economiesOf(of: Subject): readonly string[] {
  if (of.kind === 'world' || of.kind === 'group') return [];
  return of.kind === 'economy' ? [of.economy] : [of.sender, of.receiver];
}

/** The settings that name a subject, as a query string. */
function settingsOf(of: Subject): string {
  if (of.kind === 'world') return '';
  if (of.kind === 'group') return `group=${groupSlug(of.group)}`;
  return of.kind === 'economy'
    ? `economies=${of.economy}`
    : `sender=${of.sender}&receiver=${of.receiver}`;
}

async function rowsOf<Rows extends object>(
  queries: { readonly [Name in keyof Rows]: Query<unknown> },
  database: AtlasDatabase,
  signal: AbortSignal,
): Promise<Rows> {
  const asked = Object.entries<Query<unknown>>(queries);
  const answers = asked.map(async ([name, query]) => {
    const { rows } = await database.run(query, { signal });
    return [name, rows] as const;
  });
  return Object.fromEntries(await Promise.all(answers)) as Rows;
}

async function speechOf(
  of: Subject,
  database: AtlasDatabase,
  signal: AbortSignal,
): Promise<readonly SpeechLine[]> {
  if (of.kind === 'world') return [];
  if (of.kind === 'economy') {
    const { rows } = await database.run(summaryQuery(of.economy), { signal });
    return economySpeech(of.economy, rows);
  }
  if (of.kind === 'group') {
    const { group } = of;
    const queries = {
      money: moneyQuery(group),
      members: membersQuery(group),
      senders: sendersQuery(group),
      women: womenQuery(group),
    };
    return groupSpeech(group, await rowsOf<GroupRows>(queries, database, signal));
  }
  const { sender, receiver } = of;
  const ends = { sender, receiver };
  async function model<Settings extends object, Rows extends object, Model>(
    figure: Figure<Settings, Rows, Model>,
    settings: Settings,
  ): Promise<Model> {
    return figure.model(settings, await rowsOf<Rows>(figure.queries(settings), database, signal));
  }
  const [official, amount, people, split, cost] = await Promise.all([
    model(corridorOfficial, ends),
    model(corridorAmount, { ...ends, dollars: 'nominal' as const }),
    model(corridorMigrants, { ...ends, stock: newestStock }),
    model(corridorSplit, ends),
    model(corridorCost, ends),
  ]);
  return corridorSpeech({ official, amount, people, split, cost });
}
