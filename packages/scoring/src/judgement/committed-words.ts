/** Words of the scheme `committed`, in the order of `verdicts` from `met` on. */
export const committedWords = ['met', 'pending', 'met-late', 'missed'] as const;
