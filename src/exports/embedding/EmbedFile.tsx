import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { keepFile } from '../keep-file.ts';
import { copyText } from '../picture/clipboard.ts';
import { drawnEmbed } from './drawn-embed.ts';
import { filePage, type Embedding } from './snippets.ts';

type State = 'idle' | 'working' | 'kept' | 'copied' | 'failed';

/** The figure as a file, or as text to paste, that needs no host: nothing in it is fetched. */
export function EmbedFile({ embedding }: { embedding: Embedding }) {
  const { t } = useTranslation('embedding');
  const { language, direction } = useLanguage();
  const [state, setState] = useState<State>('idle');
  const make = async (then: (drawn: { svg: string; page: string }) => Promise<State>) => {
    setState('working');
    try {
      const { svg, language: spoken, permalink } = await drawnEmbed(embedding);
      const page = filePage({
        title: embedding.title,
        language: spoken === '' ? language : spoken,
        direction: spoken === 'ar' || (spoken === '' && direction === 'rtl') ? 'rtl' : 'ltr',
        svg,
        permalink,
        brand: t('brand'),
      });
      setState(await then({ svg, page }));
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="embedding__actions">
      <Button
        disabled={state === 'working'}
        onClick={() =>
          void make(({ page }) => {
            keepFile(
              `remittance-atlas-${embedding.figure}.html`,
              new Blob([page], { type: 'text/html' }),
            );
            return Promise.resolve('kept');
          })
        }
      >
        {t('file.keep')}
      </Button>
      <Button
        disabled={state === 'working'}
        onClick={() =>
          void make(async ({ svg }) =>
            (await copyText(svg.replace(/^<\?xml[^>]*>\s*/, ''))) ? 'copied' : 'failed',
          )
        }
      >
        {t('file.copy')}
      </Button>
      <output>{state !== 'idle' && t(`file.${state}`)}</output>
    </div>
  );
}
