import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bounds } from '../../../domain/parameter-kinds.ts';
import type { BrushId } from '../../../figures/corridor-table/axes.ts';

/** Amounts are typed in millions. */
const scales: Partial<Record<BrushId, number>> = { amount: 1e6 };

type Side = 'from' | 'to';

/** The bounds of a brush as numbers to type. */
export const BoundFields = memo(function BoundFields(props: {
  id: BrushId;
  bounds: Bounds;
  onType: (id: BrushId, bounds: Bounds) => void;
}) {
  const { id, bounds, onType } = props;
  const { t } = useTranslation('corridors');
  const scale = scales[id] ?? 1;
  const [typed, setTyped] = useState<{ side: Side; text: string } | null>(null);
  const shown = (side: Side) => {
    if (typed?.side === side) return typed.text;
    const bound = bounds[side];
    return bound === null ? '' : String(bound / scale);
  };
  const crossed = (side: Side, value: number | null) =>
    side === 'from'
      ? value !== null && bounds.to !== null && value > bounds.to
      : value !== null && bounds.from !== null && value < bounds.from;
  const valueOf = (text: string) => (text.trim() === '' ? null : Number(text) * scale);
  const wrong = (side: Side) => typed?.side === side && crossed(side, valueOf(typed.text));
  return (
    <div className="brush__fields">
      {(['from', 'to'] as const).map((side) => (
        <label key={side} className="brush__field">
          <span>{t(`brush.field_${side}`)}</span>
          <input
            type="number"
            inputMode="decimal"
            step="any"
            aria-label={t(`brush.type_${side}`, {
              what: t(`brush.${id}`),
              unit: t(`brush.unit.${id}`),
            })}
            aria-invalid={wrong(side) || undefined}
            placeholder={t('brush.any')}
            value={shown(side)}
            onChange={(event) => {
              const text = event.target.value;
              setTyped({ side, text });
              const value = valueOf(text);
              if ((value === null || Number.isFinite(value)) && !crossed(side, value))
                onType(id, { ...bounds, [side]: value });
            }}
            onBlur={() => setTyped(null)}
          />
        </label>
      ))}
      <span className="brush__unit">{t(`brush.unit.${id}`)}</span>
    </div>
  );
});
