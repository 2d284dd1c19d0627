import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { restsOnEstimate } from '../../domain/editions/uses.ts';
import './figure-changes.css';

/** Where it stands how the estimate is made and tested, and can be changed, beside what rests on it. */
export function EstimateLink({ uses }: { uses: readonly SourceUse[] }) {
  const { t } = useTranslation('ui');
  if (!restsOnEstimate(uses)) return null;
  return (
    <p className="figure__changes">
      <Link href="/methods">{t('estimate_how')}</Link>
      <Link href="/methods#estimate-setting">{t('estimate_settings')}</Link>
    </p>
  );
}
