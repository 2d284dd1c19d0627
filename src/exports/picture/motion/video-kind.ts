/** Kinds of video, the one that most programs open first. */
export const videoKinds = ['mp4', 'webm'] as const;

export type VideoKind = (typeof videoKinds)[number];
