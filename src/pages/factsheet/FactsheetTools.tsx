import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import type { EconomyCode } from '../../domain/economy.ts';
import { economyBrief } from '../../figures/speech/brief-href.ts';
import type { EconomyForms } from '../../language/index.ts';
import { siteRoot } from '../../database/site-root.ts';
import { useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';

/** Ways to take the factsheet away: by the browser's print, or the PDF the site was built with. */
export function FactsheetTools({ economy, forms }: { economy: EconomyCode; forms: EconomyForms }) {
  const { t } = useTranslation('factsheet');
  const { language } = useLanguage();
  const file = `factsheets/${language}/${economy}.pdf`;
  const built = useBuiltFiles();
  const [wanted, setWanted] = useState(false);
  // Never before its figures are there: they come one by one.
  useEffect(() => {
    if (!wanted) return undefined;
    const printOnce = () => {
      if (document.querySelector('.factsheet [data-state=waiting]')) return;
      setWanted(false);
      print();
    };
    const timer = setInterval(printOnce, 100);
    printOnce();
    return () => clearInterval(timer);
  }, [wanted]);
  return (
    <div className="factsheet__tools">
      <KeptLink href={`/country/${economy}`}>{t('back', { economy: forms })}</KeptLink>
      <Button aria-disabled={wanted} onClick={() => setWanted(true)}>
        {t('print')}
      </Button>
      {built.includes(file) && (
        <a
          className="button"
          href={new URL(file, siteRoot()).pathname}
          download={`${economy}-${language}.pdf`}
        >
          {t('pdf')}
        </a>
      )}
      <Link href={economyBrief(economy)}>{t('brief')}</Link>
      <p className="note">{t('print_note')}</p>
      <output>{wanted ? t('waiting') : ''}</output>
    </div>
  );
}

/** Which PDFs the site was built with; none until that is known. */
function useBuiltFiles(): readonly string[] {
  const [files, setFiles] = useState<readonly string[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const load = async () => {
      const response = await fetch(new URL('factsheets/list.json', siteRoot()), controller);
      if (response.ok) setFiles((await response.json()) as string[]);
    };
    // Without the list there is still the browser's own print.
    load().catch(() => undefined);
    return () => controller.abort();
  }, []);
  return files;
}
