import { useTranslation } from 'react-i18next';
import type { Beginning } from '../../../user-data/parse/read-report.ts';

const dataRows = 8;
const aboveRows = 12;

/** The first rows as they stand in the file, and which of them are names, data, or left out. */
export function FirstRows({ beginning }: { beginning: Beginning }) {
  const { names, data, first } = beginning;
  const { t } = useTranslation('own');
  const kindOf = (number: number) => {
    if (names && number >= names.first && number < names.first + names.count) return 'names';
    return data > 0 && number >= data ? 'data' : 'left';
  };
  const start = names?.first ?? data;
  const shown = first.filter(
    ({ number }) => number >= start - aboveRows && (data === 0 || number < data + dataRows),
  );
  const width = Math.max(0, ...shown.map(({ cells }) => cells.length));
  return (
    <div className="own__scroll">
      <table className="own__raw">
        <caption>{t('rows.title')}</caption>
        <tbody>
          {shown.map(({ number, cells }) => {
            const kind = kindOf(number);
            return (
              <tr key={number} data-kind={kind}>
                <th scope="row">
                  {number} <span>{t(`rows.kind.${kind}`)}</span>
                </th>
                {Array.from({ length: width }, (_, place) => (
                  <td key={place}>
                    <bdi>{cells[place] ?? ''}</bdi>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
