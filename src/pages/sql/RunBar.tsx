import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

/** What can be done with the statement: run it, stop it, share it. */
export function RunBar(props: {
  busy: boolean;
  onRun: () => void;
  onCancel: () => void;
  /** The address that opens this statement; null where it would be too long. */
  link: () => string | null;
}) {
  const { t } = useTranslation('sql');
  const mac = useSyncExternalStore(never, isMac, () => false);
  return (
    <div className="sql-bar">
      {props.busy ? (
        <Button className="sql-bar__run" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      ) : (
        <Button className="sql-bar__run sql-bar__run--ready" onClick={props.onRun}>
          {t('run')}
          <kbd className="sql-bar__keys" dir="ltr">
            {mac ? '⌘ ↵' : 'Ctrl ↵'}
          </kbd>
        </Button>
      )}
      <CopyLink link={props.link} />
    </div>
  );
}

function CopyLink({ link }: { link: () => string | null }) {
  const { t } = useTranslation('sql');
  const [said, setSaid] = useState<{ key: string; address?: string } | null>(null);
  useEffect(() => {
    if (said?.key !== 'copied') return undefined;
    const timer = setTimeout(() => setSaid(null), 4000);
    return () => clearTimeout(timer);
  }, [said]);

  async function copy() {
    const address = link();
    if (address === null) return setSaid({ key: 'too_long' });
    try {
      await navigator.clipboard.writeText(address);
      setSaid({ key: 'copied' });
    } catch {
      setSaid({ key: 'not_copied', address });
    }
  }

  return (
    <>
      <Button plain onClick={() => void copy()}>
        {t('copy_link')}
      </Button>
      <output className="sql-bar__said">
        {said && t(said.key)}
        {said?.address !== undefined && (
          <input
            className="sql-bar__address"
            readOnly
            dir="ltr"
            aria-label={t('address')}
            value={said.address}
            onFocus={(event) => event.target.select()}
          />
        )}
      </output>
    </>
  );
}

const never = () => () => undefined;
const isMac = () => /Mac|iP(?:hone|ad)/.test(navigator.userAgent);
