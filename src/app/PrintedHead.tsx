import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { useFormat, useLanguage } from '../language/index.ts';
import { printedAddress } from '../ui/site-address.ts';
import { usePrinting } from '../ui/hooks/use-printing.ts';
import './printed-head.css';

/**
 * On paper: the address that shows a page again as it stands there, when it was printed, and what
 * the foot says on a screen, where it would come on a sheet of its own.
 */
export function PrintedHead() {
  return usePrinting() && <Head />;
}

function Head() {
  const { t } = useTranslation('app');
  const { language } = useLanguage();
  const format = useFormat();
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  search.set('lang', language);
  const [now] = useState(() => new Date());
  const day = new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(now);
  return (
    <div className="printed-head">
      <p>
        {t('printed', { day })}{' '}
        <bdi dir="ltr">{printedAddress(`${path.replace(/^\//, '')}?${search}`)}</bdi>
      </p>
      <p>
        {t('footer.boundaries')} {t('footer.figures')}
      </p>
    </div>
  );
}
