import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { ChangeCheck } from './change-context.ts';

/** Runs the checks of a context and gives what they report as `error`, in their order. */
export const blockingFindings = <G extends Goals>(checks: readonly ChangeCheck<G>[], goals: G): Finding[] => {
  const blocking: Finding[] = [];
  if (checks.length === 0) return blocking;
  for (const [position, check] of checks.entries()) {
    for (const finding of resultsOf(check, position, goals)) {
      if (finding.severity === 'error') blocking.push(finding);
    }
  }
  return blocking;
};

const resultsOf = <G extends Goals>(
  check: ChangeCheck<G>,
  position: number,
  goals: G,
): readonly Finding[] => {
  let results: unknown;
  let readable: boolean;
  try {
    results = check(goals);
    readable = Array.isArray(results) && Array.from(results as readonly unknown[]).every(isFinding);
  } catch (error) {
    const said = error instanceof Error ? `: ${error.message}` : '';
    throw bad(`check ${String(position)} of \`checks\` threw${said}`);
  }
  if (!readable) throw bad(`check ${String(position)} of \`checks\` must give a list of findings`);
  return results as readonly Finding[];
};

const severities: readonly unknown[] = ['error', 'warning', 'info'];

const isFinding = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { ruleId, severity, path, data, message } = value as { readonly [field: string]: unknown };
  return (
    typeof ruleId === 'string' &&
    severities.includes(severity) &&
    Array.isArray(path) &&
    typeof data === 'object' &&
    data !== null &&
    typeof message === 'string'
  );
};

const bad = (message: string): UsageError => new UsageError('core/bad-check', message);
