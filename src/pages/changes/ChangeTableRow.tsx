import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Unit } from '../../domain/measure.ts';
import { difference, percent } from '../../figures/edition-changes/ranked.ts';
import type { ChangeRow } from '../../figures/edition-changes/rows.ts';
import { useEconomyName, useFormat } from '../../language/index.ts';

/** A figure as one edition has it and as the next has it. */
export const ChangeTableRow = memo(function ChangeTableRow(props: { row: ChangeRow; unit: Unit }) {
  const { row, unit } = props;
  const { t } = useTranslation('changes');
  const { t: word } = useTranslation('edition-changes');
  const format = useFormat();
  const name = useEconomyName();
  const change = difference(row);
  const share = percent(row);
  const told = row.kind !== 'jump';
  const signed = (value: number, shown: string) =>
    value > 0 ? word('more', { change: shown }) : shown;
  const missing =
    row.kind === 'reported' || row.kind === 'unreported' ? 'not_reported' : 'no_figure';
  const figure = (value: number | null, estimated: boolean, edition: string, year: number) => (
    <td>
      <b>{value === null ? t(missing) : format.amount(value, unit)}</b>
      <span className="note">
        {word(`source.${row.source}`)}, <bdi>{format.edition(edition)}</bdi>
        {row.kind === 'jump' && `, ${format.year(year)}`}
        {value !== null && estimated && `, ${t('estimate')}`}
      </span>
    </td>
  );
  return (
    <tr data-kind={row.kind}>
      <th scope="row">
        <Link href={`/country/${row.economy}`}>{name(row.economy)}</Link>
      </th>
      <td>{word(`measure.${row.measure}`)}</td>
      <td className="changes__years">{format.years(row.year_before, row.year)}</td>
      {figure(row.before, row.estimated_before, row.edition_before, row.year_before)}
      {figure(row.after, row.estimated_after, row.edition_after, row.year)}
      <td className="changes__number">
        {change === null ? '' : told ? signed(change, format.amount(change, unit)) : t('not_told')}
      </td>
      <td className="changes__number">
        {share === null || !told ? '' : signed(share, format.share(share))}
      </td>
      <td>{word(`kind.${row.kind}`)}</td>
    </tr>
  );
});
