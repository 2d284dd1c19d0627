import { defineFigure } from '../figure/define-figure.ts';
import { genderPack } from '../shared/gender-packs.ts';
import about from './about.ts';
import { refugeesModel, type RefugeeRows, type RefugeesModel } from './model.ts';
import { refugeesFinding, refugeesTable } from './text.ts';
import sql from './query.sql?raw';
import { RefugeesView } from './View.tsx';

/** Refugees by sex since the reporting of sex began, with how many of them it is known for. */
export default defineFigure<object, RefugeeRows, RefugeesModel>({
  id: 'refugees-by-sex',
  about,
  kind: 'published',
  parameters: {},
  queries: () => ({
    years: { id: 'refugees-by-sex', sql, parameters: {}, resultPack: genderPack },
  }),
  model: refugeesModel,
  View: RefugeesView,
  title: () => ({ id: 'refugees-by-sex:title' }),
  subtitle: (model) => ({
    id: 'refugees-by-sex:subtitle',
    values: {
      first: { kind: 'year', value: model.years[0]?.year ?? 0 },
      newest: { kind: 'year', value: model.years.at(-1)?.year ?? 0 },
    },
  }),
  finding: refugeesFinding,
  empty: (model) => (model.years.length > 0 ? null : { id: 'refugees-by-sex:empty' }),
  table: refugeesTable,
  notes: () => [{ id: 'refugees-by-sex:note' }, { id: 'refugees-by-sex:unrwa' }],
  sources: () => [{ source: 'unhcr', table: 'displaced' }],
});
