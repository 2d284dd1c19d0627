import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { delimiters, type Delimiter } from '../../../user-data/parse/delimiter.ts';
import { encodings } from '../../../user-data/parse/encoding.ts';
import { foundOut, isSet, type ReadSettings } from '../../../user-data/parse/read-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import type { UnderstoodFile } from '../use-own-file.ts';
import { Unreadable } from '../Unreadable.tsx';
import { FillColumns } from './FillColumns.tsx';
import { FirstRows } from './FirstRows.tsx';
import { PartFields } from './PartFields.tsx';
import { ReadSteps } from './ReadSteps.tsx';
import { RowFields } from './RowFields.tsx';
import './FileSettings.css';

const byItself = 'auto';

/** How a file is read: what was done by itself, every choice, and the first rows as they stand. */
export function FileSettings(props: {
  state: UnderstoodFile;
  onSettings: (settings: ReadSettings) => void;
}) {
  const { state, onSettings } = props;
  const { settings, like, summary, beginning, trouble, file } = state;
  const { report } = summary;
  const { t } = useTranslation('own');
  const [open, setOpen] = useState(isSet(settings));
  const head = useRef<HTMLElement>(null);
  const set = (changes: Partial<ReadSettings>) => onSettings({ ...settings, ...changes });
  const auto = (own: unknown, found: string) => ({
    value: byItself,
    label: own === null ? t('reading_as.found', { found }) : t('reading_as.by_itself'),
  });
  const separator = (sign: Delimiter) => t(`delimiter.${delimiterNames[sign]}`);
  return (
    <section className="own__file">
      <h3>{t('reading_as.title')}</h3>
      {like !== null && <p>{t('reading_as.like', { title: like })}</p>}
      <PartFields report={report} onSettings={set} />
      <ReadSteps report={report} onSettings={set} />
      <details
        className="own__settings"
        open={open || trouble !== null}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary ref={head}>{t('reading_as.change')}</summary>
        <div className="own__file">
          {(report.delimiter ?? report.encoding) !== null && (
            <div className="own__choices">
              {report.delimiter !== null && (
                <SelectField
                  label={t('reading_as.delimiter')}
                  options={[
                    auto(settings.delimiter, separator(report.delimiter)),
                    ...delimiters.map((value) => ({ value, label: separator(value) })),
                  ]}
                  value={settings.delimiter ?? byItself}
                  onChange={(value) =>
                    set({ delimiter: delimiters.find((one) => one === value) ?? null })
                  }
                />
              )}
              {report.encoding !== null && (
                <SelectField
                  label={t('reading_as.encoding')}
                  options={[
                    auto(settings.encoding, t(`encoding.${report.encoding}`)),
                    ...encodings.map((value) => ({ value, label: t(`encoding.${value}`) })),
                  ]}
                  value={settings.encoding ?? byItself}
                  onChange={(value) =>
                    set({ encoding: encodings.find((one) => one === value) ?? null })
                  }
                />
              )}
            </div>
          )}
          <RowFields settings={settings} beginning={beginning} onSettings={set} />
          {trouble && <Unreadable file={file} error={trouble} />}
          <FirstRows beginning={beginning} />
          <FillColumns report={report} settings={settings} onSettings={set} />
          {isSet(settings) && (
            <Button
              onClick={() => {
                // The button goes away with what it undoes.
                head.current?.focus();
                onSettings(foundOut);
              }}
            >
              {t('reading_as.afresh')}
            </Button>
          )}
        </div>
      </details>
    </section>
  );
}

const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
