import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { keepFile } from '../keep-file.ts';
import { copyPicture, type Copied } from './clipboard.ts';
import { fileName, pixelsOf, pngFile, svgFile } from './files.ts';
import type { Choices } from './PictureChoices.tsx';
import type { RenderedPicture } from './render-picture.tsx';

const copiedWords: Readonly<Record<Copied, string>> = {
  picture: 'copied',
  text: 'copied_text',
  nothing: 'copy_failed',
};

/** Takes the picture away: as a file, or on the clipboard. */
export function PictureActions(props: {
  stem: string;
  choices: Choices;
  picture: RenderedPicture | undefined;
}) {
  const { stem, choices, picture } = props;
  const { t } = useTranslation('picture');
  const { language } = useLanguage();
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const sharpness = Number(choices.sharpness);
  const name = fileName(stem, { ...choices, sharpness, language }, choices.format);
  const size = picture && pixelsOf(picture, choices.purpose, sharpness);

  const work = async (task: () => Promise<string>) => {
    setBusy(true);
    setFailed(false);
    setSaid('');
    try {
      setSaid(await task());
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const download = (from: RenderedPicture) =>
    work(async () => {
      keepFile(name, await fileOf(from, choices));
      return t('kept', { name });
    });
  const copy = (from: RenderedPicture) =>
    work(async () => {
      const png = pngFile(from, choices.purpose, sharpness);
      return t(copiedWords[await copyPicture(png, () => Promise.resolve(from.svg))]);
    });

  return (
    <div className="picture-dialog__actions">
      <p className="note picture-dialog__name">
        {size && choices.format === 'png'
          ? t('file', { name, ...size })
          : t(choices.format === 'svg' ? 'file_vector' : 'file_page', { name })}
      </p>
      <div className="picture-dialog__buttons">
        <Button disabled={!picture || busy} onClick={() => picture && void download(picture)}>
          {t('download')}
        </Button>
        <Button disabled={!picture || busy} onClick={() => picture && void copy(picture)}>
          {t('copy')}
        </Button>
      </div>
      <output className="note">{busy ? t('working') : said}</output>
      {failed && (
        <Notice kind="error" title={t('failed')}>
          {t('failed_why')}
        </Notice>
      )}
    </div>
  );
}

async function fileOf(
  picture: RenderedPicture,
  { format, purpose, sharpness }: Choices,
): Promise<Blob> {
  switch (format) {
    case 'svg':
      return svgFile(picture);
    case 'png':
      return pngFile(picture, purpose, Number(sharpness));
    case 'pdf': {
      const { pdfFile } = await import('./pdf/pdf-file.ts');
      return pdfFile(picture, purpose);
    }
  }
}
