import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { formats, type Format } from './files.ts';
import type { Colours } from './PictureSheet.tsx';
import { purposes, type Purpose } from './sizes.ts';

const sharpnesses = ['1', '2', '4'] as const;
export type Sharpness = (typeof sharpnesses)[number];

export interface Choices {
  purpose: Purpose;
  /** Pixels to a px. */
  sharpness: Sharpness;
  format: Format;
  colours: Colours;
}

const times = '\u00d7';

/** What the picture is for, its file, its colours. */
export function PictureChoices(props: {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}) {
  const { choices, onChange } = props;
  const { t } = useTranslation('picture');
  return (
    <>
      <div>
        <ToggleGroup
          label={t('purpose.label')}
          labelShown
          options={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          value={choices.purpose}
          onChange={(purpose) => onChange({ purpose })}
        />
        <p className="note">{t(`purpose_hint.${choices.purpose}`)}</p>
      </div>
      <div>
        <ToggleGroup
          label={t('format')}
          labelShown
          options={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          value={choices.format}
          onChange={(format) => onChange({ format })}
        />
        <p className="note">{t(`format_hint.${choices.format}`)}</p>
      </div>
      {choices.purpose === 'web' && choices.format === 'png' && (
        <ToggleGroup
          label={t('sharpness')}
          labelShown
          options={sharpnesses.map((value) => ({ value, label: `${value}${times}` }))}
          value={choices.sharpness}
          onChange={(sharpness) => onChange({ sharpness })}
        />
      )}
      <ToggleGroup
        label={t('colours.label')}
        labelShown
        options={(['light', 'dark'] as const).map((value) => ({
          value,
          label: t(`colours.${value}`),
        }))}
        value={choices.colours}
        onChange={(colours) => onChange({ colours })}
      />
    </>
  );
}
