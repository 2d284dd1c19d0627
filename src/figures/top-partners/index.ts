import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  partnersFinding,
  partnersModel,
  partnersNotes,
  partnersTable,
  type PartnerRow,
  type PartnerRows,
  type PartnersModel,
} from './model.ts';
import sql from './query.sql?raw';
import { PartnersView } from './View.tsx';

/** From whom money comes and to whom it goes, by the newest published matrix. */
export default defineFigure<EconomiesSettings, PartnerRows, PartnersModel>({
  id: 'top-partners',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<PartnerRow>('top-partners', sql, economies),
  model: partnersModel,
  View: PartnersView,
  title: () => ({ id: 'top-partners:title' }),
  subtitle: (model) => ({
    id: 'top-partners:subtitle',
    values: { year: { kind: 'year', value: model.year } },
  }),
  finding: partnersFinding,
  empty: (model) =>
    model.lists.some((list) => list.empty === null)
      ? null
      : {
          id: 'top-partners:empty.all',
          values: {
            economy: { kind: 'economy', value: model.economies[0] ?? '' },
            year: { kind: 'year', value: model.year },
          },
        },
  table: partnersTable,
  notes: partnersNotes,
  sources: () => [
    ...matrixUse(newestMatrixYear),
    ...totalUses('received', 'headline', [newestMatrixYear]),
    ...totalUses('paid', 'headline', [newestMatrixYear]),
  ],
});
