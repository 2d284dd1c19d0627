import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { comparedQuery } from '../official/queries.ts';
import { banks, isReporter, reporters } from '../official/reporters.ts';
import { economiesSettings, type EconomiesSettings } from '../shared/economies-settings.ts';
import about from './about.ts';
import { officialPartnersModel, type OfficialPartnersModel, type PartnersRows } from './model.ts';
import { officialPartnersTable } from './table.ts';
import { officialPartnersEmpty, officialPartnersFinding, officialPartnersNotes } from './text.ts';
import { OfficialPartnersView } from './View.tsx';

/** The newest year that can be set beside something. */
const year = newestTotalYear('received', 'headline');

/** From whom money comes and to whom it goes, as the economy's own central bank reports it. */
export default defineFigure<EconomiesSettings, PartnersRows, OfficialPartnersModel>({
  id: 'official-partners',
  about,
  kind: 'mixed',
  kindOf: ({ lists }) =>
    lists.some(({ all }) => all.some(({ modelled }) => modelled !== null)) ? 'mixed' : 'published',
  parameters: economiesSettings,
  queries: () => ({ compared: comparedQuery(year) }),
  exportQueries: ({ economies }) =>
    economies
      .filter(isReporter)
      .map((reporter) => ({ query: comparedQuery(year), only: { reporter } })),
  model: (settings, rows) => officialPartnersModel(settings, rows, year),
  View: OfficialPartnersView,
  title: () => ({ id: 'official-partners:title' }),
  subtitle: (model) => ({
    id: 'official-partners:subtitle',
    values: { year: { kind: 'year', value: model.year } },
  }),
  finding: officialPartnersFinding,
  empty: officialPartnersEmpty,
  table: officialPartnersTable,
  foremost: ['note.apart'],
  notes: officialPartnersNotes,
  sources: ({ economies }) => [
    ...reporters
      .filter((one) => economies.includes(one))
      .map((one): SourceUse => ({ source: banks[one].source, table: 'official_flow' })),
    ...(matrixYears.includes(year) ? matrixUse(year) : modelUses(newestStock, [year])),
  ],
});
