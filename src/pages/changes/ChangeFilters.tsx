import { useTranslation } from 'react-i18next';
import { changeKinds, type ChangeRow } from '../../figures/edition-changes/rows.ts';
import { sorts, type ChangesSettings, type Way } from '../../figures/edition-changes/settings.ts';
import { changeSources, subjectIds, subjects } from '../../figures/edition-changes/subjects.ts';
import { useEconomyName, useLanguage } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ChipGroup } from '../../ui/ToggleGroup.tsx';

/** What is compared, of whom, and in what order; each kept in the address. */
export function ChangeFilters(props: {
  rows: readonly ChangeRow[];
  settings: ChangesSettings;
  change: (changes: Partial<ChangesSettings>) => void;
}) {
  const { rows, settings, change } = props;
  const { t } = useTranslation('changes');
  const { t: word } = useTranslation('edition-changes');
  const economyName = useEconomyName();
  const { language } = useLanguage();
  const ways: readonly Way[] = subjects[settings.measure].measures.flatMap((measure) =>
    isWay(measure) ? [measure] : [],
  );
  const sources = changeSources.filter((source) => rows.some((row) => row.source === source));
  const kinds = changeKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const economies = [...new Set(rows.map(({ economy }) => economy))]
    .map((value) => ({ value, label: economyName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  const filtered =
    settings.direction !== 'both' ||
    settings.source !== 'every' ||
    settings.economy !== null ||
    settings.kind.length > 0;
  return (
    <section className="changes__filters" aria-label={t('filters')}>
      <SelectField
        label={t('measure')}
        options={subjectIds.map((value) => ({ value, label: t(`measures.${value}`) }))}
        value={settings.measure}
        onChange={(measure) => change({ measure, direction: 'both', source: 'every', kind: [] })}
      />
      {ways.length > 1 && (
        <SelectField<Way>
          label={t('direction')}
          options={(['both', ...ways] as const).map((value) => ({
            value,
            label: t(`directions.${value}`),
          }))}
          value={settings.direction}
          onChange={(direction) => change({ direction })}
        />
      )}
      {sources.length > 1 && (
        <SelectField<ChangesSettings['source']>
          label={t('source')}
          options={[
            { value: 'every', label: t('every_source') },
            ...sources.map((value) => ({ value, label: word(`source.${value}`) })),
          ]}
          value={settings.source}
          onChange={(source) => change({ source })}
        />
      )}
      <SelectField
        label={t('economy')}
        options={[{ value: '', label: t('every_economy') }, ...economies]}
        value={settings.economy ?? ''}
        onChange={(economy) =>
          change({ economy: economy || null, years: economy ? 'every' : 'largest' })
        }
      />
      <SelectField<ChangesSettings['years']>
        label={t('years')}
        options={(['largest', 'every'] as const).map((value) => ({
          value,
          label: t(`year.${value}`),
        }))}
        value={settings.years}
        onChange={(years) => change({ years })}
      />
      <SelectField
        label={t('sort')}
        options={sorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        value={settings.sort}
        onChange={(sort) => change({ sort })}
      />
      {kinds.length > 1 && (
        <ChipGroup
          label={t('kind')}
          labelShown
          options={kinds.map((value) => ({ value, label: word(`kind.${value}`) }))}
          value={settings.kind}
          onChange={(kind) => change({ kind })}
        />
      )}
      {filtered && (
        <Button
          plain
          onClick={() =>
            change({
              direction: 'both',
              source: 'every',
              economy: null,
              kind: [],
              years: 'largest',
            })
          }
        >
          {t('clear')}
        </Button>
      )}
    </section>
  );
}

function isWay(measure: string): measure is Way {
  return ['received', 'paid', 'hosted', 'abroad'].includes(measure);
}
