import type { ComponentType } from 'react';
import type { EconomyComboboxProps } from './combobox/EconomyCombobox.tsx';

export type Combobox = ComponentType<EconomyComboboxProps>;

/** The machinery of a field, which comes when the field is first touched. */
export interface ComboboxCode {
  /** Rejects where it cannot be had. */
  load: () => Promise<Combobox>;
}

/** The machinery of the fields that find an economy. */
export const economyComboboxCode: ComboboxCode = {
  async load() {
    const module = await import('./combobox/EconomyCombobox.tsx');
    return module.default;
  },
};
