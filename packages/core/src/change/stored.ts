/** An entity as fields. Values of the document are plain JSON, so nothing is lost by looking at them so. */
export interface Stored {
  readonly [field: string]: unknown;
}
