import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../picture/clipboard.ts';
import { placeOf } from './picture-address.ts';
import { pictureSnippet } from './snippets.ts';
import { usePicture, type WantedPicture } from './use-picture.ts';

/** The picture with an address of its own that the site keeps of a figure, or how one is made. */
export function EmbedPicture({ wanted }: { wanted: WantedPicture }) {
  const { t } = useTranslation('embedding');
  const picture = usePicture(wanted);
  const [said, setSaid] = useState<{ of: string; done: boolean }>();
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
  const snippet = pictureSnippet(picture);
  const copies = [
    ['copy', snippet],
    ['picture.copy_svg', picture.svg],
    ...(picture.png === null ? [] : [['picture.copy_png', picture.png] as const]),
  ] as const;
  return (
    <>
      <textarea
        className="embedding__text"
        aria-label={t('code')}
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={6}
        value={snippet}
        onFocus={(event) => event.target.select()}
      />
      <div className="embedding__actions">
        {copies.map(([word, text]) => (
          <Button
            key={word}
            onClick={() => void copyText(text).then((done) => setSaid({ of: snippet, done }))}
          >
            {t(word)}
          </Button>
        ))}
        <output>{said?.of === snippet && t(said.done ? 'copied' : 'not_copied')}</output>
      </div>
    </>
  );
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
