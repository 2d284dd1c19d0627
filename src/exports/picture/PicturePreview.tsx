import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import type { OwnMark } from '../../domain/own-look/own-mark.ts';
import { MarkHandle } from '../own-look/MarkHandle.tsx';
import type { Colours } from './PictureSheet.tsx';
import type { Purpose } from './sizes.ts';
import { TooLong, type RenderedPicture } from './render-picture.tsx';

/** How the picture will look; while it is drawn, words that say so; else why there is none. */
export function PicturePreview(props: {
  picture: RenderedPicture | undefined;
  /** The one before, which stays while the next is drawn. */
  former: RenderedPicture | undefined;
  error: Error | undefined;
  retry: () => void;
  purpose: Purpose;
  colours: Colours;
  /** Words on the drawing that can be moved. */
  mark: OwnMark | null;
  onMove: (mark: OwnMark) => void;
}) {
  const { error, retry, purpose, colours, mark, onMove } = props;
  const picture = props.picture ?? (error ? undefined : props.former);
  const { t } = useTranslation('picture');
  const address = useAddress(picture?.svg);
  return (
    <section
      className="picture-dialog__preview"
      aria-label={t('preview')}
      aria-busy={!props.picture && !error}
    >
      {picture && address !== undefined && (
        <div className="mark-handle__around">
          <img
            src={address}
            alt={picture.facts.alternative}
            width={picture.width}
            height={picture.height}
            data-purpose={purpose}
            data-colours={colours}
          />
          {mark && <MarkHandle mark={mark} box={picture.drawnBox} onMove={onMove} />}
        </div>
      )}
      {!picture && !error && <p className="note">{t('working')}</p>}
      {error instanceof TooLong && (
        <Notice kind="news" title={t('too_long')}>
          {t('too_long_help')}
        </Notice>
      )}
      {error && !(error instanceof TooLong) && (
        <Notice kind="error" title={t('failed')} onRetry={retry}>
          {t('failed_why')}
        </Notice>
      )}
    </section>
  );
}

/** An address of the SVG in this page, for as long as it is shown. */
function useAddress(svg: string | undefined): string | undefined {
  const [made, setMade] = useState<{ svg: string; address: string }>();
  useEffect(() => {
    if (svg === undefined) return undefined;
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setMade({ svg, address });
    return () => URL.revokeObjectURL(address);
  }, [svg]);
  return made && made.svg === svg ? made.address : undefined;
}
