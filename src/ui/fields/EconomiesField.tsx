import { useRef } from 'react';
import { Cross } from '../Cross.tsx';
import type { EconomyCode } from '../../domain/economy.ts';
import { useEconomies, useEconomyName } from '../../language/index.ts';
import { EconomySearch } from '../EconomySearch.tsx';
import './EconomiesField.css';

/** Economies that go together by a name. */
export interface EconomyPreset {
  id: string;
  label: string;
  economies: readonly EconomyCode[];
}

/**
 * Any number of economies: those chosen, each with a button that takes it away, a field to find
 * another, and groups that are chosen at once.
 *
 * @param props.words what its parts are called
 * @param props.of which can be chosen; all that can be named if absent
 * @param props.none what it means that none is chosen, such as "all of them"
 */
export function EconomiesField(props: {
  label: string;
  none: string;
  words: {
    remove: (economy: ReturnType<ReturnType<typeof useEconomyName>['forms']>) => string;
    add: string;
    find: string;
  };
  value: readonly EconomyCode[];
  onChange: (value: readonly EconomyCode[]) => void;
  of?: ReadonlySet<EconomyCode>;
  presets?: readonly EconomyPreset[];
  /** Most that can be chosen. */
  most: number;
}) {
  const { label, none, words, value, onChange, of, presets = [], most } = props;
  const name = useEconomyName();
  const all = useEconomies();
  const field = useRef<HTMLFieldSetElement>(null);
  const free = all.filter(({ economy }) => !value.includes(economy) && (of?.has(economy) ?? true));
  const isChosen = ({ economies }: EconomyPreset) =>
    economies.length === value.length && economies.every((code) => value.includes(code));
  const remove = (code: EconomyCode, at: number) => {
    onChange(value.filter((other) => other !== code));
    // What had the focus goes: its neighbour takes it.
    requestAnimationFrame(() => {
      const buttons = field.current?.querySelectorAll<HTMLElement>(
        '.economies-field__chosen button',
      );
      const next = buttons?.[Math.min(at, buttons.length - 1)];
      (next ?? field.current?.querySelector<HTMLElement>('input'))?.focus();
    });
  };
  return (
    <fieldset ref={field} className="economies-field">
      <legend>{label}</legend>
      {value.length === 0 ? (
        <p className="economies-field__none">{none}</p>
      ) : (
        <ul role="list" className="economies-field__chosen">
          {value.map((code, at) => (
            <li key={code}>
              <span>{name(code)}</span>
              <button
                type="button"
                aria-label={words.remove(name.forms(code))}
                onClick={() => remove(code, at)}
              >
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
      {presets.length > 0 && (
        <div className="economies-field__presets">
          {presets.map((preset) => (
            <button
              key={preset.id}
              type="button"
              aria-pressed={isChosen(preset)}
              onClick={() => onChange(preset.economies)}
            >
              {preset.label}
            </button>
          ))}
        </div>
      )}
      {value.length < most && (
        <EconomySearch
          // A new field for every one that was added.
          key={value.join()}
          label={words.add}
          placeholder={words.find}
          economies={free}
          value={null}
          onChoose={(code) => code !== null && onChange([...value, code])}
        />
      )}
    </fieldset>
  );
}
