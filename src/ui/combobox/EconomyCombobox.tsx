import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClearField } from '../ClearField.tsx';
import { createEconomyName, useEconomyName, useLanguage } from '../../language/index.ts';
import type { EconomySearchProps } from './economy-search-props.ts';
import { findEconomies, searchEntries, type SearchEntry } from './economy-search.ts';
import { useChosenName } from './use-chosen-name.ts';
import { useHeldCaret, useTakenOver } from './use-taken-over.ts';

export interface EconomyComboboxProps extends EconomySearchProps {
  /** What was typed before this part was loaded; null where nothing was. */
  typed: string | null;
  /** Id of the plain field in whose place it comes. */
  plain: string;
}

/** The list that opens under the field: WAI-ARIA combobox with a list, by downshift. */
export default function EconomyCombobox(props: EconomyComboboxProps) {
  const { label, placeholder, economies, value, onChoose, typed, plain } = props;
  const { t, i18n } = useTranslation('ui');
  const { language } = useLanguage();
  const own = useEconomyName();
  const held = useHeldCaret(plain);
  const entries = useMemo(() => {
    const english = createEconomyName(i18n.getFixedT('en'), 'en', economies);
    return searchEntries(economies, { own, english }, language);
  }, [economies, own, language, i18n]);

  const chosen = entries.find(({ economy }) => economy === value) ?? null;
  const [text, setText] = useState(typed ?? chosen?.name ?? '');
  const unchanged = text === (chosen?.name ?? '');
  const found = useMemo(
    () => findEconomies(entries, unchanged ? '' : text),
    [entries, text, unchanged],
  );

  const box = useCombobox<SearchEntry>({
    items: found,
    initialInputValue: text,
    selectedItem: chosen,
    initialIsOpen: held !== null,
    defaultHighlightedIndex: 0,
    itemToString: (entry) => entry?.name ?? '',
    itemToKey: (entry) => entry?.economy,
    getA11yStatusMessage: ({ isOpen, inputValue }) =>
      isOpen && inputValue !== '' ? t('combobox.results', { count: found.length }) : '',
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => onChoose(selectedItem?.economy ?? null),
    stateReducer: (_, { type, changes }) => {
      const left =
        type === useCombobox.stateChangeTypes.InputBlur ||
        type === useCombobox.stateChangeTypes.InputKeyDownEscape;
      // Leaving puts the name of what is chosen back; only choosing or clearing changes it.
      return left ? { ...changes, selectedItem: chosen, inputValue: chosen?.name ?? '' } : changes;
    },
  });

  const { setInputValue, openMenu } = box;
  useChosenName(chosen?.name, setInputValue);
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
          // Where nothing is found the first of it is not there to be pointed at.
          ...(found.length === 0 && { 'aria-activedescendant': undefined }),
          onFocus: (event) => event.currentTarget.select(),
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
      <ul
        {...box.getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined })}
        className="economy-search__list"
        data-open={box.isOpen}
      >
        {box.isOpen &&
          found.map((entry, index) => (
            <li
              key={entry.economy}
              {...box.getItemProps({ item: entry, index })}
              className="economy-search__item"
              data-highlighted={box.highlightedIndex === index}
            >
              <span>{entry.name}</span>
              <span className="note">{entry.economy}</span>
            </li>
          ))}
      </ul>
      {box.isOpen && found.length === 0 && (
        <p className="economy-search__none">{t('combobox.none', { text })}</p>
      )}
    </div>
  );
}
