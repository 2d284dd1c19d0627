declare module 'virtual:embed-words' {
  /** Folder of the words, from the site's root; see `wordsFile`. */
  const folder: string;
  export default folder;
}
