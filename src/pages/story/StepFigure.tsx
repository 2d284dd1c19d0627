import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { AnyFigureOnFiles } from '../../figures/figure/any-figure.ts';
import { drawnOn } from '../../figures/figure/drawn-on.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useSay } from '../../language/index.ts';
import type { Step } from '../../stories/story/step.ts';

/** Width of a drawing on paper, px: a column of the two that a sheet has (`StoryPage.css`). */
const onPaper = 340;

/** The figure of a step, with its files where it is drawn on some. */
export function StepFigure({ step, nth }: { step: Step; nth: number }) {
  const { t } = useTranslation('stories');
  const say = useSay();
  const { id, figure, settings } = step;
  // A story may show a figure twice, with other settings.
  const name = t('figure', { step: nth, title: say(figure.title(settings)) });
  const anchor = `${id}-figure`;
  return 'files' in figure ? (
    <FigureOnFiles figure={figure} settings={settings} anchor={anchor} name={name} />
  ) : (
    <ShownFigure figure={figure} settings={settings} anchor={anchor} name={name} paper={onPaper} />
  );
}

function FigureOnFiles(props: {
  figure: AnyFigureOnFiles;
  settings: Step['settings'];
  anchor: string;
  name: string;
}) {
  const { figure, settings, anchor, name } = props;
  const { t } = useTranslation('figures');
  const { json } = useDatabase();
  const names = useMemo(() => figure.about.files ?? [], [figure]);
  const [came, setCame] = useState<readonly unknown[] | null>(null);
  const there = names.map((name) => json.peek?.(name));
  const whole = there.every((content) => content !== undefined);
  useEffect(() => {
    if (whole) return undefined;
    const controller = new AbortController();
    void Promise.all(names.map((name) => json(name, controller.signal))).then(
      (contents) => setCame(contents),
      () => undefined,
    );
    return () => controller.abort();
  }, [json, names, whole]);
  const contents = whole ? there : came;
  const ready = contents !== null;
  const drawn = useMemo(
    () => (ready ? drawnOn(figure, figure.files(contents)) : null),
    // The files of a build never change.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [figure, ready],
  );
  if (!drawn) return <p className="figure__waiting">{t('waiting')}</p>;
  return (
    <ShownFigure figure={drawn} settings={settings} anchor={anchor} name={name} paper={onPaper} />
  );
}
