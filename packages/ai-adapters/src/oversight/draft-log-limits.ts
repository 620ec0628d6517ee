/** Values of one record, those of a kept proposal among them. */
export const mostValues = 100_000;

/** Text of one record in UTF-16 code units: some 1,000 pages. */
export const mostText = 2_000_000;

/** Problems that are told; the rest is counted. As many as a parser tells. */
export const mostProblems = 100;
