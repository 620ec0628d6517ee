import { type LawPlant, swapped } from './law-plant.ts';

/** Bugs in reading, writing and what is touched on the way, for laws 72, 73 and 75 to 77. */
export const textBugs: readonly LawPlant[] = [
  {
    law: 72,
    planted: 'names come in the order in which they were written',
    test: 'packages/core/src/encode/encode-goal-set.test.ts',
    edits: swapped(
      'packages/core/src/encode/canonical-json.ts',
      'Object.keys(holder).sort()',
      'Object.keys(holder)',
    ),
  },
  {
    law: 73,
    planted: 'the upgrade from version 0 loses deadlines',
    test: 'conformance/version-0.test.ts',
    edits: swapped(
      'packages/core/src/parse/upgrade-document.ts',
      'value]));',
      "value]).filter(([key]) => key !== 'deadline'));",
    ),
  },
  {
    law: 75,
    planted: 'what refuses to be read is taken for an empty document',
    test: 'packages/core/src/parse/hostile-input.test.ts',
    edits: swapped(
      'packages/core/src/parse/upgrade-document.ts',
      'return fail([unreadable()]);',
      "return ok({ schemaVersion: 1, organization: { id: 'a', name: 'A' } });",
    ),
  },
  {
    law: 76,
    planted: 'writing JSON asks the clock',
    test: 'conformance/purity.test.ts',
    edits: swapped(
      'packages/core/src/encode/canonical-json.ts',
      'const whole = scalarText(value);',
      'void Date.now();\n  const whole = scalarText(value);',
    ),
  },
  {
    law: 77,
    planted: 'a plan line reads the time zone of the process',
    test: 'packages/scoring/src/score/process-surroundings.test.ts',
    edits: swapped(
      'packages/scoring/src/pace/expected-attainment.ts',
      'const elapsed = (day - start) /',
      'const elapsed = (day - start + new Date(2026, 0, 1).getTimezoneOffset() / 1440) /',
    ),
  },
];
