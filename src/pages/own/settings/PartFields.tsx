import { useTranslation } from 'react-i18next';
import type { ReadReport } from '../../../user-data/parse/read-report.ts';
import { foundOut, type ReadSettings } from '../../../user-data/parse/read-settings.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';

/** Which table of an archive, and which sheet, list or table of a file, where there are several. */
export function PartFields(props: {
  report: ReadReport;
  onSettings: (changes: Partial<ReadSettings>) => void;
}) {
  const { report, onSettings } = props;
  const { members, member, parts, part, format } = report;
  const { t } = useTranslation('own');
  if (members.length < 2 && parts.length < 2) return null;
  const { names, data, fill } = foundOut;
  return (
    <div className="own__choices">
      {members.length > 1 && (
        <SelectField
          label={t('reading_as.member')}
          options={members.map((label, place) => ({ value: String(place), label }))}
          value={String(member)}
          onChange={(chosen) => onSettings({ ...foundOut, member: Number(chosen) })}
        />
      )}
      {parts.length > 1 && (
        <SelectField
          label={t(
            format === 'workbook' || format === 'open_document'
              ? 'correct.sheet'
              : 'reading_as.part',
          )}
          options={parts.map((label, place) => ({
            value: String(place),
            label: label === '' ? t('reading_as.nameless', { number: place + 1 }) : label,
          }))}
          value={String(part)}
          // Another table has other rows and columns.
          onChange={(chosen) => onSettings({ names, data, fill, part: Number(chosen) })}
        />
      )}
    </div>
  );
}
