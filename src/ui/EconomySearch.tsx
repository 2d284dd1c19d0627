import { createElement, Suspense, useId, useState } from 'react';
import type { EconomyCode } from '../domain/economy.ts';
import type { NamedEconomy } from '../language/index.ts';
import { comboboxNow, loadCombobox } from './combobox-code.ts';
import './EconomySearch.css';

export interface EconomySearchProps {
  label: string;
  placeholder?: string;
  /** Everything that can be found. */
  economies: readonly NamedEconomy[];
  value: EconomyCode | null;
  onChoose: (economy: EconomyCode | null) => void;
}

/**
 * Finds an economy by its name in the reader's language or in English, or by its code. The
 * machinery comes only when the field is first touched; what is typed until then is kept.
 */
export function EconomySearch(props: EconomySearchProps) {
  const [touched, setTouched] = useState(false);
  const [typed, setTyped] = useState('');
  const [Combobox] = useState(comboboxNow);
  // Once used it stays: to make its list of names again at every choice takes milliseconds.
  const [used, setUsed] = useState(false);
  const wanted = used || touched || props.value !== null;
  if (wanted && !used) setUsed(true);
  const id = useId();
  const plain = (
    <input
      className="economy-search__input"
      type="text"
      role="combobox"
      aria-controls={id}
      aria-expanded={false}
      aria-autocomplete="list"
      autoComplete="off"
      spellCheck={false}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={() => setTouched(true)}
      onPointerEnter={() => void loadCombobox().catch(() => undefined)}
    />
  );
  return (
    <div className="economy-search">
      {wanted ? (
        <Suspense fallback={plain}>
          {createElement(Combobox, { ...props, typed, takeFocus: touched })}
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}
