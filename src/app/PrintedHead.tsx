import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { languageFolder, useFormat, useLanguage } from '../language/index.ts';
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
  search.delete('lang');
  // Without it the address opens in the language of whoever types it.
  if (language === 'en') search.set('lang', language);
  const query = search.size === 0 ? '' : `?${search}`;
  const [now] = useState(() => new Date());
  const day = new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(now);
  return (
    <div className="printed-head">
      <p>
        {t('printed', { day })}{' '}
        <bdi dir="ltr">
          {printedAddress(`${languageFolder(language)}${path.replace(/^\//, '')}${query}`)}
        </bdi>
      </p>
      <p>
        {t('footer.boundaries')} {t('footer.figures')}
      </p>
    </div>
  );
}
