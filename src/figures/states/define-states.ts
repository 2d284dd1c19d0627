import { partSources } from '../../domain/editions/reported-inside.ts';
import type { Query } from '../../database/query.ts';
import type { About } from '../figure/about-figure.ts';
import { defineFigure, type Figure } from '../figure/define-figure.ts';
import { statesModel, type StateRow, type StatesModel, type StatesRows } from './model.ts';
import { insidePack } from '../shared/inside-pack.ts';
import sql from './query.sql?raw';
import { statesParameters, type StatesDirection, type StatesSettings } from './settings.ts';
import { statesEmpty, statesFinding, statesNotes, statesSubtitle, statesTable } from './text.ts';
import { StatesView } from './View.tsx';

export type StatesFigure = Figure<StatesSettings, StatesRows, StatesModel>;

/** The figure of the states that receive, or of those that money is sent from. */
export function defineStates(id: string, about: About, direction: StatesDirection): StatesFigure {
  const query = ({ economies: [economy = ''] }: StatesSettings): Query<StateRow> => ({
    id: `states-${direction}`,
    sql,
    parameters: { economy, direction },
    resultPack: insidePack(economy),
  });
  return defineFigure<StatesSettings, StatesRows, StatesModel>({
    id,
    about,
    kind: 'published',
    parameters: statesParameters(direction),
    queries: (settings) => ({ states: query(settings) }),
    exportQueries: (settings) => {
      const { year, quarter } = settings;
      const only = quarter === 'all' ? { year } : { quarter: `${year}Q${quarter}` };
      return [{ query: query(settings), only }];
    },
    model: (settings, rows) => statesModel(direction, settings, rows),
    View: StatesView,
    title: () => ({ id: `${id}:title` }),
    subtitle: statesSubtitle,
    finding: statesFinding,
    empty: statesEmpty,
    table: statesTable,
    notes: statesNotes,
    sources: ({ economies: [economy = ''] }) =>
      partSources(economy, direction).map((source) => ({ source, table: 'subnational_flow' })),
  });
}
