import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { elasticityOf } from '../../domain/scenario/assumptions.ts';
import { foldings } from '../../domain/scenario/folding.ts';
import { incomeYears } from '../../domain/scenario/step.ts';
import { foldedPack, gdpPack, happenedPack, scenarioPack, sentPack } from './scenario-pack.ts';

const year = newestTotalYear('received', 'headline');
const stock = Number(newestStock);

export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve([
    {
      id: 'scenario-world',
      file: 'query.sql',
      parameters: { year, stock },
      resultPack: scenarioPack,
    },
    {
      id: 'scenario-economies',
      file: 'economies.sql',
      parameters: { year },
      resultPack: scenarioPack,
    },
    {
      id: 'scenario-sent',
      file: 'sent.sql',
      parameters: { year, stock },
      resultPack: sentPack,
    },
    {
      id: 'scenario-incomes',
      file: 'economies.sql',
      parameters: { year },
      resultPack: sentPack,
    },
    ...incomeYears.map((of) => ({
      id: 'scenario-as-happened',
      file: 'as-happened.sql',
      parameters: { year, stock, of, ...elasticityOf.income },
      resultPack: happenedPack(of),
    })),
    { id: 'scenario-gdp', file: 'gdp.sql', parameters: { year }, resultPack: gdpPack },
    ...foldings.map((kept) => ({
      id: 'scenario-folded',
      file: 'folded.sql',
      parameters: { year, stock, kept },
      resultPack: foldedPack(kept),
    })),
  ]);
