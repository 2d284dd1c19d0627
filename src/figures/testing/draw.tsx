import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import {
  createFullLanguage,
  EconomiesProvider,
  type Language,
  type NamedEconomy,
} from '../../language/index.ts';

const named: readonly NamedEconomy[] = [
  ['ARE', 'AE', 'United Arab Emirates'],
  ['BGD', 'BD', 'Bangladesh'],
  ['IND', 'IN', 'India'],
  ['MEX', 'MX', 'Mexico'],
  ['NPL', 'NP', 'Nepal'],
  ['PHL', 'PH', 'Philippines'],
  ['SAU', 'SA', 'Saudi Arabia'],
  ['TON', 'TO', 'Tonga'],
  ['USA', 'US', 'United States'],
].map(([economy = '', iso2 = null, name = '']) => ({ economy, iso2, name }));

/** A picture as its file in the repository: drawn without a browser, a tag on each line. */
export async function draw(picture: ReactElement, language: Language = 'en'): Promise<string> {
  const translator = await createFullLanguage(language);
  const drawn = renderToStaticMarkup(
    <I18nextProvider i18n={translator}>
      <EconomiesProvider economies={named}>
        <Router ssrPath="/">{picture}</Router>
      </EconomiesProvider>
    </I18nextProvider>,
  );
  return `${drawn.replaceAll('><', '>\n<')}\n`;
}
