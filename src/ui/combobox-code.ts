import type { ComponentType } from 'react';
import type { EconomyComboboxProps } from './combobox/EconomyCombobox.tsx';

export type Combobox = ComponentType<EconomyComboboxProps>;

let loaded: Combobox | null = null;

/** Loads the machinery of the fields that find an economy. Rejects where it cannot be had. */
export async function loadCombobox(): Promise<Combobox> {
  const module = await import('./combobox/EconomyCombobox.tsx');
  loaded = module.default;
  return loaded;
}

/** The field with its machinery, if that is there. */
export function loadedCombobox(): Combobox | null {
  return loaded;
}
