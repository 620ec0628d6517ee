import { readFileSync } from 'node:fs';
import { translateFinding } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { appraisedBook, appraisedCompany } from '../../test/appraised-company.ts';
import { appraisalMessages } from './appraisal-messages.ts';
import { appraisalMessagesGerman } from './appraisal-messages-german.ts';
import { appraise } from './appraise.ts';
import { unratedReasons } from './unrated-reason.ts';

describe('findings of appraisals', () => {
  const page = readFileSync(new URL('../../docs/findings-appraisal.md', import.meta.url), 'utf8');

  it.each(Object.keys(appraisalMessages))(
    '%s has a section and a German text with the same facts',
    (rule) => {
      expect(page).toContain(`<a id="${rule.replace('/', '-')}"></a>`);
      const names = (text = ''): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
      const { message } = appraisalMessages[rule as keyof typeof appraisalMessages];
      expect(names(message)).toEqual(expect.arrayContaining(names(appraisalMessagesGerman[rule]?.message)));
    },
  );

  it('are translated', () => {
    const goals = appraisedCompany({});
    const [finding] = appraise(goals, { reviewBook: appraisedBook({}), person: 'ana', cycle: 'q2' }).findings;
    expect(translateFinding(finding!, appraisalMessagesGerman).message).toBe(
      '`ana` hat in `q2` keinen Verantwortungsbereich',
    );
  });

  it('reasons are a closed list', () => {
    expect(new Set(unratedReasons).size).toBe(unratedReasons.length);
  });
});
