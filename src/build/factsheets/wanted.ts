export interface Wanted {
  economy: string;
  language: string;
}
