/** What the controls of a figure are given: its settings, and a way to change some of them. */
export interface ControlsProps<Settings> {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}
