import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { useTheme } from '../../ui/theme.ts';
import { PictureMotion } from './motion/PictureMotion.tsx';
import { namespacesOf } from './namespaces.ts';
import { PictureActions } from './PictureActions.tsx';
import { PictureChoices, type Choices } from './PictureChoices.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import type { PictureSource } from './picture-source.ts';
import { PictureWords } from './PictureWords.tsx';
import { usePictureRenderer } from './render-picture.tsx';
import { useRenderedPicture } from './use-rendered-picture.ts';
import './picture-dialog.css';

/** A figure as a picture to take away: how it will look, for what, as which file, with which words. */
export function PictureDialog(props: { source: PictureSource; onClose: () => void }) {
  const { source, onClose } = props;
  // All that its words are in is asked for before any of them is said.
  const { t } = useTranslation(useMemo(() => namespacesOf(source), [source]));
  const theme = useTheme();
  const [choices, setChoices] = useState<Choices>({
    purpose: 'web',
    sharpness: '2',
    format: 'png',
    colours: theme,
  });
  const { stage, renderPicture } = usePictureRenderer(source);
  const { picture, error, retry } = useRenderedPicture(renderPicture, choices);
  return (
    <Dialog title={t('title')} onClose={onClose} wide>
      <div className="picture-dialog">
        <PicturePreview picture={picture} error={error} retry={retry} purpose={choices.purpose} />
        <div className="picture-dialog__side">
          <PictureChoices
            choices={choices}
            onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
          />
          <PictureActions stem={source.name} choices={choices} picture={picture} />
        </div>
        <PictureWords source={source} />
        {source.years && (
          <PictureMotion
            years={source.years}
            stem={source.name}
            colours={choices.colours}
            renderPicture={renderPicture}
          />
        )}
      </div>
      {stage}
    </Dialog>
  );
}
