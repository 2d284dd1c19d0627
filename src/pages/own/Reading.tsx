import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { WorkerProgress } from '../../user-data/worker/worker-client.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/fields/Progress.tsx';

/** How far the reading of a file is, in words and as a bar, and the way out of it. */
export function Reading(props: {
  file: string;
  progress: WorkerProgress | null;
  onStop: () => void;
}) {
  const { file, progress, onStop } = props;
  const { t } = useTranslation('own');
  const format = useFormat();
  const words =
    progress === null
      ? t('reading.start', { file })
      : t(`reading.${progress.stage}`, {
          file,
          rows: format.count(progress.rows),
          share: format.share(Math.round(progress.share * 100)),
        });
  return (
    <section className="own__reading" aria-label={t('reading.label')}>
      <p className="visually-hidden" aria-live="polite">
        {t('reading.start', { file })}
      </p>
      <Progress words={words} share={progress?.share ?? null} />
      <Button onClick={onStop}>{t('reading.stop')}</Button>
    </section>
  );
}
