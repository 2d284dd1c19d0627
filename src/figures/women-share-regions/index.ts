import { defineFigure } from '../figure/define-figure.ts';
import { genderPack } from '../shared/gender-packs.ts';
import about from './about.ts';
import { regionsModel, type RegionsModel, type RegionsRows } from './model.ts';
import { alikeNote, regionsFinding, regionsTable } from './text.ts';
import sql from './query.sql?raw';
import { RegionsView } from './View.tsx';

/** Women's share of the migrants from and in each region since 1990. */
export default defineFigure<object, RegionsRows, RegionsModel>({
  id: 'women-share-regions',
  about,
  kind: 'published',
  parameters: {},
  queries: () => ({
    regions: { id: 'women-share-regions', sql, parameters: {}, resultPack: genderPack },
  }),
  model: regionsModel,
  View: RegionsView,
  title: () => ({ id: 'women-share-regions:title' }),
  subtitle: (model) => ({
    id: 'women-share-regions:subtitle',
    values: {
      first: { kind: 'year', value: model.first },
      newest: { kind: 'year', value: model.newest },
    },
  }),
  finding: regionsFinding,
  empty: (model) => (model.panels.length > 0 ? null : { id: 'women-share-regions:empty' }),
  table: regionsTable,
  notes: (model) => [
    {
      id: 'women-share-regions:note',
      values: {
        unknown: { kind: 'share', value: model.unknown },
        newest: { kind: 'year', value: model.newest },
      },
    },
    ...alikeNote(model),
  ],
  sources: () => ['undesa-ims'],
});
