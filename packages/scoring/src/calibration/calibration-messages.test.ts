import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calibrationMessages } from './calibration-messages.ts';
import { calibrationMessagesGerman } from './calibration-messages-german.ts';

const page = readFileSync(new URL('../../docs/findings-calibration.md', import.meta.url), 'utf8');
const names = (text = ''): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

describe('findings of calibration', () => {
  it.each(Object.entries(calibrationMessages))(
    '%s has a section and a German text with known facts',
    (rule, { message }) => {
      expect(page).toContain(`<a id="${rule.replace('/', '-')}"></a>`);
      expect(calibrationMessagesGerman[rule]?.help).toMatch(/./);
      expect(names(message)).toEqual(expect.arrayContaining(names(calibrationMessagesGerman[rule]?.message)));
    },
  );
});
