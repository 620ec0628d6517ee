import { apiGate } from './api.ts';
import { boundariesGate } from './boundaries.ts';
import { budgetsGate } from './budgets.ts';
import { changesetsGate } from './changesets.ts';
import { docstringsGate } from './docstrings.ts';
import { fileSizeGate } from './file-size.ts';
import { formatGate } from './format.ts';
import type { Gate } from './gate.ts';
import { generatedGate } from './generated.ts';
import { lintGate } from './lint.ts';
import { packagingGate } from './packaging.ts';
import { pagesGate } from './pages.ts';
import { purityGate } from './purity.ts';
import { requirementsGate } from './requirements.ts';
import { rulesGate } from './rules.ts';
import { schemasGate } from './schemas.ts';
import { snippetsGate } from './snippets.ts';
import { typesGate } from './compile.ts';
import { unusedGate } from './unused.ts';

/** Every gate of `pnpm check`, quick ones first. */
export const gates: readonly Gate[] = [
  formatGate,
  fileSizeGate,
  purityGate,
  lintGate,
  typesGate,
  boundariesGate,
  unusedGate,
  generatedGate,
  changesetsGate,
  rulesGate,
  requirementsGate,
  pagesGate,
  schemasGate,
  docstringsGate,
  snippetsGate,
  apiGate,
  packagingGate,
  budgetsGate,
];
