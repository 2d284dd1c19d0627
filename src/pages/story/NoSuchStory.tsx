import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** What stands at the address of a story that there is none of. */
export function NoSuchStory() {
  const { t } = useTranslation('stories');
  return (
    <div className="story">
      <h1>{t('none')}</h1>
      <p className="story__lead">
        <Link href="/stories">{t('all')}</Link>
      </p>
    </div>
  );
}
