import { useTranslation } from 'react-i18next';
import type { ReadSettings } from '../../../user-data/parse/read-settings.ts';
import type { ReadReport } from '../../../user-data/parse/read-report.ts';

const mostColumns = 40;

/** Which columns have their blank cells filled by what stands above them. */
export function FillColumns(props: {
  report: ReadReport;
  settings: ReadSettings;
  onSettings: (changes: Partial<ReadSettings>) => void;
}) {
  const { report, settings, onSettings } = props;
  const { t } = useTranslation('own');
  const { fill } = settings;
  const { columns, filled } = report;
  return (
    <fieldset className="own__fill">
      <legend>{t('fill.title')}</legend>
      {columns.slice(0, mostColumns).map((name, place) => (
        <label key={place}>
          <input
            type="checkbox"
            checked={fill[place] ?? filled.includes(place)}
            onChange={(event) => onSettings({ fill: { ...fill, [place]: event.target.checked } })}
          />{' '}
          <bdi>{name === '' ? t('columns.unnamed', { number: place + 1 }) : name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
