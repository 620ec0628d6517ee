export { goalSetSchema } from './goal-set-schema.ts';
export {
  reviewBookSchema,
  appraisalSchema,
  conversationSchema,
  feedbackSchema,
  careerGoalSchema,
  concernSchema,
} from './review-book-schemas.ts';
export { objectiveSchema, keyResultSchema, kraSchema, kpiSchema, initiativeSchema } from './goal-schemas.ts';
export { measureSchema, measureUnitSchema } from './measure-schemas.ts';
export { checkInSchema, judgementSchema, retrospectiveSchema } from './fact-schemas.ts';
export {
  organizationSchema,
  unitSchema,
  personSchema,
  assignmentSchema,
  roleSchema,
  accessListSchema,
} from './organization-schemas.ts';
export { cycleSchema, rhythmSchema, workCalendarSchema } from './cycle-schemas.ts';
export {
  sourceSchema,
  aiSystemSchema,
  benchmarkSchema,
  capacitySchema,
  riskSchema,
  exchangeRateSchema,
} from './reference-schemas.ts';
export { changeSchema, changeEntrySchema } from './change-schemas.ts';
