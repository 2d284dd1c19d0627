import type { UseComboboxReturnValue } from 'downshift';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option, OptionGroup } from './use-options.ts';

/** What was found, under headings, in one list for the arrow keys. */
export function Groups(props: {
  groups: readonly OptionGroup[];
  box: Pick<UseComboboxReturnValue<Option>, 'getItemProps' | 'highlightedIndex'>;
}) {
  const { groups, box } = props;
  const { t } = useTranslation('search');
  const id = useId();
  return groups.map(({ heading, options }, at) => {
    const start = groups.slice(0, at).reduce((sum, one) => sum + one.options.length, 0);
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag groups options of a list
      <div key={heading} role="group" aria-labelledby={`${id}-${heading}`}>
        <div id={`${id}-${heading}`} className="atlas-search__heading" role="presentation">
          {t(`group.${heading}`)}
        </div>
        {options.map((option, place) => (
          <div
            key={option.key}
            {...box.getItemProps({ item: option, index: start + place })}
            className="economy-search__item"
            data-highlighted={box.highlightedIndex === start + place}
          >
            <span>{option.label}</span>
            {option.note && <span className="note">{option.note}</span>}
          </div>
        ))}
      </div>
    );
  });
}
