import { useTranslation } from 'react-i18next';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useEconomyName } from '../../language/index.ts';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { CorridorSearch } from './CorridorSearch.tsx';
import type { Ends, Fault } from './ends.ts';

/** Says why an address leads to no corridor, and helps to find one. */
export function NoCorridor(props: Ends & { fault: Fault; economies: readonly PlacedEconomy[] }) {
  const { sender, receiver, fault, economies } = props;
  const { t } = useTranslation('corridor');
  const name = useEconomyName();
  useDocumentTitle(t('fault.title'));
  const exists = { sender: fault === 'unknown_receiver' || fault === 'same' };
  return (
    <div className="corridor">
      <header className="corridor__head">
        <h1>{t('fault.title')}</h1>
        <p className="corridor__lead">
          {t(`fault.${fault}`, {
            sender: exists.sender ? name(sender) : sender.slice(0, 12),
            receiver: fault === 'unknown_sender' ? name(receiver) : receiver.slice(0, 12),
          })}
        </p>
      </header>
      <CorridorSearch
        economies={economies}
        sender={exists.sender ? sender : null}
        receiver={fault === 'unknown_sender' ? receiver : null}
      />
    </div>
  );
}
