import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { measures } from '../../domain/measure.ts';
import { useEconomyName, useFormat, useLanguage } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { LimitField } from './LimitField.tsx';
import { questionHref } from '../../figures/questions/reading/ask-href.ts';
import {
  askedGroup,
  askedGroupName,
  askedGroups,
  askedSlug,
} from '../../figures/questions/reading/asked-group.ts';
import {
  amongs,
  askedMeasures,
  flowSubjects,
  isFlowShape,
  isSummed,
  womenCounts,
  type Among,
  type Order,
  type Question,
} from '../../figures/questions/reading/question.ts';

const counts = [1, 3, 5, 10, 20, 50];

/** What has a sum for the world. */
const worldly: ReadonlySet<string> = new Set(
  Object.values(measures)
    .filter(({ additive }) => additive)
    .map(({ id }) => id),
);

const isWomenCount = (of: Question['of']) => womenCounts.some((one) => one === of);

function labelOf(shape: Question['shape'], at: number, group: boolean): string {
  if (shape === 'corridor') return at === 0 ? 'chip.from' : 'chip.to';
  return group ? 'chip.group' : 'chip.economy';
}

/** How a question was understood, a part a chip; changing one asks another question. */
export function Chips(props: {
  question: Question;
  economies: readonly PlacedEconomy[];
  /** Years that there are figures of, the newest first. */
  years: readonly number[];
}) {
  const { question, economies, years } = props;
  const { shape, of, side, order, count, among, year, since, until } = question;
  const { t } = useTranslation(['ask', 'domain']);
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const name = useEconomyName();
  const format = useFormat();
  const change = (changes: Partial<Question>) =>
    navigate(questionHref({ ...question, ...changes }));
  const places = useMemo(() => {
    const collator = new Intl.Collator(language);
    return economies
      .map(({ economy }) => ({ value: economy, label: name(economy) }))
      .toSorted((a, b) => collator.compare(a.label, b.label));
  }, [economies, name, language]);
  const groups = useMemo(
    () =>
      askedGroups.map((group) => ({ value: askedSlug(group), label: t(askedGroupName(group)) })),
    [t],
  );
  /** Economies, and groups where what is asked can be told of them. */
  const named = (at: number) => {
    const told = groups.filter(({ value }) =>
      isSummed({ ...question, economies: question.economies.with(at, value) }),
    );
    return shape === 'corridors' ? told : [...told, ...places];
  };
  const flow = isFlowShape(question);
  const lists = shape === 'ranking' || shape === 'partners' || shape === 'corridors';
  const possible = ({ value }: { value: Question['of'] }) =>
    value === of || isSummed({ ...question, of: value });
  const all: readonly { value: Question['of']; label: string }[] = flow
    ? flowSubjects.map((value) => ({ value, label: t(`flow.${value}`) }))
    : askedMeasures
        .filter((id) => shape !== 'world' || worldly.has(id))
        .map((value) => ({
          value,
          // A field on a phone has room for fewer letters than a title.
          label: t([
            `chip.measure.${value}`,
            `${isWomenCount(value) ? '' : 'domain:'}measure.${value}`,
          ]),
        }));
  // What has no ways of its own to be ordered from below keeps the order it has.
  const both = shape === 'ranking' || of === 'cost' || of === 'women';
  const yearOptions = (open: string, chosen: number | null) => [
    { value: '', label: open },
    ...[...new Set(chosen === null || years.includes(chosen) ? years : [chosen, ...years])].map(
      (one) => ({ value: String(one), label: format.year(one) }),
    ),
  ];
  const number = (value: string) => (value === '' ? null : Number(value));
  return (
    <fieldset className="ask__chips">
      <legend>{t('reading')}</legend>
      <SelectField<Question['of']>
        label={t('chip.what')}
        options={all.filter(possible)}
        value={of}
        onChange={(value) =>
          change({
            of: value,
            above: null,
            below: null,
            carries: null,
            order: shape === 'ranking' || value === 'cost' || value === 'women' ? order : 'most',
          })
        }
      />
      {question.economies.map((economy, at) => (
        <SelectField
          key={economy}
          label={t(labelOf(shape, at, askedGroup(economy) !== null))}
          options={named(at).filter(
            ({ value }) => value === economy || !question.economies.includes(value),
          )}
          value={economy}
          onChange={(value) => change({ economies: question.economies.with(at, value) })}
        />
      ))}
      {side !== null && (
        <SelectField<'in' | 'out'>
          label={t('chip.side')}
          options={(['in', 'out'] as const).map((value) => ({ value, label: t(`side.${value}`) }))}
          value={side}
          onChange={(value) => change({ side: value })}
        />
      )}
      {shape === 'trend' || since !== null || until !== null ? (
        <>
          <SelectField
            label={t('chip.since')}
            options={yearOptions(t('chip.first'), since)}
            value={String(since ?? '')}
            onChange={(value) => change({ since: number(value) })}
          />
          <SelectField
            label={t('chip.until')}
            options={yearOptions(t('chip.newest'), until)}
            value={String(until ?? '')}
            onChange={(value) => change({ until: number(value) })}
          />
        </>
      ) : (
        <SelectField
          label={t('chip.year')}
          options={yearOptions(t('chip.newest'), year)}
          value={String(year ?? '')}
          onChange={(value) => change({ year: number(value) })}
        />
      )}
      {shape === 'ranking' && (
        <SelectField<Among | ''>
          label={t('chip.among')}
          options={[
            { value: '', label: t('chip.everywhere') },
            ...amongs.map((value) => ({
              value,
              label: t(askedGroupName(value)),
            })),
          ]}
          value={among ?? ''}
          onChange={(value) => change({ among: value === '' ? null : value })}
        />
      )}
      {lists && both && (
        <SelectField<Order>
          label={t('chip.order')}
          options={(['most', 'least'] as const).map((value) => ({
            value,
            label: t(`order.${value}`),
          }))}
          value={order}
          onChange={(value) => change({ order: value })}
        />
      )}
      {lists && (
        <>
          <SelectField
            label={t('chip.count')}
            options={[...new Set([...counts, count ?? 10])]
              .sort((a, b) => a - b)
              .map((one) => ({ value: String(one), label: format.count(one, { as: 'full' }) }))}
            value={String(count ?? 10)}
            onChange={(value) => change({ count: Number(value) })}
          />
          {(['above', 'below'] as const).map((limit) => (
            <LimitField
              key={limit}
              label={t(`chip.${limit}`)}
              value={question[limit]}
              onChange={(value) => change({ [limit]: value })}
            />
          ))}
          {of === 'cost' && (
            <LimitField
              label={t('chip.carries')}
              value={question.carries}
              onChange={(value) => change({ carries: value })}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
