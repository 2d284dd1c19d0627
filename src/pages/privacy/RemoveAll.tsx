import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { removeAll } from './remove-all.ts';

type Step = 'asked' | 'sure' | 'removed' | 'failed';

/** Removes everything kept in this browser, once it is said a second time. */
export function RemoveAll() {
  const { t } = useTranslation('privacy');
  const [step, setStep] = useState<Step>('asked');
  const remove = () =>
    void removeAll().then(
      () => setStep('removed'),
      () => setStep('failed'),
    );
  if (step === 'removed') return <Notice kind="news">{t('remove.removed')}</Notice>;
  if (step === 'failed')
    return (
      <Notice kind="error" title={t('remove.failed')} onRetry={remove}>
        {t('remove.failed_remedy')}
      </Notice>
    );
  if (step === 'asked')
    return (
      <div className="privacy__buttons">
        <Button onClick={() => setStep('sure')}>{t('remove.all')}</Button>
      </div>
    );
  return (
    <Notice kind="warning" title={t('remove.sure')}>
      <p>{t('remove.lost')}</p>
      <div className="privacy__buttons">
        <Button onClick={remove}>{t('remove.yes')}</Button>
        <Button plain onClick={() => setStep('asked')}>
          {t('remove.no')}
        </Button>
      </div>
    </Notice>
  );
}
