import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import { accountsModel, type AccountRow, type AccountRows, type AccountsModel } from './model.ts';
import { accountsFinding, accountsTable } from './text.ts';
import sql from './query.sql?raw';
import { AccountsView } from './View.tsx';

/** Adults with an account and with mobile money, women beside men, over the rounds of Findex. */
export default defineFigure<EconomiesSettings, AccountRows, AccountsModel>({
  id: 'accounts-by-sex',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<AccountRow>('accounts-by-sex', sql, economies),
  model: accountsModel,
  View: AccountsView,
  title: () => ({ id: 'accounts-by-sex:title' }),
  subtitle: ({ economies }) => ({
    id: `accounts-by-sex:subtitle.${economies.length > 1 ? 'compared' : 'one'}`,
  }),
  finding: accountsFinding,
  empty: (model) =>
    model.pairs.length > 0
      ? null
      : {
          id: 'accounts-by-sex:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: accountsTable,
  notes: (model) => [
    { id: 'accounts-by-sex:note.survey' },
    ...(model.pairs.some(({ kind }) => kind === 'mobile')
      ? []
      : [{ id: 'accounts-by-sex:note.no_mobile' }]),
  ],
  sources: () => ['wb-findex'],
});
