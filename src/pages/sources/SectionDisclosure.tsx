import type { ReactNode } from 'react';
import { useFold } from '../../figures/shown/use-fold.ts';
import '../../figures/shown/fold.css';
import './SectionDisclosure.css';

/**
 * A heading and what it is over. On a phone that is folded, as figures are: until the heading is
 * pressed, a link leads to `anchor`, or the browser's search finds something in it.
 */
export function SectionDisclosure(props: {
  /** Id of the part that it stands in; the heading's is `<anchor>-title`. */
  anchor: string;
  level: 2 | 3 | 4;
  title: string;
  /** Of a title in another language than the page's. */
  lang?: string;
  /** What is said of it though it is folded. */
  under?: ReactNode;
  className: string;
  children: ReactNode;
}) {
  const { anchor, level, title, lang, under, className, children } = props;
  const { body, fold } = useFold(anchor);
  const Heading = `h${level}` as const;
  return (
    <div className="section-disclosure">
      <div className="figure__head">
        <Heading id={`${anchor}-title`} lang={lang}>
          <bdi>{title}</bdi>
        </Heading>
        {under}
        {fold && (
          <button
            type="button"
            className="figure__unfold"
            aria-expanded={fold.open}
            aria-controls={`${anchor}-folded`}
            aria-label={title}
            lang={lang}
            onClick={fold.toggle}
          />
        )}
      </div>
      <div
        ref={body}
        id={`${anchor}-folded`}
        className={`figure__body ${className}`}
        data-closed={fold?.closed || undefined}
      >
        {children}
      </div>
    </div>
  );
}
