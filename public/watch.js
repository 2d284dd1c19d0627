// Comes last of all and by itself, on pages and in embeds: where their program does not come, or
// ends before it answers, `lost.js` says so and offers to try again. `say` brings that, and stands
// before this; see src/build/pages/lost-script.ts.
{
  const { dataset } = document.documentElement;
  let live = false;

  // Pages have their own, which bears their libraries: `boot.js` makes it, sooner or later than this.
  if ((dataset.figure ?? dataset.embed) !== undefined && globalThis.trustedTypes)
    trustedTypes.createPolicy('default', {
      createScriptURL(address) {
        const { origin } = new URL(address, document.baseURI);
        if (origin === location.origin || origin === self.origin) return address;
        throw new TypeError(address);
      },
    });

  document.addEventListener('atlas:live', () => (live = true));
  document.addEventListener('atlas:again', (event) => {
    event.preventDefault();
    say().then(({ again }) => again());
  });
  setTimeout(() => {
    if (dataset.view === 'other' && dataset.framed === undefined && !live)
      say().then(({ waiting }) => live || waiting());
  }, 400);
  if (document.readyState === 'complete') watch();
  else addEventListener('load', watch);

  function watch() {
    if (dataset.framed !== undefined) return say().then(({ framed }) => framed());
    // The same program once more: it has failed, or does, or runs.
    const src = dataset.program ?? document.querySelector('script[type=module]').src;
    import(src)
      .then(() => {
        // Cut short it may be a program, too, that does nothing.
        if (dataset.open === undefined) throw new Error(src);
      })
      .catch((error) => live || say().then(({ lost }) => lost(error)));
  }
}
