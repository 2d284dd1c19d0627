/** How far a user's statement is: the engine comes up; it waits for another; it runs. */
export type AskState = 'starting' | 'running';

export interface AskOptions {
  /** Rows at most; fewer where there are very many columns. */
  limit: number;
  /** In ms, counted while it runs. */
  timeLimit: number;
  signal?: AbortSignal | undefined;
  onState?: ((state: AskState) => void) | undefined;
}
