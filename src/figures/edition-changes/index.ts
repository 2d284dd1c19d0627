import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { changesModel, isLog, type ChangesModel } from './model.ts';
import { changesQuery, comparedQuery } from './queries.ts';
import type { ChangesRows } from './rows.ts';
import { changesFinding } from './sentences.ts';
import { changesSettings, type ChangesSettings } from './settings.ts';
import { usesOf } from './sources.ts';
import { changesTable } from './table.ts';
import { ChangesView } from './View.tsx';

/** Which figures are others in the next edition of their publisher, the largest change first. */
export default defineFigure<ChangesSettings, ChangesRows, ChangesModel>({
  id: 'edition-changes',
  about,
  kind: 'published',
  parameters: changesSettings,
  queries: ({ measure }) => ({
    changes: changesQuery(measure),
    compared: comparedQuery(measure),
  }),
  model: changesModel,
  View: ChangesView,
  title: () => ({ id: 'edition-changes:title' }),
  subtitle: ({ settings }) => ({
    id: `edition-changes:subtitle.${settings.years}`,
    values: {
      subject: {
        kind: 'message',
        value: { id: `edition-changes:subject.${settings.measure}` },
      },
    },
  }),
  finding: changesFinding,
  empty: ({ drawn }) => (drawn.length > 0 ? null : { id: 'edition-changes:empty' }),
  table: changesTable,
  foremost: ['note.jump'],
  notes: ({ drawn }) => [
    { id: 'edition-changes:note.same' },
    ...(isLog(drawn) ? [{ id: 'edition-changes:note.log' }] : []),
    ...(drawn.some(({ kind }) => kind === 'jump') ? [{ id: 'edition-changes:note.jump' }] : []),
    ...(drawn.some(({ kind }) => kind.endsWith('reported'))
      ? [{ id: 'edition-changes:note.reported' }]
      : []),
  ],
  sources: usesOf,
});
