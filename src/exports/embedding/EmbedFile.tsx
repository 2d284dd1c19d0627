import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../domain/direction.ts';
import { useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { titledStem } from '../file-name.ts';
import { keepFile } from '../keep-file.ts';
import { copyText } from '../picture/clipboard.ts';
import { drawnEmbed } from './drawn-embed.ts';
import { filePage, inlineSvg, shieldedSnippet, type Embedding } from './snippets.ts';

type State = 'idle' | 'working' | 'kept' | 'copied' | 'failed';

/** The figure as a file, or as text to paste, that needs no host: nothing in it is fetched. */
export function EmbedFile({ embedding }: { embedding: Embedding }) {
  const { t } = useTranslation('embedding');
  const { language, direction } = useLanguage();
  const [state, setState] = useState<State>('idle');
  const make = async (then: () => Promise<State>) => {
    setState('working');
    try {
      setState(await then());
    } catch {
      setState('failed');
    }
  };
  const keep = async (): Promise<State> => {
    const { svg, language: spoken, permalink } = await drawnEmbed(embedding, true);
    const page = filePage({
      title: embedding.title,
      language: spoken === '' ? language : spoken,
      direction: spoken === '' ? direction : directionOf(spoken),
      svg,
      permalink,
      brand: t('brand'),
    });
    keepFile(`${titledStem(embedding.title)}.html`, new Blob([page], { type: 'text/html' }));
    return 'kept';
  };
  const copy = async (written: (svg: string) => string): Promise<State> => {
    const { svg } = await drawnEmbed(embedding, false);
    return (await copyText(written(svg))) ? 'copied' : 'failed';
  };
  return (
    <div className="embedding__actions">
      <Button disabled={state === 'working'} onClick={() => void make(keep)}>
        {t('file.keep')}
      </Button>
      <Button disabled={state === 'working'} onClick={() => void make(() => copy(inlineSvg))}>
        {t('file.copy')}
      </Button>
      <Button disabled={state === 'working'} onClick={() => void make(() => copy(shieldedSnippet))}>
        {t('file.shielded')}
      </Button>
      <output>{state !== 'idle' && t(`file.${state}`)}</output>
    </div>
  );
}
