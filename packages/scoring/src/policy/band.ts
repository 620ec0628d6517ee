/**
 * One stretch of a table that parts numbers in words. A band reaches up to where the next one begins, and the
 * last one has no end; what lies below the first belongs to the first.
 */
export interface Band<Word extends string = string> {
  /** Where it begins. */
  readonly from: number;
  /** It begins above `from`, so that `from` itself belongs to the band before. Absent: at `from`. */
  readonly above?: true;
  /** What a number in it is called. */
  readonly word: Word;
}
