import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteRoot } from '../../database/site-root.ts';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { OwnLookFields } from '../own-look/OwnLookFields.tsx';
import { lasting } from '../own-look/lasting.ts';
import { useDebounced } from '../../ui/hooks/use-debounced.ts';
import { ownLookKey } from '../own-look/own-look-key.ts';
import { useOwnLook } from '../own-look/use-own-look.ts';
import { useSayIn } from '../picture/use-say-in.ts';
import { EmbedCode } from './EmbedCode.tsx';
import { lookParameters, type EmbedLook } from './embed-look.ts';
import { EmbedOptions } from './EmbedOptions.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import type { EmbedSource } from './embed-source.ts';
import { frameTitle } from './frame-title.ts';
import type { Measured } from './frames.ts';
import { measureHeights } from './measure-heights.ts';
import { placedEmbed } from './placed-embed.ts';
import { embedAddress, type Embedding } from './snippets.ts';
import { usePictureList } from './use-picture-list.ts';
import { useSiteList } from './use-site-list.ts';
import './embedding.css';

/** What an embed keeps to in its opening settings, KB; the build holds it. */
const mostEmbed = 120;

/** A figure for another page: how it looks there, and what to copy. */
export function EmbedDialog({ source, onClose }: { source: EmbedSource; onClose: () => void }) {
  const { t } = useTranslation('embedding');
  const { language } = useLanguage();
  const format = useFormat();
  const root = useMemo(() => siteRoot().href, []);
  const list = useSiteList(root);
  const edition = list?.edition ?? null;
  const [look, setLook] = useState<EmbedLook>({
    theme: 'auto',
    lang: language,
    frozen: false,
  });
  const [own, changeOwn] = useOwnLook(ownLookKey(source.figure, source.parameters));
  const lastingOwn = useDebounced(own, lasting);
  const deferredLook = useDeferredValue(look);
  const pictures = usePictureList(root);
  const ownSay = useSay();
  const spoken = deferredLook.lang === '' ? language : deferredLook.lang;
  // Until its words have come, those of the page.
  const sayThere = useSayIn(spoken);
  const say = sayThere ?? ownSay;
  const ofLook = lookParameters(deferredLook, lastingOwn, edition);
  const embedding: Embedding = {
    root,
    figure: source.figure,
    title: frameTitle(source.titleIn(say, sayThere ? spoken : language), source.parameters, say),
    parameters: [...source.parameters, ...ofLook],
    placed: placedEmbed(source, ofLook, pictures),
    heights: [],
    scripts: list?.scripts,
  };
  const address = embedAddress(embedding);
  const heights = useHeights(address);
  return (
    <Dialog title={t('title')} wide onClose={onClose} lead={<p className="note">{source.title}</p>}>
      <div className="embedding">
        <EmbedOptions
          look={look}
          edition={edition}
          change={(changes) => setLook((last) => ({ ...last, ...changes }))}
        />
        {source.weighsMore ? (
          <p className="note">
            {t('weighs_more', {
              more: format.count(source.weighsMore),
              most: format.count(mostEmbed),
            })}
          </p>
        ) : null}
        <OwnLookFields look={own} change={changeOwn} atlas={source.words?.(say) ?? {}} />
        <EmbedPreview
          address={address}
          title={embedding.title}
          heights={heights ?? []}
          mark={own.mark}
          onMove={(mark) => changeOwn({ mark })}
        />
        <EmbedCode
          embedding={{ ...embedding, heights: heights ?? [] }}
          ready={heights !== null}
          picture={{
            root,
            list: pictures,
            figure: source.figure,
            parameters: source.parameters,
            language: spoken,
            theme: look.theme === 'dark' ? 'dark' : 'light',
          }}
        />
      </div>
    </Dialog>
  );
}

/** Heights of the embed at an address; null until it is measured. */
function useHeights(address: string): readonly Measured[] | null {
  const [found, setFound] = useState<{ of: string; heights: readonly Measured[] } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    // Not for every colour that a hand passes over.
    const timer = setTimeout(() => {
      measureHeights(address, controller.signal)
        .then((heights) => setFound({ of: address, heights }))
        .catch(() => undefined);
    }, 400);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address]);
  return found?.of === address ? found.heights : null;
}
