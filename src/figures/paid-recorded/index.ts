import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { banks, reporters } from '../official/reporters.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import { modelledRows, paidModel, type PaidModel, type PaidRow, type PaidRows } from './model.ts';
import sql from './query.sql?raw';
import { paidEmpty, paidFinding, paidNotes, paidTable } from './text.ts';
import { PaidView } from './View.tsx';

/** What left an economy by the matrices and the estimate, beside what is recorded as paid from it. */
export default defineFigure<EconomiesSettings, PaidRows, PaidModel>({
  id: 'paid-recorded',
  about,
  kind: 'mixed',
  kindOf: ({ economies }) =>
    economies.some(({ rows }) => modelledRows(rows).length > 0) ? 'mixed' : 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<PaidRow>('paid-recorded', sql, economies),
  model: paidModel,
  View: PaidView,
  title: () => ({ id: 'paid-recorded:title' }),
  subtitle: ({ economies }) => {
    const years = economies.flatMap(({ rows }) => rows.map(({ year }) => year));
    return {
      id: 'paid-recorded:subtitle',
      values: {
        from: { kind: 'year', value: Math.min(...years) },
        to: { kind: 'year', value: Math.max(...years) },
      },
    };
  },
  finding: paidFinding,
  empty: paidEmpty,
  table: paidTable,
  notes: paidNotes,
  sources: ({ economies }) => [
    ...matrixUse(...matrixYears),
    ...totalUses('paid', 'headline'),
    ...modelUses(),
    ...reporters
      .filter((one) => economies.includes(one) && banks[one].directions.includes('paid'))
      .map((one): SourceUse => ({ source: banks[one].source, table: 'official_flow' })),
  ],
});
