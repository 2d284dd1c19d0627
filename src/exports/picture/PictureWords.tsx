import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../domain/direction.ts';
import { languageNames, languages, useLanguage, type Language } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { altOf, captionOf } from './caption.ts';
import { copyText } from './clipboard.ts';
import type { PictureSource } from './picture-source.ts';
import { useSayIn } from './use-say-in.ts';

/** Words to go with the picture wherever it is put, in any of the atlas' languages. */
export function PictureWords({ source }: { source: PictureSource }) {
  const { t } = useTranslation('picture');
  const { language: own } = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const say = useSayIn(language);
  const [said, setSaid] = useState('');
  const copy = async (text: string) =>
    setSaid(t((await copyText(text)) ? 'words.copied' : 'words.failed'));
  const texts = say && {
    caption: captionOf(source, say),
    alt: altOf(source, say),
  };
  return (
    <section className="picture-dialog__words" aria-label={t('words.title')}>
      <h3>{t('words.title')}</h3>
      <SelectField
        label={t('words.language')}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={setLanguage}
      />
      {(['caption', 'alt'] as const).map((kind) => (
        <Text
          key={kind}
          label={t(`words.${kind}`)}
          copyLabel={t(`words.copy_${kind}`)}
          language={language}
          text={texts ? texts[kind] : ''}
          onCopy={copy}
        />
      ))}
      <output className="note">{said}</output>
    </section>
  );
}

function Text(props: {
  label: string;
  copyLabel: string;
  language: Language;
  text: string;
  onCopy: (text: string) => Promise<void>;
}) {
  const id = useId();
  return (
    <div className="picture-dialog__text">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        readOnly
        rows={4}
        lang={props.language}
        dir={directionOf(props.language)}
        value={props.text}
      />
      <Button disabled={props.text === ''} onClick={() => void props.onCopy(props.text)}>
        {props.copyLabel}
      </Button>
    </div>
  );
}
