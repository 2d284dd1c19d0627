import { getI18n } from 'react-i18next';
import { lateWords } from '../../../language/index.ts';
import type { ComboboxCode } from '../../../ui/combobox-code.ts';

/** The machinery of the field that finds everything, with the words of what can be found. */
export const atlasSearchCode: ComboboxCode = {
  async load() {
    // Here, not when it first speaks: what waits for its words there would take the page away.
    const [module] = await Promise.all([
      import('./AtlasCombobox.tsx'),
      lateWords('further'),
      getI18n().loadNamespaces(['search', 'glossary', 'ask']),
    ]);
    return module.default;
  },
};
