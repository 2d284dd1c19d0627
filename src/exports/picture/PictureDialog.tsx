import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { atlasLook, type OwnLook } from '../../domain/own-look/own-look.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { useSay } from '../../language/index.ts';
import { useTheme } from '../../ui/theme.ts';
import { OwnLookFields } from '../own-look/OwnLookFields.tsx';
import { lasting as lastingFor } from '../own-look/lasting.ts';
import { useDebounced } from '../../ui/hooks/use-debounced.ts';
import { useOwnLook } from '../own-look/use-own-look.ts';
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
  const { source: atlas, onClose } = props;
  // All that its words are in is asked for before any of them is said.
  const { t } = useTranslation(useMemo(() => namespacesOf(atlas), [atlas]));
  const say = useSay();
  const theme = useTheme();
  const [choices, setChoices] = useState<Choices>({
    purpose: 'web',
    sharpness: '2',
    format: 'png',
    colours: theme,
  });
  const [look, changeLook] = useOwnLook(atlas.lookOf ?? atlas.name);
  const lasting = useDebounced(look, lastingFor);
  // A PDF has no letters but the atlas's.
  const lettered = choices.format !== 'pdf';
  const own = useMemo(
    () => (lettered || lasting.font === null ? lasting : { ...lasting, font: null }),
    [lasting, lettered],
  );
  const source = useMemo(() => withOwnLook(atlas, own), [atlas, own]);
  const { stage, renderPicture } = usePictureRenderer(source);
  const { picture, former, error, retry } = useRenderedPicture(renderPicture, choices, own);
  return (
    <Dialog title={t('title')} onClose={onClose} wide>
      <div className="picture-dialog">
        <PicturePreview
          picture={picture}
          former={former}
          error={error}
          retry={retry}
          purpose={choices.purpose}
          colours={choices.colours}
          mark={look.mark}
          onMove={(mark) => changeLook({ mark })}
        />
        <div className="picture-dialog__side">
          <PictureChoices
            choices={choices}
            onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
          />
          <PictureActions stem={source.name} choices={choices} picture={picture} />
        </div>
        <div className="picture-dialog__own">
          <OwnLookFields
            look={look}
            change={changeLook}
            atlas={{
              title: say(atlas.title),
              subtitle: atlas.subtitle ? say(atlas.subtitle) : '',
              note: atlas.notes.map(say).join(' '),
            }}
          />
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

/** The picture and each of its years with what was made one's own. */
function withOwnLook(source: PictureSource, own: OwnLook): PictureSource {
  if (own === atlasLook) return source;
  const { years } = source;
  return {
    ...source,
    own,
    ...(years
      ? {
          years: {
            ...years,
            of: async (year: number) => ({
              ...(await years.of(year)),
              // A film has no ground but its own.
              own: { ...own, ground: 'atlas' },
            }),
          },
        }
      : {}),
  };
}
