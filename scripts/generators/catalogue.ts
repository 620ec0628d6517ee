import type { Generator } from './generator.ts';
import { jsonSchema } from './json-schema.ts';
import { metricPage } from './metric-page.ts';
import { offlineDraftsPage } from './offline-drafts-page.ts';
import { pictures } from './pictures.ts';
import { profilePage } from './profile-page.ts';
import { requirementPage } from './requirement-page.ts';
import { shapeChecks } from './shape-checks.ts';
import { taskPages } from './task-pages.ts';

/** Every generator of committed files. A new one is written beside this file and named here. */
export const generators: readonly Generator[] = [
  shapeChecks,
  jsonSchema,
  metricPage,
  offlineDraftsPage,
  pictures,
  profilePage,
  requirementPage,
  taskPages,
];
