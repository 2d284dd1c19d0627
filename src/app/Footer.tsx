import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import './Footer.css';

/** What holds on every page: boundaries, where the figures are from, whose they are. */
export function Footer() {
  const { t } = useTranslation('app');
  return (
    <footer className="footer">
      <p>{t('footer.boundaries')}</p>
      <p>
        {t('footer.figures')} <Link href="/sources">{t('footer.sources')}</Link>
        {' · '}
        <Link href="/embed">{t('footer.gallery')}</Link>
        {' · '}
        <Link href="/glossary">{t('footer.glossary')}</Link>
        {' · '}
        <Link href="/privacy">{t('footer.privacy')}</Link>
      </p>
    </footer>
  );
}
