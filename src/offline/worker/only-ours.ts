import type { WorkboxPlugin } from 'workbox-core';

/** Keeps no page that a network puts in the place of ours, such as its own to log in at. */
export const onlyOurPages: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.redirected) return null;
    const html = await response.clone().text();
    return html.includes('<div id="root"') ? response : null;
  },
};

/** Keeps no page in the place of a script or of data. */
export const onlyOurFiles: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) => {
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    return Promise.resolve(response.status === 200 && !isPage ? response : null);
  },
};
