import manifest from 'virtual:atlas-data';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import { prefixed, withoutPrefix, withPrefix } from '../../domain/prefixed.ts';
import about from '../../figures/estimate-setting/about.ts';
import { EstimateSetting } from '../../figures/estimate-setting/EstimateSetting.tsx';
import {
  settingParameters,
  type SettingSettings,
} from '../../figures/estimate-setting/settings.ts';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import { useSiteBase } from '../../ui/address/site-base.ts';
import { call } from './formulas.ts';

const { prefix } = about;
const spec = prefixed(settingParameters, prefix);
const checks = [checkOf(spec)];

/** The settings of the estimate in one place, its matrix to take away, and how to cite it. */
export function UseIt() {
  const { t } = useTranslation('methods');
  const base = useSiteBase();
  const [values, change] = useAddressSettings(spec);
  return (
    <section id="use" className="methods__part" aria-labelledby="use-title">
      <h2 id="use-title">{t('part.use')}</h2>
      <p>{t('use.text')}</p>
      <pre className="methods__formula" dir="ltr" lang="en">
        {call}
      </pre>
      <AddressProblems checks={checks} />
      <div className="methods__setting">
        <EstimateSetting
          settings={withoutPrefix<SettingSettings>(values, prefix) as SettingSettings}
          change={(changes) => change(withPrefix(changes, prefix))}
        />
      </div>
      <p>
        {t('use.cite_as', {
          title: t('title'),
          edition: manifest.edition,
        })}
      </p>
      <ul className="methods__contents">
        <li>
          <Link href="/sql">{t('use.sql')}</Link>
        </li>
        <li>
          <a href={`${base}/data/latest/CITATION.cff`} download>
            {t('use.cite')}
          </a>
        </li>
      </ul>
    </section>
  );
}
