import { useTranslation } from 'react-i18next';
import { CopyCode } from './CopyCode.tsx';
import { placeOf } from './picture-address.ts';
import { pictureSnippet } from './snippets.ts';
import { usePicture, type WantedPicture } from './use-picture.ts';

/** The picture with an address of its own that the site keeps of a figure, or how one is made. */
export function EmbedPicture({ wanted }: { wanted: WantedPicture }) {
  const { t } = useTranslation('embedding');
  const picture = usePicture(wanted);
  if (picture === undefined) return <output className="note">{t('picture.looking')}</output>;
  if (picture === null) {
    const place = placeOf(wanted.parameters);
    return place === null ? (
      <p>{t('picture.unnamed')}</p>
    ) : (
      <>
        <p>{t('picture.none')}</p>
        <pre className="embedding__command" dir="ltr">
          <code>{commandFor(wanted, place)}</code>
        </pre>
      </>
    );
  }
  const more = [
    ['picture.copy_svg', picture.svg] as const,
    ...(picture.png === null ? [] : [['picture.copy_png', picture.png] as const]),
  ];
  return <CopyCode text={pictureSnippet(picture)} rows={6} more={more} />;
}

/** What makes the picture on the computer that builds the site. */
function commandFor({ figure, language, theme }: WantedPicture, place: string): string {
  return [
    `npm run pictures -- --figure ${figure}`,
    ...(place === 'usual' ? [] : [`--place ${place}`]),
    ...(language === 'en' ? [] : [`--language ${language}`]),
    ...(theme === 'light' ? [] : [`--theme ${theme}`]),
  ].join(' ');
}
