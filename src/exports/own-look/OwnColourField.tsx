import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contrast } from '../../domain/colour/colour.ts';
import { standingOut, type ColourFault } from '../../domain/own-look/own-colours.ts';
import { useFormat } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/fields/field-look.css';

/** What a colour comes to on the atlas's light and dark ground. */
export interface Judged {
  ground: 'light' | 'dark';
  hex: string;
  fault: ColourFault | undefined;
}

/** A colour of one's own, picked or typed, with how it stands out on each ground. */
export function OwnColourField(props: {
  name: 'accent' | 'second';
  value: string | null;
  /** What it starts from. */
  start: string;
  judged: readonly Judged[];
  onChange: (value: string | null) => void;
}) {
  const { name, value, start, judged, onChange } = props;
  const { t } = useTranslation('look');
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="own-look__colour">
      <div className="own-look__row">
        <label className="own-look__check">
          <input
            type="checkbox"
            checked={value !== null}
            onChange={(event) => onChange(event.target.checked ? start : null)}
          />
          {t(`colour.${name}`)}
        </label>
        {value !== null && (
          <>
            <input
              type="color"
              aria-label={t(`colour.pick.${name}`)}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            <input
              type="text"
              className="field-look own-look__code"
              dir="ltr"
              aria-label={t(`colour.code.${name}`)}
              aria-describedby={id}
              spellCheck={false}
              maxLength={7}
              value={typed ?? value}
              onBlur={() => setTyped(null)}
              onChange={(event) => {
                const text = event.target.value;
                setTyped(text);
                const digits = /^#?([\da-f]{6})$/i.exec(text.trim())?.[1];
                if (digits !== undefined) onChange(`#${digits.toLowerCase()}`);
              }}
            />
          </>
        )}
      </div>
      {value !== null && (
        <ul role="list" id={id} className="note own-look__judged" aria-live="polite">
          {judged.map(({ ground, hex, fault }) => {
            // Down: what fails by a little must not seem to reach what is needed.
            const shown = (Math.floor(10 * contrast(value, hex)) / 10).toLocaleString(
              format.locale,
            );
            return (
              <li key={ground} data-fault={fault}>
                {t(`colour.${fault ?? 'fine'}.${ground}`, { contrast: shown })}
                {fault === 'faint' && (
                  <Button plain onClick={() => onChange(standingOut(value, hex))}>
                    {t('colour.nearest', { colour: `\u2066${standingOut(value, hex)}\u2069` })}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
