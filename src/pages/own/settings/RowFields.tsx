import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Beginning } from '../../../user-data/parse/read-report.ts';
import type { ReadSettings } from '../../../user-data/parse/read-settings.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';

const mostRow = 1_000;
/** A number that is still being typed is none yet. */
const pause = 400;

/** Which rows name the columns, and where the data begin. */
export function RowFields(props: {
  settings: ReadSettings;
  beginning: Beginning;
  onSettings: (changes: Partial<ReadSettings>) => void;
}) {
  const { settings, beginning, onSettings } = props;
  const { t } = useTranslation('own');
  const { names, data } = settings;
  const first = names?.first ?? beginning.names?.first ?? 1;
  const count = names?.count ?? beginning.names?.count ?? 0;
  const how = names === null ? 'auto' : names.count === 0 ? 'none' : 'rows';
  return (
    <div className="own__choices">
      <SelectField
        label={t('rows.names')}
        options={[
          { value: 'auto', label: t('reading_as.by_itself') },
          { value: 'rows', label: t('rows.said') },
          { value: 'none', label: t('rows.none') },
        ]}
        value={how}
        onChange={(value) =>
          onSettings({
            data: null,
            names:
              value === 'auto' ? null : { first, count: value === 'none' ? 0 : Math.max(1, count) },
          })
        }
      />
      {how === 'rows' && (
        <>
          <RowNumber
            label={t('rows.first')}
            value={first}
            least={1}
            onChange={(value) => onSettings({ names: { first: value, count } })}
          />
          <RowNumber
            label={t('rows.last')}
            value={first + count - 1}
            least={first}
            onChange={(value) => onSettings({ names: { first, count: value - first + 1 } })}
          />
        </>
      )}
      <RowNumber
        label={t('rows.data')}
        value={data ?? beginning.data}
        least={1}
        onChange={(value) => onSettings({ data: value })}
      />
    </div>
  );
}

function RowNumber(props: {
  label: string;
  value: number;
  least: number;
  onChange: (value: number) => void;
}) {
  const { label, value, least, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const number = Number(typed);
    const usable = Number.isInteger(number) && number >= least && number <= mostRow;
    if (typed === '' || !usable || number === value) return undefined;
    const timer = setTimeout(() => onChange(number), pause);
    return () => clearTimeout(timer);
  }, [typed, value, least, onChange]);
  return (
    <label className="own__row-number" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        dir="ltr"
        min={least}
        max={mostRow}
        step={1}
        value={typed ?? String(value)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
