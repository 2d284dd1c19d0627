/** A file that another page made and that `/own` is to read. */
export interface HandedFile {
  file: Blob;
  name: string;
}

let handed: HandedFile | null = null;

/** Puts a file where the page of own tables finds it when it is opened next. */
export function handFile(file: HandedFile): void {
  handed = file;
}

/** The file that was handed over, once. */
export function takeHanded(): HandedFile | null {
  const taken = handed;
  handed = null;
  return taken;
}
