/**
 * Text of one message in one language. `{name}` is replaced by the fact of that name; a list is joined
 * with `, `. A code span is written around it in the template where the fact is the user's own word.
 */
export interface MessageTemplate {
  /** The message. */
  readonly message: string;
  /** The next step. */
  readonly help?: string;
}

/**
 * Templates of one language, by rule id, or by `rule id` + `#` + `message id` where a rule has several
 * messages.
 */
export interface MessageCatalogue {
  /** One template under its key. */
  readonly [key: string]: MessageTemplate;
}
