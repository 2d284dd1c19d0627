import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { siteRoot } from '../../database/site-root.ts';
import { EmbedButton } from '../../exports/embedding/EmbedButton.tsx';
import { keepHeights } from '../../exports/embedding/frames.ts';
import { useLanguage } from '../../language/index.ts';
import type { ListedFigure } from '../../figures/listed/use-figures.ts';

let kept: ReturnType<typeof keepHeights> | undefined;

/** One figure, alive, with its name, its parameters and the way to take it. */
export function GalleryFigure({ figure }: { figure: ListedFigure }) {
  const { t } = useTranslation('gallery');
  const { language } = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const title = figure.title[language];
  const root = siteRoot();
  const address = new URL(figure.example, root);
  const parameters = [...address.searchParams];
  address.searchParams.set('lang', language);

  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    kept ??= keepHeights(location.origin);
    const { add, remove } = kept;
    add(current, []);
    return () => remove(current);
  }, []);

  return (
    <li className="gallery__figure">
      <h2>{title}</h2>
      <p className="gallery__about">
        <code>{figure.id}</code>
        <span>{t(`kind.${figure.kind}`)}</span>
        <Link href={`/${figure.page}`}>{t('page')}</Link>
        <EmbedButton
          label={title}
          of={() => ({
            figure: figure.id,
            title,
            titleIn: (_, wanted) => figure.title[wanted],
            parameters,
          })}
        />
      </p>
      {/* A page of this very site. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        ref={frame}
        className="gallery__frame"
        src={address.href}
        title={title}
        height="560"
        loading="lazy"
      />
      <details>
        <summary>{t('parameters')}</summary>
        <dl className="gallery__parameters" dir="ltr">
          {figure.parameters.map(({ name, takes, fallback }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {t(`takes.${takes.kind}`, {
                  choices: takes.of?.join(', ') ?? '',
                  most: takes.most,
                })}
              </dd>
              <dd>{fallback !== '' && t('usually', { value: fallback })}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
