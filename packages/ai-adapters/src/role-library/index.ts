export type {
  EvidenceKpiTemplate,
  GuardrailTemplate,
  KpiTemplate,
  MetricKpiTemplate,
} from './kpi-template.ts';
export type { KraTemplate, RoleFunction, RoleProfile } from './role-function.ts';
export type { RoleLibrary } from './role-library.ts';
export { roleLibrary } from './role-library.ts';
