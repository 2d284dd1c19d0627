import type { EconomyCode } from '../../domain/economy.ts';
import { languages } from '../../language/languages.ts';
import { economyAliases } from '../../ui/combobox/economy-aliases.ts';
import { fold } from '../../ui/combobox/economy-search.ts';
import { nameBags } from './name-bag.ts';
import { nearest } from './nearest.ts';
import { moreNames, wordsOfAll } from './words-of-all.ts';

/** What names an economy: its codes and English name. */
export interface KnownEconomy {
  economy: EconomyCode;
  iso2: string | null;
  name: string;
}

/** A publisher's spelling: `economy` is null for a group or a place that is no economy here. */
export interface Spelling {
  code: string | null;
  name: string | null;
  economy: EconomyCode | null;
  /** Of the economy that a part of it is counted in. */
  counted: boolean;
}

/** The way a column names its economies. */
export type Naming = 'alpha3' | 'alpha2' | 'm49' | 'name';

export type Found =
  | { kind: 'economy'; economy: EconomyCode; by: Naming }
  /** A total, a region or an income group. */
  | { kind: 'group' }
  /** A place whose figures belong to another economy. */
  | { kind: 'part'; within: EconomyCode }
  /** A state that is no more: its figures are those of no economy of today. */
  | { kind: 'former' }
  | { kind: 'unknown' };

export interface EconomyIndex {
  /** @param prefer tells `NA`, Namibia, from "not available" where a column has codes */
  find: (text: string, prefer?: Naming | null) => Found;
  /** The economies whose names are nearest to a text, nearest first; none if nothing is near. */
  nearest: (text: string) => EconomyCode[];
  /** The name to show, in English. */
  name: (economy: EconomyCode) => string;
}

/** Codes beyond those of the tables. */
const moreCodes: Readonly<Record<string, EconomyCode>> = {
  KSV: 'XKX',
  KOS: 'XKX',
  XK: 'XKX',
  CHI: 'XCX',
  XCX: 'XCX',
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  WBG: 'PSE',
  UK: 'GBR',
  EL: 'GRC',
};

/** All that economies answer to, in four languages. */
export function economyIndex(
  economies: readonly KnownEconomy[],
  spellings: readonly Spelling[],
): EconomyIndex {
  const alpha3 = new Map<string, EconomyCode>();
  const alpha2 = new Map<string, EconomyCode>();
  const m49 = new Map<string, EconomyCode>();
  const names = new Map<string, EconomyCode>();
  const shown = new Map<EconomyCode, string>();
  const others = new Map<string, Found>();
  const addName = (name: string | undefined | null, economy: EconomyCode) => {
    const key = fold(name ?? '');
    if (key !== '' && !names.has(key)) names.set(key, economy);
  };
  const display = languages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const former = new Set(wordsOfAll('former.name').map(fold));
  for (const { economy, iso2, name } of economies) {
    alpha3.set(economy, economy);
    shown.set(economy, name);
    addName(name, economy);
    for (const alias of economyAliases[economy] ?? []) addName(alias, economy);
    if (iso2 !== null && /^[A-Z]{2}$/.test(iso2)) alpha2.set(iso2, economy);
  }
  for (const [iso2, economy] of alpha2) {
    // Browsers call the Netherlands Antilles by the name of Curaçao.
    const retired = Intl.getCanonicalLocales(`und-${iso2}`)[0] !== `und-${iso2}`;
    if (!retired) for (const inLanguage of display) addName(inLanguage.of(iso2), economy);
  }
  for (const [text, economy] of Object.entries(moreCodes)) {
    if (!shown.has(economy)) continue;
    if (/^[A-Z]{3}$/.test(text) && !alpha3.has(text)) alpha3.set(text, economy);
    else if (/^[A-Z]{2}$/.test(text) && !alpha2.has(text)) alpha2.set(text, economy);
    else addName(text, economy);
  }
  for (const [name, economy] of moreNames()) if (shown.has(economy)) addName(name, economy);
  for (const group of wordsOfAll('cell.group')) others.set(fold(group), { kind: 'group' });
  for (const { code: written, name, economy, counted } of spellings) {
    const code = written ?? '';
    if (economy !== null && !counted && shown.has(economy)) {
      if (!former.has(fold(name ?? ''))) addName(name, economy);
      if (/^\d+$/.test(code)) m49.set(String(Number(code)), economy);
      else if (/^[A-Z]{3}$/.test(code) && !alpha3.has(code)) alpha3.set(code, economy);
      continue;
    }
    const found: Found =
      economy !== null && counted ? { kind: 'part', within: economy } : { kind: 'group' };
    for (const key of [fold(name ?? ''), /^\d+$/.test(code) ? '' : fold(code)])
      if (key !== '' && !others.has(key)) others.set(key, found);
  }
  const byWords = nameBags(names);
  const foundTexts = new Map<string, Found>();
  const near = new Map<string, EconomyCode[]>();

  function look(text: string, prefer: Naming | null): Found {
    const upper = text.toUpperCase();
    const is = (economy: EconomyCode | undefined, by: Naming): Found | null =>
      economy === undefined ? null : { kind: 'economy', economy, by };
    if (upper === 'NA' && prefer !== 'alpha2') return { kind: 'unknown' };
    if (/^[A-Z]{3}$/.test(upper)) {
      const found = is(alpha3.get(upper), 'alpha3');
      if (found) return found;
    }
    if (/^[A-Z]{2}$/.test(upper)) {
      const found = is(alpha2.get(upper), 'alpha2');
      if (found) return found;
    }
    if (/^\d{1,3}(?:\.0)?$/.test(text)) {
      const found = is(m49.get(String(Number(text))), 'm49');
      if (found) return found;
    }
    const labelled = /^([A-Z][A-Z0-9_]{1,7}):\s+(?=\p{L})/u.exec(text);
    if (labelled) {
      // `NP: Nepal`, as SDMX writes codes with their labels.
      const code = look(labelled[1]!, 'alpha2');
      const label = look(text.slice(labelled[0].length), prefer);
      if (code.kind === 'economy' && label.kind !== 'economy' && /^[A-Z]{2,3}$/.test(labelled[1]!))
        return label.kind === 'unknown' ? code : label;
      const apart = label.kind === 'economy' && code.kind === 'economy';
      if (apart && label.economy !== code.economy) return { kind: 'unknown' };
      if (label.kind !== 'unknown') return label;
    }
    const numbered = /^(?:[IVX]{1,5}|\d{1,3}|\(?[a-z]\))[.)]?\s+(?=\p{L})/u.exec(text);
    if (numbered && /[.)]/.test(numbered[0])) {
      const rest = look(text.slice(numbered[0].length), prefer);
      if (rest.kind !== 'unknown') return rest;
    }
    const plain = text.replaceAll(/[¹²³⁴-⁹⁰*†‡§#]+|[([][a-z0-9][)\]]$|\s[a-z0-9]\/$/gu, ' ');
    const key = fold(plain);
    if (former.has(key)) return { kind: 'former' };
    if (statistical.test(text)) return { kind: 'group' };
    return (
      is(names.get(key), 'name') ??
      others.get(key) ??
      is(names.get(withoutExtras(key)), 'name') ??
      is(byWords(key) ?? undefined, 'name') ??
      is(byWords(withoutRealm(key)) ?? undefined, 'name') ?? { kind: 'unknown' }
    );
  }

  return {
    find(text, prefer = null) {
      const key = `${prefer ?? ''}\n${text}`;
      let found = foundTexts.get(key);
      if (!found) {
        found = look(text.trim(), prefer);
        if (foundTexts.size < 100_000) foundTexts.set(key, found);
      }
      return found;
    },
    nearest(text) {
      let found = near.get(text);
      if (!found) {
        found = nearest(fold(text), names);
        if (near.size < 5_000) near.set(text, found);
      }
      return found;
    },
    name: (economy) => shown.get(economy) ?? economy,
  };
}

/** Without "the", "republic of" and a note's number: `The Gambia`, `France 1`. */
function withoutExtras(key: string): string {
  return key.replace(/^(?:the|la|le|les|el|los|las) /, '').replace(/ \d{1,2}$/, '');
}

/** Of the statistical office of the European Union: `EU27_2020`, `EA19`, `EFTA`, `EXT_EU27_2020`. */
const statistical = /^(?:EXT_|NEU|EUM?|EA|EEA|EFTA|OTH|G20|OECD|W\d\d$|WLD$)(?:EU)?\d*(?:_\w+)?$/;

/** Without the realm that a country of its own belongs to: `Aruba, Kingdom of the Netherlands`. */
function withoutRealm(key: string): string {
  return key.replace(/ (?:kingdom of (?:the )?netherlands|dutch part)$/, '');
}
