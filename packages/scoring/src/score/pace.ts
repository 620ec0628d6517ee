/** Expected attainment on a day. */
export interface Pace {
  /** Expected attainment by the plan line, 0 to 1. */
  readonly expected: number;
  /** Expected minus actual attainment: above 0 is behind plan. In points of attainment as a fraction. */
  readonly gap: number;
}
