import {
  createEconomyName,
  createFullLanguage,
  createSay,
  formatOf,
  type Language,
} from '../../language/index.ts';

/** Says messages in a language whose words are all there, with the names of these economies. */
export async function sayIn(
  language: Language,
  economies: Parameters<typeof createEconomyName>[2],
) {
  const { t } = await createFullLanguage(language);
  return createSay(t, formatOf(t, language), createEconomyName(t, language, economies));
}
