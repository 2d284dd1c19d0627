import { useTranslation } from 'react-i18next';
import { useDay } from '../../language/index.ts';
import { CopyText } from '../CopyText.tsx';
import type { Exportable } from '../export-source.ts';
import { fileStem } from '../file-name.ts';
import { KnownSources } from '../KnownSources.tsx';
import { today } from '../today.ts';
import { bibtex } from './bibtex.ts';
import { entriesOf, type Entry } from './entries.ts';
import { ris } from './ris.ts';

/** How to cite something: as a text, and for reference managers. */
export function CitationChoice({ what }: { what: Exportable }) {
  const { t } = useTranslation('exports');
  const day = today();
  const shownDay = useDay()(day);
  const text = (entries: readonly Entry[]) =>
    entries
      .map((entry) =>
        t(entry.read === null ? 'cite.publisher' : 'cite.atlas', {
          replace: { ...entry, licence: entry.licence ?? '', day: shownDay },
        }),
      )
      .join('\n\n');
  return (
    <KnownSources what={what}>
      {({ data, sources }) => {
        const entries = entriesOf(what, sources, { edition: data.edition, day });
        const stem = fileStem(what.name);
        return (
          <>
            <p className="take__lead">{t('cite.lead')}</p>
            <CopyText label={t('cite.text')} text={text(entries)} />
            <CopyText
              label={t('cite.bibtex')}
              text={bibtex(entries)}
              file={{ name: `${stem}.bib`, type: 'application/x-bibtex;charset=utf-8' }}
              code
            />
            <CopyText
              label={t('cite.ris')}
              text={ris(entries)}
              file={{
                name: `${stem}.ris`,
                type: 'application/x-research-info-systems;charset=utf-8',
              }}
              code
            />
          </>
        );
      }}
    </KnownSources>
  );
}
