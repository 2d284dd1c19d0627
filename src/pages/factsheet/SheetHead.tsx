import { useTranslation } from 'react-i18next';

/** The line at the top of a page: whose it is, what it is, which of the two. */
export function SheetHead({ page, name }: { page: 1 | 2; name?: string }) {
  const { t } = useTranslation(['factsheet', 'ui']);
  return (
    <p className="paper__head">
      <span className="paper__brand">
        <svg viewBox="0 0 28 28" width="20" height="20" aria-hidden="true">
          <path d="M4.2 20.5C8 8.5 17 5.5 24 8.2l-.5 1.4C17.5 8 10 11 6.4 21.3z" />
          <circle cx="5.2" cy="21.2" r="3.2" />
          <circle cx="23.8" cy="9" r="2.2" />
        </svg>
        {t('ui:atlas')}
      </span>
      <span>
        {name ? `${name} · ${t('page', { page })}` : `${t('name')} · ${t('page', { page })}`}
      </span>
    </p>
  );
}
