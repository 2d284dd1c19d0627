import { useTranslation } from 'react-i18next';
import { useEconomyName } from '../../../language/index.ts';
import type { OwnNames } from '../../../user-data/names/own-names.ts';
import { Button } from '../../../ui/Button.tsx';
import './NamePairs.css';

/** Names as they stand in files, and the economies that they mean. */
export function NamePairs(props: {
  names: OwnNames;
  /** Offers to put one away. */
  onForget?: (name: string) => void;
}) {
  const { names, onForget } = props;
  const { t } = useTranslation('own');
  const economyName = useEconomyName();
  return (
    <div className="own__scroll">
      <table className="own__pairs">
        <thead>
          <tr>
            <th scope="col">{t('problems.text_heading')}</th>
            <th scope="col">{t('role.economy')}</th>
            {onForget && (
              <td>
                <span className="visually-hidden">{t('tables.remove')}</span>
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {Object.entries(names).map(([name, economy]) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{economyName(economy)}</td>
              {onForget && (
                <td>
                  <Button
                    plain
                    aria-label={t('names.forget_one', { name })}
                    onClick={() => onForget(name)}
                  >
                    {t('names.forget')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
