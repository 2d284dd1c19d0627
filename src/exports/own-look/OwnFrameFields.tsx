import { useTranslation } from 'react-i18next';
import { shapes, widths } from '../../domain/own-look/own-frame.ts';
import type { OwnLook } from '../../domain/own-look/own-look.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';

/** The frame of a figure: its ground, its width and its shape. */
export function OwnFrameFields(props: {
  look: OwnLook;
  change: (changes: Partial<OwnLook>) => void;
}) {
  const { look, change } = props;
  const { t } = useTranslation('look');
  const times = (shape: string) => shape.replace('x', ' : ');
  return (
    <div className="own-look__row own-look__frame">
      <label className="own-look__check">
        <input
          type="checkbox"
          checked={look.ground === 'none'}
          onChange={(event) => change({ ground: event.target.checked ? 'none' : 'atlas' })}
        />
        {t('frame.none')}
      </label>
      <SelectField
        label={t('frame.width')}
        options={widths.map((px) => ({
          value: String(px),
          label: px === 0 ? t('frame.any_width') : t('frame.px', { px }),
        }))}
        value={String(look.width)}
        onChange={(px) => change({ width: Number(px) })}
      />
      <SelectField
        label={t('frame.shape')}
        options={shapes.map((value) => ({
          value,
          label: value === '' ? t('frame.any_shape') : `\u2066${times(value)}\u2069`,
        }))}
        value={look.shape}
        onChange={(shape) => change({ shape })}
      />
    </div>
  );
}
