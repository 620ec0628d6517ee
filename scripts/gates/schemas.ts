import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importTool } from '../shell/tool.ts';
import { projectFiles } from '../workspace/project-files.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import type { Gate } from './gate.ts';

/** The part of the validator's interface used here. */
interface Validator {
  compile(schema: object): Check;
  readonly errorsText: (errors: unknown) => string;
}
interface Check {
  (data: unknown): boolean;
  readonly errors?: unknown;
}
type ValidatorClass = new (options: Readonly<Record<string, unknown>>) => Validator;

/** The published JSON Schemas are valid, and the goal sets of the examples keep to them. */
export const schemasGate: Gate = {
  name: 'schemas',
  keeps: 'the published JSON Schemas are valid and accept the goal sets of the examples',
  async run() {
    const files = projectFiles();
    const problems: string[] = [];
    const checks = new Map<string, Check>();
    const validator = await newValidator();
    for (const file of files.filter((name) => /^schemas\/.*\.json$/.test(name))) {
      try {
        checks.set(file, validator.compile(readJson(file) as object));
      } catch (error) {
        problems.push(`${file} is no schema: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const documents = files.filter((name) => /^examples\/.*\.goals\.json$/.test(name));
    const goalSet = [...checks].find(([file]) => /\/goal-set(\.schema)?\.json$/.test(file))?.[1];
    for (const file of goalSet === undefined ? [] : documents) {
      if (goalSet?.(readJson(file)) === false) {
        problems.push(`${file}: ${validator.errorsText(goalSet.errors)}`);
      }
    }
    if (goalSet?.({ schemaVersion: 'one' }) === true) {
      problems.push('the schema of goal sets accepts anything');
    }
    return { problems, note: `${String(checks.size)} schemas, ${String(documents.length)} documents` };
  },
};

async function newValidator(): Promise<Validator> {
  const { default: loaded } = (await importTool('ajv/dist/2020.js')) as { default: unknown };
  const Ajv = (
    typeof loaded === 'function' ? loaded : (loaded as { default: unknown }).default
  ) as ValidatorClass;
  const validator = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  const formats = (await importTool('ajv-formats')) as { default: unknown };
  const add = (
    typeof formats.default === 'function'
      ? formats.default
      : (formats.default as { default: unknown }).default
  ) as (target: Validator) => void;
  add(validator);
  return validator;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(repositoryRoot, file), 'utf8'));
}
