import { useTranslation } from 'react-i18next';
import { Cross } from './Cross.tsx';

/** The cross at the end of a field with a name in it, which empties the field. */
export function ClearField(props: { readonly onClear: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <button
      type="button"
      className="economy-search__clear"
      aria-label={t('clear')}
      onClick={props.onClear}
    >
      <Cross size={16} />
    </button>
  );
}
