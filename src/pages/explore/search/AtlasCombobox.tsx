import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { createEconomyName, useEconomyName, useLanguage } from '../../../language/index.ts';
import { ClearField } from '../../../ui/ClearField.tsx';
import { keptHref } from '../../../ui/address/kept-settings.ts';
import type { EconomyComboboxProps } from '../../../ui/combobox/EconomyCombobox.tsx';
import { searchEntries } from '../../../ui/combobox/economy-search.ts';
import { useChosenName } from '../../../ui/combobox/use-chosen-name.ts';
import { useHeldCaret, useTakenOver } from '../../../ui/combobox/use-taken-over.ts';
import { useFigures } from '../../../figures/listed/use-figures.ts';
import { searchAtlas } from './found/search-atlas.ts';
import { Groups } from './Groups.tsx';
import { keepSearch, keptSearches } from './kept-searches.ts';
import { openingAnswer } from './opening-answer.ts';
import { useQuestions, withQuestions } from './use-questions.ts';
import { useOptions, type Option } from './use-options.ts';
import { useSearched } from './use-searched.ts';
import './AtlasCombobox.css';

const none: EconomyComboboxProps['economies'] = [];

/** The field that finds everything, with what it finds under headings: a WAI-ARIA combobox with a list. */
export default function AtlasCombobox(props: EconomyComboboxProps) {
  const { label, placeholder, economies, value, onChoose, typed, plain } = props;
  const { i18n } = useTranslation('ui');
  const { t: said } = useTranslation('search');
  const { language } = useLanguage();
  const own = useEconomyName();
  const held = useHeldCaret(plain);
  const [, navigate] = useLocation();
  const here = useSearch();
  const [used, setUsed] = useState(held !== null || typed !== null);
  const { figures } = useFigures(used);
  const entries = useMemo(() => {
    const english = createEconomyName(i18n.getFixedT('en'), 'en', economies);
    return searchEntries(economies, { own, english }, language);
  }, [economies, own, language, i18n]);
  const searched = useSearched(entries, figures);

  const chosenName = entries.find(({ economy }) => economy === value)?.name;
  const [text, setText] = useState(typed ?? chosenName ?? '');
  const [lately, setLately] = useState(() => keptSearches());
  const unchanged = text === (chosenName ?? '');
  const questions = useQuestions(used ? economies : none, unchanged ? '' : text);
  const answer = useMemo(
    () =>
      unchanged
        ? openingAnswer(searched, lately)
        : withQuestions(searchAtlas(searched, text), questions),
    [unchanged, searched, lately, text, questions],
  );
  const { groups, chosen } = useOptions(answer, figures, value);
  const items = useMemo(() => groups.flatMap(({ options }) => options), [groups]);
  const unknown =
    answer.unknown.length === 0
      ? null
      : said(answer.understood.length > 0 ? 'unknown_but' : 'unknown', {
          words: answer.unknown.join(', '),
          economies: answer.understood.map((economy) => own(economy)).join(', '),
        });

  const lead = (option: Option | null) => {
    if (option === null) return onChoose(null);
    keepSearch(option.key);
    setLately(keptSearches());
    if (option.href === null) onChoose(option.economy);
    else navigate(keptHref(option.href, here));
  };
  const box = useCombobox<Option>({
    items,
    initialInputValue: text,
    selectedItem: chosen,
    initialIsOpen: held !== null,
    defaultHighlightedIndex: 0,
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.key,
    getA11yStatusMessage: ({ isOpen, inputValue }) =>
      isOpen && inputValue !== ''
        ? `${said('results', { count: items.length })} ${unknown ?? ''}`
        : '',
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => lead(selectedItem),
    stateReducer: (_, { type, changes }) => {
      const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      // Leaving puts the name of what is chosen back; only choosing or clearing changes it.
      if (type === InputBlur || type === InputKeyDownEscape)
        return { ...changes, selectedItem: chosen, inputValue: chosenName ?? '' };
      // What leads elsewhere leaves no name in the field.
      return changes.selectedItem?.href ? { ...changes, inputValue: chosenName ?? '' } : changes;
    },
  });
  const { setInputValue, openMenu } = box;
  useChosenName(chosenName, setInputValue);
  const { field, focusInput } = useTakenOver(held, (early) => {
    setInputValue(early);
    openMenu();
  });

  return (
    <div ref={field}>
      <input
        {...box.getInputProps({
          'aria-label': label,
          'aria-labelledby': undefined,
          'aria-keyshortcuts': '/',
          ...(items.length === 0 && { 'aria-activedescendant': undefined }),
          onFocus: (event) => {
            setUsed(true);
            event.currentTarget.select();
          },
        })}
        className="economy-search__input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
      />
      {value !== null && (
        <ClearField
          onClear={() => {
            box.reset();
            onChoose(null);
            focusInput();
          }}
        />
      )}
      <div className="atlas-search" data-open={box.isOpen}>
        {unknown && <p className="atlas-search__unknown">{unknown}</p>}
        <div
          {...box.getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined })}
          className="atlas-search__groups"
          data-empty={items.length === 0 || undefined}
        >
          {box.isOpen && <Groups groups={groups} box={box} />}
        </div>
        {items.length === 0 && <p className="atlas-search__unknown">{said('help')}</p>}
      </div>
    </div>
  );
}
