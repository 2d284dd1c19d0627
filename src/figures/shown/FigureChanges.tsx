import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { changesOfUses } from '../edition-changes/changes-href.ts';
import './figure-changes.css';

/** Where it stands what changed since the edition before those that a figure is from. */
export function FigureChanges(props: { uses: readonly SourceUse[]; settings: object }) {
  const { t } = useTranslation('ui');
  const links = changesOfUses(props.uses, onlyEconomy(props.settings));
  if (links.length === 0) return null;
  return (
    <p className="figure__changes">
      {t('changes.head')}
      {links.map(({ subject, href }) => {
        const name = t(`changes.of.${subject}`);
        return (
          <Link key={subject} href={href} aria-label={t('changes.label', { subject: name })}>
            {name}
          </Link>
        );
      })}
    </p>
  );
}

/** The economy of a figure that shows one alone. */
function onlyEconomy(settings: object): string | null {
  const economies: unknown = 'economies' in settings ? settings.economies : null;
  const [first, second]: unknown[] = Array.isArray(economies) ? economies : [];
  return typeof first === 'string' && second === undefined ? first : null;
}
