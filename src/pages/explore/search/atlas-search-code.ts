import { getI18n } from 'react-i18next';
import type { Combobox, ComboboxCode } from '../../../ui/combobox-code.ts';

let loaded: Combobox | null = null;

/** The machinery of the field that finds everything, with the words of what can be found. */
export const atlasSearchCode: ComboboxCode = {
  async load() {
    // Here, not when it first speaks: what waits for its words there would take the page away.
    const [module] = await Promise.all([
      import('./AtlasCombobox.tsx'),
      getI18n().loadNamespaces(['search', 'glossary', 'ask']),
    ]);
    loaded = module.default;
    return loaded;
  },
  loaded: () => loaded,
};
