import { useTranslation } from 'react-i18next';
import { programmeStatuses, programmeThemes } from '../../domain/programmes/programme.ts';
import type { Programme } from '../../figures/programme-timeline/programme.ts';
import { isChosen, type ProgrammeSettings } from '../../figures/programme-timeline/settings.ts';
import { useEconomyName, useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipGroup } from '../../ui/ToggleGroup.tsx';

/** Filters by theme, status and economy; each kept in the address. */
export function ProgrammeFilters(props: {
  all: readonly Programme[];
  settings: ProgrammeSettings;
  change: (changes: Partial<ProgrammeSettings>) => void;
}) {
  const { all, settings, change } = props;
  const { t } = useTranslation('programmes');
  const { t: word } = useTranslation('programme-timeline');
  const economyName = useEconomyName();
  const { language } = useLanguage();
  const economies = [...new Set(all.flatMap((programme) => programme.economies))]
    .map((code) => ({ code, name: economyName(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const counted = (key: string, number: number) => t('theme_count', { theme: word(key), number });
  const filtered =
    settings.topic.length > 0 || settings.status.length > 0 || settings.economy !== null;
  return (
    <div className="programmes__filters">
      <ChipGroup
        label={t('theme')}
        labelShown
        options={programmeThemes.map((value) => ({
          value,
          label: counted(
            `theme.${value}`,
            all.filter(({ themes }) => themes.includes(value)).length,
          ),
        }))}
        value={settings.topic}
        onChange={(topic) => change({ topic })}
      />
      <ChipGroup
        label={t('status')}
        labelShown
        options={programmeStatuses.map((value) => ({
          value,
          label: counted(`status.${value}`, all.filter(({ status }) => status === value).length),
        }))}
        value={settings.status}
        onChange={(status) => change({ status })}
      />
      <label className="programmes__economy">
        <span>{t('economy')}</span>
        <select
          className="field-look"
          value={settings.economy ?? ''}
          onChange={(event) => change({ economy: event.target.value || null })}
        >
          <option value="">{t('economy_all')}</option>
          {economies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="programmes__shown" aria-live="polite">
        {t('shown', {
          count: all.filter((programme) => isChosen(programme, settings)).length,
        })}
        {filtered && (
          <Button plain onClick={() => change({ topic: [], status: [], economy: null })}>
            {t('clear')}
          </Button>
        )}
      </p>
    </div>
  );
}
