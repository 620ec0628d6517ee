/** Words of an objective. */
export interface ObjectiveWords {
  readonly title: string;
  readonly description?: string;
}
