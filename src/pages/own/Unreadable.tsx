import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { FileError } from '../../user-data/parse/file-error.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Why a file could not be read, and what to do instead. */
export function Unreadable({ file, error }: { file: string; error: FileError }) {
  const { t } = useTranslation('own');
  const format = useFormat();
  const values = Object.fromEntries(
    Object.entries(error.values).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? error.fault === 'too_big'
          ? format.bytes(value)
          : format.count(value, { as: 'full' })
        : value,
    ]),
  );
  // A worker that was ended from outside, for want of memory say, leaves no word of why.
  const key = error.fault === 'worker' && !error.values.details ? 'worker_mute' : error.fault;
  return (
    <Notice kind="error" title={t('unreadable.title', { file })}>
      <p>{t(`unreadable.${key}`, values)}</p>
      <p>{t('unreadable.others')}</p>
    </Notice>
  );
}
