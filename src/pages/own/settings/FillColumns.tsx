import { useTranslation } from 'react-i18next';
import type { ReadSettings } from '../../../user-data/parse/read-settings.ts';
import type { FileSummary } from '../../../user-data/worker/protocol.ts';
import { columnName } from '../column-name.ts';

const mostColumns = 40;

/** Which columns have their blank cells filled by what stands above them. */
export function FillColumns(props: {
  summary: FileSummary;
  settings: ReadSettings;
  onSettings: (changes: Partial<ReadSettings>) => void;
}) {
  const { summary, settings, onSettings } = props;
  const { t } = useTranslation('own');
  const { fill } = settings;
  const { filled } = summary.report;
  return (
    <fieldset className="own__fill">
      <legend>{t('fill.title')}</legend>
      {summary.columns.slice(0, mostColumns).map((_, place) => (
        <label key={place}>
          <input
            type="checkbox"
            checked={fill[place] ?? filled.includes(place)}
            onChange={(event) => onSettings({ fill: { ...fill, [place]: event.target.checked } })}
          />{' '}
          <bdi>{columnName(summary, place, t)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
