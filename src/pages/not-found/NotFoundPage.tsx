import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import './NotFoundPage.css';

/** Says that the address leads nowhere, and where to go instead. */
export default function NotFoundPage() {
  const { t } = useTranslation('not-found');
  return (
    <div className="not-found">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p className="not-found__ways">
        <Link href="/">{t('explore')}</Link>
        <Link href="/sources">{t('sources')}</Link>
      </p>
    </div>
  );
}
