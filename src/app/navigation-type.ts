/** How users come to a page: by loading it, by a link, or by going back or on. */
export interface NavigationTracker {
  /** Begins to hear how they go on; what it gives ends that. */
  listen(): () => void;
  /** How they came to this page, or null where it is the one that they were on already. */
  arrive(path: string): 'load' | 'link' | 'history' | null;
  /** Keeps what goes on until they come to another page. */
  until(end: () => void): void;
}

/** The way of one visit, which begins with a load. */
export function createNavigationTracker(): NavigationTracker {
  let how: 'load' | 'link' | 'history' = 'load';
  let at: string | null = null;
  let end = () => {};
  const byLink = () => void (how = 'link');
  const byHistory = () => void (how = 'history');
  return {
    listen() {
      addEventListener('pushState', byLink);
      addEventListener('popstate', byHistory);
      return () => {
        removeEventListener('pushState', byLink);
        removeEventListener('popstate', byHistory);
      };
    },
    arrive(path) {
      if (at === path) return null;
      at = path;
      end();
      return how;
    },
    until(ends) {
      end = ends;
    },
  };
}
