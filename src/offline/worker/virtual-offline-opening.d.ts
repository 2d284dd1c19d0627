declare module 'virtual:offline-opening' {
  /** What the front page opens with, and the page that stands in for those not kept. */
  const opening: readonly { url: string; revision: string | null }[];
  export default opening;
}
