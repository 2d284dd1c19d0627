import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostHighlighted, type OwnLook } from '../../domain/own-look/own-look.ts';
import { mostMarkLetters } from '../../domain/own-look/own-mark.ts';
import { tidied, typedText } from '../../domain/own-look/own-text.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { EconomiesField } from '../../ui/fields/EconomiesField.tsx';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { OwnTextField } from './OwnTextField.tsx';

/** Where words on the drawing stand at first, percent. */
const start = { x: 60, y: 30 };

/** What is pointed out in the drawing: economies, and a place with words at it. */
export function OwnDrawing(props: { look: OwnLook; change: (changes: Partial<OwnLook>) => void }) {
  const { look, change } = props;
  const { mark } = look;
  const { t } = useTranslation('look');
  const say = useSay();
  const format = useFormat();
  const [typed, setTyped] = useState(mark?.text ?? '');
  const { why } = typedText(typed, mostMarkLetters);
  const setText = (text: string) => {
    setTyped(text);
    const { value } = typedText(text, mostMarkLetters);
    change({ mark: value ? { ...(mark ?? start), text: value } : null });
  };
  const given = tidied(typed);
  const percent = (value: number) => format.share(value);
  return (
    <div className="own-look__words">
      <EconomiesField
        label={t('drawing.highlight')}
        none={t('drawing.none')}
        words={{
          remove: (economy) => t('drawing.remove', { economy }),
          add: t('drawing.add'),
          find: t('drawing.find'),
        }}
        value={look.highlight}
        onChange={(highlight) => change({ highlight })}
        most={mostHighlighted}
      />
      <div className="own-look__word">
        <OwnTextField
          label={t('drawing.mark')}
          value={typed}
          wrong={why !== null}
          onChange={setText}
        >
          {given === ''
            ? t('drawing.mark_help')
            : t('words.left', { number: [...given].length, most: mostMarkLetters })}
          {why && <strong role="alert">{` ${say({ id: why })}`}</strong>}
        </OwnTextField>
        {mark &&
          (['x', 'y'] as const).map((axis) => (
            <NumberField
              key={axis}
              label={t(`drawing.${axis}`)}
              least={0}
              most={100}
              step={1}
              unit="%"
              value={mark[axis]}
              valueText={percent}
              onChange={(value) => change({ mark: { ...mark, [axis]: value } })}
            />
          ))}
      </div>
    </div>
  );
}
