import { lazy, type ComponentType } from 'react';
import type { EconomyComboboxProps } from './EconomyCombobox.tsx';

type Combobox = ComponentType<EconomyComboboxProps>;

let loaded: Combobox | null = null;

/** Loads the machinery of the fields that find an economy. Rejects where it cannot be had. */
export async function loadCombobox(): Promise<{ default: Combobox }> {
  const module = await import('./EconomyCombobox.tsx');
  loaded = module.default;
  return module;
}

const Later = lazy(loadCombobox);

/** The field with its machinery: drawn at once if that is there, or else as soon as it is. */
export function comboboxNow(): Combobox {
  // A lazy component waits a turn even then, and what is typed in between would be lost.
  return loaded ?? Later;
}
