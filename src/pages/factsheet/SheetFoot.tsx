import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageFolder, useFormat, useLanguage, useSay } from '../../language/index.ts';
import { citationMessage } from '../../domain/editions/citation-message.ts';
import { siteAddress } from '../../ui/site-address.ts';
import type { FactsheetSettings } from './on-sheet.tsx';
import { sheetCitations } from './SheetFigures.tsx';

/** Whose figures these are, where they are found, when this was made, and what a name does not say. */
export function SheetFoot(settings: FactsheetSettings) {
  const { t } = useTranslation(['factsheet', 'figures', 'app']);
  const { language } = useLanguage();
  const format = useFormat();
  const [now] = useState(() => new Date());
  const say = useSay();
  const cited = sheetCitations(settings).map((citation) => say(citationMessage(citation)));
  const day = new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(now);
  return (
    <footer className="paper__foot">
      <p>
        <b>{t('sources')}</b> {cited.join(' · ')}
      </p>
      <p>{t('app:footer.boundaries')}</p>
      <p className="paper__made">
        <span>{t('made', { day })}</span>
        <span dir="ltr">
          {new URL(`${languageFolder(language)}country/${settings.economy}/`, siteAddress()).href}
        </span>
      </p>
    </footer>
  );
}
