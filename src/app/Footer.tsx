import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { startTour } from '../ui/tour-state.ts';
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
        <span className="footer__tour">
          <button type="button" onClick={startTour}>
            {t('footer.tour')}
          </button>
          {' · '}
        </span>
        <Link href="/brief">{t('footer.brief')}</Link>
        {' · '}
        <Link href="/privacy">{t('footer.privacy')}</Link>
      </p>
    </footer>
  );
}
