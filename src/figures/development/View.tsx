import { useTranslation } from 'react-i18next';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { indicatorValue, type DevelopmentModel } from './model.ts';
import './development.css';

/** A small table: what people have, women and men, and how many are poor, each with its year. */
export function DevelopmentView({ model }: { model: DevelopmentModel; width: number }) {
  const { t } = useTranslation('development');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  return (
    // Scrolls by itself where economies do not fit, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className="development__scroll" role="group" tabIndex={0} aria-label={t('title')}>
      <table className="development">
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            {model.economies.map((economy) => (
              <th key={economy} scope="col">
                {name(economy)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">{t(`name.${line.name}`)}</th>
              {line.cells.map((cell, place) => (
                <td key={model.economies[place]}>
                  {cell ? (
                    <>
                      {say({ id: 'figures:cell', values: { value: indicatorValue(cell) } })}{' '}
                      <span className="development__year">{format.year(cell.year)}</span>
                    </>
                  ) : (
                    <span className="development__year">{t('no_data')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
