import { useTranslation } from 'react-i18next';
import { useDay, useFormat } from '../../language/index.ts';
import { bytesOf } from '../../offline/kept/offline-list.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useKept, type KeptState, type UseKept } from './use-kept.ts';

/** Keeps the whole atlas in this browser, says which edition is kept, and gives the room back. */
export function OfflineUse() {
  const { t } = useTranslation('privacy');
  const kept = useKept();
  const { state } = kept;
  if (state.status === 'looking') return <p>{t('keep.looking')}</p>;
  if (state.status === 'impossible') return <p>{t('keep.impossible')}</p>;
  if (state.status === 'keeping') return <Keeping state={state} stop={kept.stop} />;
  return <Choice state={state} keep={kept.keep} drop={kept.drop} />;
}

function Keeping(props: { state: Extract<KeptState, { status: 'keeping' }>; stop: () => void }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const { done, bytes } = props.state;
  const share = bytes === 0 ? 0 : done / bytes;
  return (
    <div className="privacy__keep">
      <p>{t('keep.keeping', { share: format.share(share * 100), size: format.bytes(bytes) })}</p>
      <progress aria-label={t('keep.progress')} max={1} value={share} />
      <Button plain onClick={props.stop}>
        {t('keep.stop')}
      </Button>
    </div>
  );
}

function Choice({
  state: { status, kept, list },
  keep,
  drop,
}: Pick<UseKept, 'keep' | 'drop'> & {
  state: Extract<KeptState, { status: 'idle' | 'failed' }>;
}) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const day = useDay();
  const newer = list !== null && list.script !== kept?.script;
  return (
    <div className="privacy__keep">
      {status === 'failed' && (
        <Notice kind="error" title={t('keep.failed')} onRetry={keep}>
          <p>{t('keep.failed_remedy')}</p>
        </Notice>
      )}
      <p>
        {kept
          ? t('keep.kept', { day: day(kept.made), size: format.bytes(kept.bytes) })
          : t('keep.none')}
        {kept && newer && ` ${t('keep.older', { day: day(list.made) })}`}
        {!list && ` ${t('keep.no_network')}`}
      </p>
      <div className="privacy__buttons">
        {newer && status !== 'failed' && (
          <Button onClick={keep}>
            {t(kept ? 'keep.renew' : 'keep.all', { size: format.bytes(bytesOf(list)) })}
          </Button>
        )}
        {kept && (
          <Button plain onClick={drop}>
            {t('keep.drop')}
          </Button>
        )}
      </div>
    </div>
  );
}
