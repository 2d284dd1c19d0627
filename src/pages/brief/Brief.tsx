import { useCallback, useMemo, useRef, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { today } from '../../exports/today.ts';
import { languageFolder } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { Notice } from '../../ui/Notice.tsx';
import { siteAddress } from '../../ui/site-address.ts';
import { AddParts } from './edit/AddParts.tsx';
import { PartList } from './edit/PartList.tsx';
import { ShareBrief } from './edit/ShareBrief.tsx';
import { readAloud } from './model/blocks.ts';
import { withParts } from './model/brief.ts';
import { writeBrief } from './model/brief-address.ts';
import { useLoaded } from './model/use-loaded.ts';
import { OutTools } from './out/OutTools.tsx';
import { BriefSheets } from './sheets/BriefSheets.tsx';
import { useBrief } from './use-brief.ts';
import { useTongue } from './use-tongue.ts';

/** A brief with what changes it, and as it will be on paper. */
export function Brief({ economies }: { economies: readonly PlacedEconomy[] }) {
  const { t } = useTranslation(['brief', 'corridor', 'country', 'speech', 'figures']);
  const { brief, change, other, kept } = useBrief();
  const { tongue, state, retry: askForWords } = useTongue(brief.language);
  const codes = useMemo(() => new Set(economies.map(({ economy }) => economy)), [economies]);
  const isEconomy = useCallback((code: string) => codes.has(code), [codes]);
  const { states, retry } = useLoaded(brief.parts, isEconomy);
  const read = readAloud(brief, states, tongue.say);
  useDocumentTitle(read.title === '' ? t('title') : read.title);
  const paper = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  const [now] = useState(() => today());
  const made = tongue.t('made', { day: tongue.day(now) });
  const empty = brief.parts.length === 0;
  // A page that is drawn ahead is empty, and doesn't know its host.
  const address = empty
    ? ''
    : new URL(
        `${languageFolder(tongue.language)}brief/${writeBrief(brief, false).search}`,
        siteAddress(),
      ).href;
  return (
    <div className="brief__whole">
      <div className="brief__edit">
        {other && (
          <Notice kind="news" title={t('other.title')}>
            <p>{t('other.text')}</p>
            <Button onClick={() => change(other)}>{t('other.back')}</Button>
          </Notice>
        )}
        {!kept && <Notice kind="warning">{t('not_kept')}</Notice>}
        <label className="brief__title">
          <span>{t('own_title')}</span>
          <input
            type="text"
            className="field-look"
            value={brief.title}
            maxLength={120}
            dir="auto"
            onChange={(event) => change({ ...brief, title: event.target.value })}
          />
        </label>
        <AddParts
          economies={economies}
          add={(parts, what) => {
            change(withParts(brief, parts));
            setTold(t('added', { what }));
          }}
        />
        <PartList brief={brief} change={change} tell={setTold} />
        <output className="brief__told">{told}</output>
      </div>
      <section className="brief__shown" aria-label={t('preview')}>
        {!empty && (
          <OutTools
            read={state === 'there' ? read : { ...read, complete: false }}
            paper={paper}
            address={address}
            made={made}
            tongue={tongue}
            choose={(language) => change({ ...brief, language })}
          />
        )}
        {state === 'failed' && (
          <Notice kind="error" title={t('words_failed')} onRetry={askForWords}>
            <p>{t('failed_help')}</p>
          </Notice>
        )}
        {empty ? (
          <p className="brief__empty">{t('empty')}</p>
        ) : (
          <div ref={paper} className="brief__papers" lang={tongue.language} dir={tongue.direction}>
            <I18nextProvider i18n={tongue.translator}>
              <BriefSheets read={read} address={address} made={made} retry={retry} />
            </I18nextProvider>
          </div>
        )}
        {!empty && <ShareBrief brief={brief} address={address} />}
      </section>
    </div>
  );
}
