import type { Finding } from '../finding/finding.ts';
import { fail, ok, type Result } from '../result.ts';
import { shapeFinding } from '../shape/problem-report.ts';
import { findJsonFault } from './find-json-fault.ts';

/** Reads JSON within a limit of length. A byte order mark at the start is passed over, as editors leave one. */
export const parseJson = (text: string, textLength: number): Result<unknown, Finding> => {
  const given: unknown = text;
  if (typeof given !== 'string') return fail([shapeFinding({ ruleId: 'shape/bad-json' }, [])]);
  if (text.length > textLength) {
    const describe = () => ({ messageId: 'document', data: { length: text.length, limit: textLength } });
    return fail([shapeFinding({ ruleId: 'shape/too-long', describe }, [])]);
  }
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return ok(JSON.parse(json) as unknown);
  } catch {
    const place = findJsonFault(json);
    if (place === undefined) return fail([shapeFinding({ ruleId: 'shape/bad-json' }, [])]);
    const describe = () => ({ messageId: 'place', data: { line: place.line, column: place.column } });
    return fail([shapeFinding({ ruleId: 'shape/bad-json', describe }, [])]);
  }
};
