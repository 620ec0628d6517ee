import fc from 'fast-check';
import { undoNullWidening } from '../packages/ai-adapters/src/model/undo-null-widening.ts';
import { lowerSchema } from '../packages/ai-adapters/src/model/lower-schema.ts';
import { classifyThrown } from '../packages/ai-adapters/src/model/classify-thrown.ts';
import { garbageReply } from '../packages/ai-adapters/src/test-kit/garbage.ts';
import { schemaProblems, schemaSubsets } from '../packages/ai-adapters/src/test-kit/schema-problems.ts';
import { damagedAnswers } from '../packages/ai-adapters/test/damaged-answers.ts';
import { fakeNames, fakePort } from '../packages/ai-adapters/test/fake-clients.ts';
import { calm, smallRequest } from '../packages/ai-adapters/test/fake-signal.ts';
import { taskSchemas, widened } from '../packages/ai-adapters/test/task-schemas.ts';

// pnpm soak:ports           100,000 garbage answers through the adapters, 20,000 schemas lowered and taken back
// pnpm soak:ports 1000000   that many answers

const answers = Number(process.argv.at(-1)) || 100_000;
const seed = 20_261_122;
const seen = new Map<string, number>();
const count = (name: string): void => void seen.set(name, (seen.get(name) ?? 0) + 1);

/** What came of one answer: a finish reason, or the code of a rejection. Anything else is an error. */
const outcomeOf = async (name: string, answer: unknown): Promise<string> => {
  try {
    const { text, finish, usage } = await fakePort(name, answer).port.generate(smallRequest, calm);
    const counts = Object.values(usage);
    if (typeof text !== 'string' || !counts.every((tokens) => Number.isSafeInteger(tokens) && tokens >= 0))
      throw new Error(`${name}: a reply that is none`);
    return finish;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.endsWith('a reply that is none')) throw thrown;
    return `rejects: ${classifyThrown(thrown).code}`;
  }
};

const start = process.hrtime.bigint();
const perPort = Math.ceil(answers / fakeNames.length);
for (const name of fakeNames) {
  await fc.assert(
    fc.asyncProperty(fc.oneof(garbageReply(), damagedAnswers(name)), async (answer) =>
      count(await outcomeOf(name, answer)),
    ),
    { numRuns: perPort, seed },
  );
}
if (Object.keys(Object.prototype).length > 0) throw new Error('a prototype was polluted');

const schemas = Math.ceil(answers / 5);
fc.assert(
  fc.property(taskSchemas, ({ schema, value }) => {
    if (schemaProblems(lowerSchema(schema, 'openai-strict'), schemaSubsets.openai).length > 0) return false;
    if (schemaProblems(lowerSchema(schema, 'anthropic'), schemaSubsets.anthropic).length > 0) return false;
    if (schemaProblems(lowerSchema(schema, 'gemini'), schemaSubsets.gemini).length > 0) return false;
    return fc.stringify(undoNullWidening(schema, widened(schema, value))) === fc.stringify(value);
  }),
  { numRuns: schemas, seed },
);

const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(
  `${String(perPort * fakeNames.length)} garbage answers through ${String(fakeNames.length)} adapters:`,
);
for (const [outcome, times] of [...seen].sort(([, a], [, b]) => b - a))
  console.log(`  ${outcome}: ${String(times)}`);
console.log(`${String(schemas)} schemas lowered for three dialects and taken back; ${seconds.toFixed(0)} s`);
