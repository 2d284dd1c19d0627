import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Progress } from '../../../ui/fields/Progress.tsx';
import { keepFile } from '../../keep-file.ts';
import type { Colours } from '../PictureSheet.tsx';
import type { PictureYears } from '../picture-source.ts';
import type { RenderedPicture, PictureRequest } from '../render-picture.tsx';
import { useMotion, type MotionKind } from './use-motion.ts';
import { useVideoKinds } from './use-video-kinds.ts';

/** The years of a picture as a short film: made here, frame by frame, with a way to stop it. */
export function PictureMotion(props: {
  years: PictureYears;
  stem: string;
  colours: Colours;
  renderPicture: (request: PictureRequest) => Promise<RenderedPicture>;
}) {
  const { years, stem, colours, renderPicture } = props;
  const { t } = useTranslation('picture');
  const format = useFormat();
  const { motion, start, cancel } = useMotion({ renderPicture, years, colours });
  useEffect(() => cancel, [cancel]);
  const busy = motion.state === 'drawing' || motion.state === 'writing';
  const kinds = useVideoKinds();
  const make = async (kind: MotionKind) => {
    const blob = await start(kind);
    if (blob) keepFile(nameOf(stem, colours, kind), blob);
  };
  return (
    <section className="picture-dialog__motion" aria-label={t('years.title')}>
      <h3>{t('years.title')}</h3>
      <p className="note">
        {t('years.about', { first: years.years[0], last: years.years.at(-1) })}{' '}
        {kinds?.length === 0 && t('years.no_video')}
      </p>
      <div className="picture-dialog__buttons">
        <Button disabled={busy} onClick={() => void make('gif')}>
          {t('years.gif')}
        </Button>
        {kinds?.map((kind) => (
          <Button key={kind} disabled={busy} onClick={() => void make(kind)}>
            {t(`years.${kind}`)}
          </Button>
        ))}
        {busy && <Button onClick={cancel}>{t('years.cancel')}</Button>}
      </div>
      {motion.state === 'drawing' && (
        <Progress words={t('years.working', { year: motion.year })} share={motion.share} />
      )}
      {motion.state === 'writing' && <Progress words={t('years.writing')} share={null} />}
      <output className="note">
        {motion.state === 'cancelled' && t('years.cancelled')}
        {motion.state === 'done' &&
          t('years.done', {
            name: nameOf(stem, colours, motion.kind),
            width: motion.width,
            height: motion.height,
            size: format.bytes(motion.blob.size),
          })}
      </output>
      {motion.state === 'failed' && (
        <Notice kind="error" title={t('years.failed')}>
          {t('years.failed_why')}
        </Notice>
      )}
    </section>
  );
}

const nameOf = (stem: string, colours: Colours, kind: MotionKind) =>
  `${stem}-years${colours === 'dark' ? '-dark' : ''}.${kind}`;
