import { useEffect, useId, useState } from 'react';
import { useEconomyName } from '../language/index.ts';
import { economyComboboxCode, type Combobox, type ComboboxCode } from './combobox-code.ts';
import type { EconomySearchProps } from './combobox/economy-search-props.ts';
import { ClearField } from './ClearField.tsx';
import './EconomySearch.css';

/**
 * Finds an economy by its name in the user's language or in English, or by its code. The
 * machinery comes only when the field is first touched; until then, and where it cannot be had, the
 * field is a plain one, and what is typed into it is kept.
 *
 * @param props.code another machinery, for a field that finds more than economies
 */
export function EconomySearch({
  code = economyComboboxCode,
  ...props
}: EconomySearchProps & { code?: ComboboxCode }) {
  const { value, onChoose } = props;
  const nameOf = useEconomyName();
  const [touched, setTouched] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [box, setBox] = useState<{ Combobox: Combobox } | null>(null);
  const id = useId();
  // Never in between: while a part is waited for, what has the focus would lose it, and its keys.
  useEffect(() => {
    if (!touched || box) return undefined;
    let gone = false;
    void (async () => {
      try {
        const Combobox = await code.load();
        if (!gone) setBox({ Combobox });
      } catch {
        // The next touch tries again.
        if (!gone) setTouched(false);
      }
    })();
    return () => {
      gone = true;
    };
  }, [touched, box, code]);
  return (
    <div className="economy-search">
      {box ? (
        <box.Combobox {...props} typed={typed} plain={id} />
      ) : (
        <>
          <input
            id={id}
            className="economy-search__input"
            type="text"
            role="combobox"
            aria-controls={`${id}-list`}
            aria-expanded={false}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            aria-label={props.label}
            placeholder={props.placeholder}
            value={typed ?? (value === null ? '' : nameOf(value))}
            onChange={(event) => {
              setTyped(event.target.value);
              setTouched(true);
            }}
            onFocus={(event) => {
              event.currentTarget.select();
              setTouched(true);
            }}
            onPointerEnter={() => void code.load().catch(() => undefined)}
          />
          {value !== null && (
            <ClearField
              onClear={() => {
                setTyped(null);
                onChoose(null);
                document.getElementById(id)?.focus();
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
