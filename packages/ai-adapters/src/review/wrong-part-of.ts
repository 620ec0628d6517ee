/** The first part of a draft that is missing or wrong; `undefined` for a proposed draft. Its goals are checked later. */
export const wrongPartOf = (draft: unknown): string | undefined => {
  if (!isObject(draft)) return 'draft';
  if (draft['status'] !== 'proposed') return 'status';
  if (typeof draft['aiGenerated'] !== 'boolean') return 'aiGenerated';
  if (!isObject(draft['value'])) return 'value';
  const provenance = draft['provenance'];
  if (!isObject(provenance)) return 'provenance';
  return ['draft', 'task', 'drafter'].find((name) => typeof provenance[name] !== 'string');
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
