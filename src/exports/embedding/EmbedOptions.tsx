import { useTranslation } from 'react-i18next';
import { languageNames, languages, type Language } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { EmbedLook } from './embed-look.ts';

const themes = ['auto', 'light', 'dark', 'page'] as const;

/** What can be chosen of an embed. */
export function EmbedOptions(props: {
  look: EmbedLook;
  /** The edition it could be frozen to; null while it isn't known. */
  edition: string | null;
  change: (changes: Partial<EmbedLook>) => void;
}) {
  const { look, edition, change } = props;
  const { t } = useTranslation('embedding');
  const spoken = [
    { value: '' as Language | '', label: t('lang.auto') },
    ...languages.map((value) => ({ value, label: languageNames[value] })),
  ];
  return (
    <div className="embedding__options">
      <SelectField
        label={t('theme.label')}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        value={look.theme}
        onChange={(theme) => change({ theme })}
      />
      <SelectField
        label={t('lang.label')}
        options={spoken}
        value={look.lang}
        onChange={(lang) => change({ lang })}
      />
      <ToggleGroup
        label={t('edition.label')}
        labelShown
        options={[
          { value: 'live', label: t('edition.live') },
          { value: 'frozen', label: t('edition.frozen'), disabled: edition === null },
        ]}
        value={look.frozen ? 'frozen' : 'live'}
        onChange={(value) => change({ frozen: value === 'frozen' })}
      />
      <p className="note">
        {look.frozen && edition !== null
          ? t('edition.frozen_help', { edition })
          : t('edition.live_help')}
      </p>
    </div>
  );
}
