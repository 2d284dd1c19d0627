import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { keepFile } from '../keep-file.ts';
import { copyPicture, type Copied } from './clipboard.ts';
import { fileName, pixelsOf, pngFile, svgFile } from './files.ts';
import type { Choices } from './PictureChoices.tsx';
import type { Taken } from './studio.tsx';

const copiedWords: Readonly<Record<Copied, string>> = {
  picture: 'copied',
  text: 'copied_text',
  nothing: 'copy_failed',
};

/** Takes the picture away: as a file, or on the clipboard. */
export function PictureActions(props: {
  stem: string;
  choices: Choices;
  taken: Taken | undefined;
}) {
  const { stem, choices, taken } = props;
  const { t } = useTranslation('picture');
  const { language } = useLanguage();
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const sharpness = Number(choices.sharpness);
  const name = fileName(stem, { ...choices, sharpness, language }, choices.format);
  const size = taken && pixelsOf(taken, choices.purpose, sharpness);

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
  const download = (from: Taken) =>
    work(async () => {
      keepFile(name, await fileOf(from, choices));
      return t('kept', { name });
    });
  const copy = (from: Taken) =>
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
        <Button disabled={!taken || busy} onClick={() => taken && void download(taken)}>
          {t('download')}
        </Button>
        <Button disabled={!taken || busy} onClick={() => taken && void copy(taken)}>
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

async function fileOf(taken: Taken, { format, purpose, sharpness }: Choices): Promise<Blob> {
  switch (format) {
    case 'svg':
      return svgFile(taken);
    case 'png':
      return pngFile(taken, purpose, Number(sharpness));
    case 'pdf': {
      const { pdfFile } = await import('./pdf/pdf-file.ts');
      return pdfFile(taken, purpose);
    }
  }
}
