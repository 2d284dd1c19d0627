import type { i18n } from 'i18next';
import { Suspense, useEffect, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AtlasDatabase } from '../database/atlas-database.ts';
import { DatabaseProvider } from '../database/DatabaseProvider.tsx';
import { useDocumentTitle } from '../ui/hooks/use-document-title.ts';
import { ScrollRestoration } from './ScrollRestoration.tsx';
import { EngineQuestion } from './EngineQuestion.tsx';
import { ErrorBoundary } from './failure/ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LanguageRouter } from './LanguageRouter.tsx';
import { ReplayEarlyEvents } from './ReplayEarlyEvents.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { notFound, routeAt } from './routes.tsx';
import { TourSlot } from './tour/TourSlot.tsx';
import { useDocumentAddress } from './use-document-address.ts';
import { useDocumentLanguage } from './use-document-language.ts';
import { createNavigationTracker } from './navigation-type.ts';
import './style/tokens.css';
import './style/fonts.css';
import './style/base.css';
import './style/no-script.css';
import './style/print.css';
import './App.css';

interface AppProps {
  translator: i18n;
  database: AtlasDatabase;
  /** Path of the site's root without its last slash; empty at the top of a host. */
  base: string;
  /** The page and its query string, where there is no address bar to take them from. */
  serverPath?: string;
}

/** The whole site. */
export function App({ translator, database, base, serverPath }: AppProps) {
  return (
    <I18nextProvider i18n={translator}>
      <DatabaseProvider database={database}>
        <LanguageRouter base={base} serverPath={serverPath}>
          <Shell />
        </LanguageRouter>
      </DatabaseProvider>
    </I18nextProvider>
  );
}

function Shell() {
  const { t } = useTranslation('app');
  const [path] = useLocation();
  const route = routeAt(path);
  const [navigation] = useState(createNavigationTracker);
  useEffect(() => navigation.listen(), [navigation]);
  useDocumentLanguage();
  useDocumentAddress(route ? path : null);
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <RouteTitle
        key={route?.path}
        name={route?.path === '/' ? '' : t(`page.${route?.name ?? 'not_found'}`)}
        one={route?.one === true}
      />
      <Header current={route?.path} />
      <PrintedHead />
      <main id="content" className="main" tabIndex={-1}>
        <ErrorBoundary
          key={route?.one ? path : (route?.path ?? path)}
          onRetry={(route ?? notFound).forget}
        >
          <Suspense fallback={<p className="main__loading">{t('loading_page')}</p>}>
            {route ? <route.Page /> : <notFound.Page />}
            <ScrollRestoration navigation={navigation} path={path} />
            <ReplayEarlyEvents />
          </Suspense>
        </ErrorBoundary>
      </main>
      <TourSlot />
      <EngineQuestion />
      <Footer />
    </>
  );
}

/** Before the page, so that a title of the page's own comes after it and stays. */
function RouteTitle({ name, one }: { name: string; one: boolean }) {
  // A page of one economy came with its name, and not as "Economy".
  const [keep] = useState(() => one && arriving);
  useDocumentTitle(name, keep);
  useEffect(() => {
    arriving = false;
  }, []);
  return null;
}

/** Whether the document is the one that the host gave. */
let arriving = true;
