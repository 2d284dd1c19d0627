import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import { groupName, groupSlug } from '../../../domain/economy-group.ts';
import { useEconomyName, useLanguage } from '../../../language/index.ts';
import type { ListedFigure } from '../../../figures/listed/use-figures.ts';
import { textHref } from '../../../figures/questions/reading/ask-href.ts';
import { keyOf, type Answer, type Found, type Group } from './found/search-atlas.ts';
import { pagePath } from './pages.ts';

/** One line of the list. */
export interface Option {
  key: string;
  label: string;
  note: string | null;
  /** Where it leads; null for an economy, which the map shows. */
  href: string | null;
  economy: EconomyCode | null;
}

export interface OptionGroup {
  heading: Group['heading'];
  options: readonly Option[];
}

/** What was found, in words and with where it leads. */
export function useOptions(
  answer: Answer,
  figures: readonly ListedFigure[] | null,
  focus: EconomyCode | null,
): { groups: readonly OptionGroup[]; chosen: Option | null } {
  const { t } = useTranslation(['search', 'explore', 'app', 'domain', 'glossary']);
  const { language } = useLanguage();
  const name = useEconomyName();
  return useMemo(() => {
    const about = answer.of ?? focus;
    const option = (found: Found): Option => {
      const shared = { key: keyOf(found), note: null, economy: null };
      switch (found.kind) {
        case 'economy':
          return {
            ...shared,
            label: name(found.economy),
            note: found.economy,
            href: null,
            economy: found.economy,
          };
        case 'corridor': {
          const { sender, receiver } = found;
          const ends = { sender: name.forms(sender), receiver: name.forms(receiver) };
          return { ...shared, label: t('corridor', ends), href: `/corridor/${sender}/${receiver}` };
        }
        case 'about':
          return {
            ...shared,
            label: t('explore:focus.page', { economy: name.forms(found.economy) }),
            href: `/country/${found.economy}`,
          };
        case 'measure': {
          const of = about === null ? '' : `&focus=${about}`;
          return {
            ...shared,
            label: t(`domain:measure.${found.measure}`),
            note: about === null ? null : name(about),
            href: `/?measure=${found.measure}${of}`,
          };
        }
        case 'page':
          return { ...shared, label: t(`app:page.${found.page}`), href: pagePath(found.page) };
        case 'group':
          return {
            ...shared,
            label: t(groupName(found.group)),
            href: `/country/${groupSlug(found.group)}`,
          };
        case 'term':
          return {
            ...shared,
            label: t(`glossary:term.${found.term}.name`),
            href: `/glossary#${found.term}`,
          };
        case 'question':
          return { ...shared, label: found.text, href: textHref(found.text) };
        case 'figure': {
          const figure = figures?.find(({ id }) => id === found.figure);
          const page = figure?.page ?? '';
          const of = /^country\/(\w{3})(?=\/|$)/.exec(page)?.[1];
          const shown = of === undefined ? null : (about ?? of);
          return {
            ...shared,
            label: figure?.title[language] ?? found.figure,
            note: shown === null ? null : name(shown),
            href: `/${shown === null ? page : page.replace(/^country\/\w{3}/, `country/${shown}`)}`,
          };
        }
      }
    };
    return {
      groups: answer.groups.map(({ heading, found }) => ({ heading, options: found.map(option) })),
      chosen: focus === null ? null : option({ kind: 'economy', economy: focus }),
    };
  }, [answer, figures, focus, t, language, name]);
}
