import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { numberStyles } from '../../domain/own-look/own-numbers.ts';
import { ownLookParameters, type OwnLook } from '../../domain/own-look/own-look.ts';
import { useSay } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { OwnTextField } from './OwnTextField.tsx';

/** Letters by the name of their font, and how numbers are written. */
export function OwnLetters(props: { look: OwnLook; change: (changes: Partial<OwnLook>) => void }) {
  const { look, change } = props;
  const { t } = useTranslation('look');
  const say = useSay();
  const [typed, setTyped] = useState(look.font ?? '');
  const read = v.safeParse(ownLookParameters.font.schema, typed);
  const why = typed.trim() === '' || read.success ? null : read.issues[0].message;
  const setFont = (text: string) => {
    setTyped(text);
    const { success, output } = v.safeParse(ownLookParameters.font.schema, text);
    change({ font: success ? (output as string | null) : null });
  };
  return (
    <div className="own-look__words">
      <div className="own-look__word">
        <OwnTextField
          label={t('letters.font')}
          value={typed}
          wrong={why !== null}
          spellCheck={false}
          onChange={setFont}
        >
          {why ? <strong role="alert">{say({ id: why })}</strong> : t('letters.font_help')}
        </OwnTextField>
      </div>
      <div className="own-look__word">
        <SelectField
          label={t('letters.numbers')}
          options={numberStyles.map((value) => ({ value, label: t(`letters.style.${value}`) }))}
          value={look.numbers}
          onChange={(numbers) => change({ numbers })}
        />
      </div>
    </div>
  );
}
