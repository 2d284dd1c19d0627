import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostLetters, type OwnPart } from '../../domain/own-look/own-look.ts';
import { tidied, typedText, type OwnText } from '../../domain/own-look/own-text.ts';
import { useSay } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/fields/field-look.css';

/**
 * A part of a figure in the user's own words, or hidden. What can't be used is said beneath, and the
 * atlas's words stay until it can.
 *
 * @param props.atlas what the atlas says there, where that is known
 */
export function OwnWordField(props: {
  part: OwnPart;
  value: OwnText;
  atlas: string | undefined;
  onChange: (value: OwnText) => void;
}) {
  const { part, value, atlas = '', onChange } = props;
  const { t } = useTranslation('look');
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const most = mostLetters[part];
  const given = tidied(typed);
  const { value: own, why } = typedText(given, most);
  const change = (text: string) => {
    setTyped(text);
    onChange(typedText(text, most).value);
  };
  const isHidden = value === '';
  return (
    <div className="own-look__word">
      <label htmlFor={id}>{t(`words.${part}`)}</label>
      <textarea
        id={id}
        className="field-look"
        dir="auto"
        rows={part === 'note' ? 3 : 2}
        value={typed}
        placeholder={atlas}
        disabled={isHidden}
        aria-invalid={why !== null || undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => change(event.target.value)}
      />
      <p className="note" id={`${id}-said`}>
        {given !== '' && t('words.left', { number: [...given].length, most })}
        {why && <strong role="alert">{` ${say({ id: why })}`}</strong>}
      </p>
      <div className="own-look__row">
        <label className="own-look__check">
          <input
            type="checkbox"
            checked={isHidden}
            onChange={(event) => onChange(event.target.checked ? '' : own)}
          />
          {t(`words.hide.${part}`)}
        </label>
        {atlas !== '' && given === '' && !isHidden && (
          <Button plain onClick={() => change([...atlas].slice(0, most).join(''))}>
            {t(`words.start.${part}`)}
          </Button>
        )}
      </div>
    </div>
  );
}
