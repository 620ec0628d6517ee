import type {
  ActivityToOutcome,
  ActivityToOutcomeInput,
} from '../activity-to-outcome/activity-to-outcome.ts';
import type { DataSources, DataSourcesInput } from '../data-sources/data-sources.ts';
import type { Guardrails, GuardrailsInput } from '../guardrails/guardrails.ts';
import type { KeyResults, KeyResultsInput } from '../key-results/key-results.ts';
import type { MappingTemplate, MappingTemplateInput } from '../mapping-template/mapping-template.ts';
import type { DraftedObjective, ObjectiveInput } from '../objective/objective.ts';
import type {
  TargetsFromHistory,
  TargetsFromHistoryInput,
} from '../targets-from-history/targets-from-history.ts';

/** What the tasks that word goals read. */
export interface GoalTaskInputs {
  /** An objective with its key results. */
  readonly objective: ObjectiveInput;
  /** Key results for an objective. */
  readonly 'key-results': KeyResultsInput;
  /** Outcomes for what is worded as an activity or an output. */
  readonly 'activity-to-outcome': ActivityToOutcomeInput;
  /** Guardrails for goals without one. */
  readonly guardrails: GuardrailsInput;
  /** Sources for goals without one. */
  readonly 'data-sources': DataSourcesInput;
  /** Targets from history, benchmarks and capacity. */
  readonly 'targets-from-history': TargetsFromHistoryInput;
  /** The nine-field mapping of a role or a person. */
  readonly 'mapping-template': MappingTemplateInput;
}

/** What the tasks that word goals propose. */
export interface GoalTaskOutputs {
  /** An objective with its key results. */
  readonly objective: DraftedObjective;
  /** Key results for an objective. */
  readonly 'key-results': KeyResults;
  /** Outcomes for what is worded as an activity or an output. */
  readonly 'activity-to-outcome': ActivityToOutcome;
  /** Guardrails for goals without one. */
  readonly guardrails: Guardrails;
  /** Sources for goals without one. */
  readonly 'data-sources': DataSources;
  /** Targets from history, benchmarks and capacity. */
  readonly 'targets-from-history': TargetsFromHistory;
  /** The nine-field mapping of a role or a person. */
  readonly 'mapping-template': MappingTemplate;
}
