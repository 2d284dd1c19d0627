// Imports nothing and uses old syntax only, so that an old Node can still say what is wrong.
var wanted = 20.19;
var found = /^(\d+)\.(\d+)/.exec(process.versions.node);

if (!found || Number(found[1]) + Number(found[2]) / 100 < wanted) {
  console.error(
    'Remittance Atlas needs Node ' +
      wanted +
      ' or newer; this is Node ' +
      process.versions.node +
      '.\nInstall a newer one from https://nodejs.org (or "nvm install 22"), then try again.',
  );
  process.exit(1);
}
