import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { siteRoot } from '../../database/site-root.ts';
import { useLanguage } from '../../language/index.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { lookParameters, type EmbedLook } from './embed-look.ts';
import { EmbedOptions } from './EmbedOptions.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import type { EmbedSource } from './embed-source.ts';
import type { Measured } from './frames.ts';
import { measureHeights } from './measure-heights.ts';
import { embedAddress, type Embedding } from './snippets.ts';
import { useSiteList } from './use-site-list.ts';
import './embedding.css';

/** A figure for another page: how it looks there, and what to copy. */
export function EmbedDialog({ source, onClose }: { source: EmbedSource; onClose: () => void }) {
  const { t } = useTranslation('embedding');
  const { language } = useLanguage();
  const root = useMemo(() => siteRoot().href, []);
  const list = useSiteList(root);
  const edition = list?.edition ?? null;
  const [look, setLook] = useState<EmbedLook>({
    theme: 'auto',
    lang: language,
    accent: null,
    title: true,
    frozen: false,
  });
  const deferredLook = useDeferredValue(look);
  const embedding: Embedding = {
    root,
    figure: source.figure,
    title: source.title,
    parameters: [...source.parameters, ...lookParameters(deferredLook, edition)],
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
        <EmbedPreview address={address} title={source.title} heights={heights ?? []} />
        <EmbedCode embedding={{ ...embedding, heights: heights ?? [] }} ready={heights !== null} />
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
