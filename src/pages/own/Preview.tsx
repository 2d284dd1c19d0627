import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEconomyName, useFormat } from '../../language/index.ts';
import type { FileSummary, Understanding } from '../../user-data/worker/protocol.ts';
import type { Cell } from '../../user-data/infer/cell-readers.ts';
import type { Plan } from '../../user-data/infer/plan.ts';
import { keptUnit, placeRoles, type Role, type WrittenUnit } from '../../user-data/infer/roles.ts';
import { columnName } from './column-name.ts';

/** The first rows: what stands in the file, and below it what was understood. */
export function Preview(props: { summary: FileSummary; plan: Plan; understanding: Understanding }) {
  const { summary, plan, understanding } = props;
  const { t } = useTranslation('own');
  const title = useId();
  const format = useFormat();
  const name = useEconomyName();
  const roleAt = new Map<number, { role: Role; unit: WrittenUnit }>(
    plan.columns.map((column) => [column.place, column]),
  );
  for (const { place, measure } of plan.across?.columns ?? [])
    roleAt.set(place, { role: 'number', unit: plan.across!.measures[measure]!.unit });

  function said(cell: Cell, place: number): string {
    if ('fault' in cell) return t('preview.not_understood');
    const { value } = cell;
    const { role = 'text', unit = 'number' } = roleAt.get(place) ?? {};
    if (value === null) return t('preview.nothing');
    if (placeRoles.has(role)) return `${String(value)} ${name(String(value))}`;
    if (role === 'sex') return t(`sex.${value as 'female'}`);
    if (typeof value !== 'number' || role === 'year') return String(value);
    const kept = keptUnit(unit);
    return format.amount(value, kept === 'number' ? 'persons' : kept, { as: 'exact' });
  }

  return (
    <div className="own__first">
      <h3 id={title}>{t('preview.title')}</h3>
      <div className="own__scroll">
        <table className="own__preview" aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col">{t('preview.row')}</th>
              {understanding.shown.map((place) => (
                <th key={place} scope="col">
                  <bdi>{columnName(summary, place, t)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {understanding.preview.map((row) => (
              <tr key={row.number} data-left={!row.kept || undefined}>
                <th scope="row">
                  {row.number}
                  {!row.kept && <span className="own__left">{t('preview.left')}</span>}
                </th>
                {row.cells.map(({ text, cell }, at) => (
                  <td key={understanding.shown[at]} data-fault={'fault' in cell || undefined}>
                    <span className="own__text">
                      <bdi>{text.slice(0, 60)}</bdi>
                    </span>
                    <span className="own__said">{said(cell, understanding.shown[at] ?? 0)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
