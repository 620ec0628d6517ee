import type { FieldPolicy, FieldTreatment } from '../task/ask.ts';

/** From the freest to the strictest. */
const order: readonly FieldTreatment[] = ['send', 'pseudonymise', 'bucket', 'drop'];

/**
 * What happens to a field: what the task says, or what the host says where that is stricter. What the task does not
 * name does not leave, whatever the host says; a treatment that does not exist drops the field.
 */
export const fieldTreatment = (
  field: string,
  task: FieldPolicy,
  host: FieldPolicy | undefined,
): FieldTreatment | undefined => {
  const own = Object.hasOwn(task, field) ? task[field] : undefined;
  const asked = host !== undefined && Object.hasOwn(host, field) ? host[field] : undefined;
  if (own === undefined) return asked === undefined ? undefined : 'drop';
  const strictest = Math.max(rank(own), asked === undefined ? 0 : rank(asked));
  return order[strictest];
};

const rank = (treatment: FieldTreatment): number => {
  const at = order.indexOf(treatment);
  return at < 0 ? order.length - 1 : at;
};
