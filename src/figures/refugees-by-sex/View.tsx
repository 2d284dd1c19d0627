import { useTranslation } from 'react-i18next';
import { Columns } from '../../charts/columns/Columns.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import type { RefugeesModel } from './model.ts';
import { refugeesFinding } from './text.ts';

/** Women, men and those whose sex is not known piled up each year, coverage over the column. */
export function RefugeesView({ model, width }: { model: RefugeesModel; width: number }) {
  const { t } = useTranslation('refugees-by-sex');
  const say = useSay();
  const format = useFormat();
  const years = new Map(model.years.map((row) => [String(row.year), row]));
  return (
    <Columns
      width={width}
      height={width < 480 ? 300 : 340}
      label={refugeesFinding(model).map(say).join(' ')}
      format={(value) => format.count(value, { as: 'short' })}
      legend={[
        { tone: 'women', label: t('women') },
        { tone: 'men', label: t('men') },
        { tone: 'muted', label: t('unknown'), certainty: 'thin' },
      ]}
      columns={model.years.map((row) => ({
        id: String(row.year),
        label: format.year(row.year),
        text: format.share(row.coverage),
        parts: [
          { id: 'women', tone: 'women', value: row.women },
          { id: 'men', tone: 'men', value: row.men },
          { id: 'unknown', tone: 'muted', value: row.unknown, certainty: 'thin' },
        ],
      }))}
      describe={(id) => {
        const row = years.get(id);
        return row
          ? t('describe', {
              year: format.year(row.year),
              women: format.count(row.women),
              men: format.count(row.men),
              unknown: format.count(row.unknown),
              coverage: format.share(row.coverage),
            })
          : id;
      }}
    />
  );
}
