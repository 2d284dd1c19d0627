export { EconomiesProvider, useEconomies, useEconomyName } from './EconomiesProvider.tsx';
export type { EconomyForms } from './economy-forms.ts';
export { createEconomyName, type EconomyName, type NamedEconomy } from './economy-names.ts';
export {
  changeLanguage,
  createFullLanguage,
  createLanguage,
  speakingIn,
} from './create-language.ts';
export { loadCatalogue, type Words } from './catalogue.ts';
export { addressIn, languageAt, languageFolder } from './language-address.ts';
export { lateWords, speak, spokenLanguage, wantedWords } from './late-words.ts';
export {
  chooseLanguage,
  languageNames,
  languageOf,
  languages,
  type Language,
} from './languages.ts';
export { dayIn, useDay } from './use-day.ts';
export { usePhrases } from './use-phrases.ts';
export { styleNumbers, useFormat, useLanguage, useSay } from './use-say.ts';
export { createSay, formatOf, type Say } from './say.ts';
