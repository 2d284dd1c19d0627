import { useTranslation } from 'react-i18next';
import { rangeMessage } from '../../../figures/scenario-change/amounts.ts';
import type { ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { revenueBySender } from '../../../figures/scenario-change/revenue.ts';
import { useEconomyName, useFormat, useSay } from '../../../language/index.ts';

/** Economies that are told one by one. */
const most = 8;

/** What levies bring in, and where they are taken; nothing without a levy. */
export function Revenue({ model: { scenario } }: { model: ScenarioModel }) {
  const { t } = useTranslation('scenarios');
  const format = useFormat();
  const name = useEconomyName();
  const say = useSay();
  const { revenue } = scenario.result;
  if (!revenue) return null;
  const senders = revenueBySender(scenario);
  const shown = senders.slice(0, most);
  const rest = senders.slice(most);
  const usd = (value: number) => format.amount(value, 'usd');
  const range = rangeMessage(revenue.world, 'usd');
  return (
    <section className="scenarios__section" aria-labelledby="revenue-title">
      <h2 id="revenue-title">{t('revenue.title')}</h2>
      <p>
        {t('revenue.told', {
          amount: usd(revenue.world.central),
          range: range.kind === 'message' ? say(range.value) : '',
        })}
      </p>
      {senders.length > 1 && (
        <div className="scenarios__scroll">
          <table className="scenarios__table">
            <thead>
              <tr>
                <th scope="col">{t('revenue.sender')}</th>
                <th scope="col">{t('revenue.usd')}</th>
                <th scope="col">{t('revenue.range')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ sender, low, central, high }) => (
                <tr key={sender}>
                  <th scope="row">{name(sender)}</th>
                  <td>{usd(central)}</td>
                  <td>{format.range(low, high, 'usd')}</td>
                </tr>
              ))}
              {rest.length > 0 && (
                <tr>
                  <th scope="row">{t('revenue.rest', { count: rest.length })}</th>
                  <td>{usd(rest.reduce((sum, { central }) => sum + central, 0))}</td>
                  <td>–</td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
      <p className="scenarios__note">{t('revenue.note')}</p>
    </section>
  );
}
