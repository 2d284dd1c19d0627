import { defineFigure } from '../figure/define-figure.ts';
import { genderPack } from '../shared/gender-packs.ts';
import about from './about.ts';
import {
  accountsModel,
  accountsSettings,
  type AccountsModel,
  type AccountsRows,
  type AccountsSettings,
} from './model.ts';
import { accountsFinding, accountsTable } from './text.ts';
import sql from './query.sql?raw';
import { AccountsView } from './View.tsx';

/** Women and men with an account, or with mobile money, over the rounds of the Global Findex. */
export default defineFigure<AccountsSettings, AccountsRows, AccountsModel>({
  id: 'accounts-world',
  about,
  kind: 'published',
  parameters: accountsSettings,
  queries: () => ({
    rounds: { id: 'accounts-world', sql, parameters: {}, resultPack: genderPack },
  }),
  model: accountsModel,
  View: AccountsView,
  title: ({ what }) => ({ id: `accounts-world:title.${what}` }),
  subtitle: (model) => ({
    id: `accounts-world:subtitle.${model.what}`,
    values: {
      economies: { kind: 'count', value: model.economies },
      first: { kind: 'year', value: model.rounds[0]?.round ?? 0 },
      newest: { kind: 'year', value: model.rounds.at(-1)?.round ?? 0 },
    },
  }),
  finding: accountsFinding,
  empty: (model) => (model.rounds.length > 0 ? null : { id: 'accounts-world:empty' }),
  table: accountsTable,
  notes: (model) => [
    { id: 'accounts-world:note.median' },
    ...(model.what === 'mobile' ? [{ id: 'accounts-world:note.mobile' }] : []),
  ],
  sources: () => ['wb-findex'],
});
