import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { ReadingError } from '../../own/reading/reading-error.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Why a file could not be read, and what to do instead. */
export function Unreadable({ file, error }: { file: string; error: ReadingError }) {
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
  return (
    <Notice kind="error" title={t('unreadable.title', { file })}>
      <p>{t(`unreadable.${error.fault}`, values)}</p>
      <p>{t('unreadable.others')}</p>
    </Notice>
  );
}
