import { expect, test } from 'vitest';
import { withoutScale } from './header-scale.ts';
import { namedUnit, unitOfHeader } from './header-units.ts';

test.each([
  ['Amount (US$ million)', 'usd_million'],
  ['remesas en millones de dólares', 'usd_million'],
  ['Montant en milliards $US', 'usd_billion'],
  ['cost_pct', 'percent'],
  ['migrant stock', 'persons'],
  ['Population (thousands)', 'persons_thousand'],
  ['Remittances per capita', 'usd_per_person'],
  ['Remesas (miles de millones de USD)', 'usd_billion'],
  ['mil millones USD', 'usd_billion'],
  ['Remittances in thousands of millions, USD', 'usd_billion'],
  ['تحويلات (مليارات دولار)', 'usd_billion'],
  ['تحويلات بملايين الدولارات', 'usd_million'],
  ['آلاف الدولارات', 'usd_thousand'],
  ['عدد المهاجرين بالآلاف', 'persons_thousand'],
  ['عدد المهاجرين (ألف)', 'persons_thousand'],
  ['التحويلات بآلاف الملايين من الدولارات', 'usd_billion'],
  ['التحويلات بالمليون دولار', 'usd_million'],
  ['USD mln', 'usd_million'],
  ['USD mil.', 'usd_million'],
  ['usd_m', 'usd_million'],
  ['Remittances (US$m)', 'usd_million'],
  ['US$ B', 'usd_billion'],
  ['Milliers de dollars', 'usd_thousand'],
  ['miles de USD', 'usd_thousand'],
  ["Remittance inflows (US$ '000)", 'usd_thousand'],
  ['Amount (1,000 USD)', 'usd_thousand'],
  ['USD constant 2015', 'usd'],
  ['Remittances, US$ trillion', 'number'],
  ['Remesas (billones de USD)', 'number'],
  ['Amount, US$ 10 million', 'number'],
  ['Amount (USD crore)', 'number'],
  ['remittances_m', 'number'],
  ['migrants_m', 'persons'],
  ['migrants_f', 'persons'],
  ['Stock M', 'persons'],
  ['Migrants (billions)', 'number'],
  ['Remittances, thousands of people', 'persons_thousand'],
  ['Cost (USD)', 'usd'],
  ['Cost of sending, US$', 'usd'],
  ['Cost of sending US$200', 'percent'],
  ['Cost of sending US$200 (%)', 'percent'],
  ['Remittances (% of GDP)', 'percent'],
  ['Number of remittance transactions', 'number'],
  ['Remittance households (number)', 'number'],
  ['Number of migrants (thousands)', 'persons_thousand'],
  ['Nombre d’envois', 'number'],
  ['عدد التحويلات', 'number'],
  ['Refugees per capita', 'number'],
  ['Migrants per 1000', 'number'],
  ['Average remittances per migrant (USD)', 'usd_per_person'],
  ['Amount per household (USD)', 'number'],
  ['Migrants in the US', 'persons'],
  ['Remittances (EUR million)', 'number'],
  ['remittances_eur_mn', 'number'],
  ['Montant en milliards de FCFA', 'number'],
  ['Montant (millions d’euros)', 'number'],
  ['Monto (pesos)', 'number'],
  ['Amount (A$)', 'number'],
  ['Amount, C$ million', 'number'],
  ['Remittances (₹)', 'number'],
  ['Transfers in national currency', 'number'],
  ['تحويلات (مليون درهم)', 'number'],
  ['Remittances to the euro area (US$)', 'usd'],
  ['Remittances of all countries, USD', 'usd'],
  ['REMITTANCES TO ALL COUNTRIES (USD)', 'usd'],
  ['Remittances from Hong Kong SAR (US$ million)', 'usd_million'],
  ['score', null],
])('%s is in %s', (header, unit) => {
  expect(unitOfHeader(header)).toBe(unit);
});

test('why a unit cannot be kept is said', () => {
  expect(namedUnit('Amount (EUR)')?.unlike).toBe('currency');
  expect(namedUnit('US$ trillion')?.unlike).toBe('scale');
  expect(namedUnit('Number of transactions')?.unlike).toBeNull();
});

test('a name without its scale keeps its other words', () => {
  expect(withoutScale('Remesas (miles de millones de USD)').replaceAll(/\s+/g, ' ')).toBe(
    'Remesas ( de USD)',
  );
  expect(withoutScale('Milestones, mn')).toMatch(/^Milestones, +$/);
});
