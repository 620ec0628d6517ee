/**
 * Why a model gave no draft. Closed list. `aborted`, `timeout`: the caller gave up, or the time was over. `auth`,
 * `rate-limited`, `provider-unavailable`, `bad-request`: the provider. `refused`, `truncated`, `empty`: the model did not
 * answer; it is not asked again. `not-json`, `schema`, `domain`, `grounding`, `policy`: what was wrong with the last of
 * its answers. `budget`: the tokens are spent. `adapter-bug`: the port broke its contract.
 */
export type FailureCode =
  | 'aborted'
  | 'timeout'
  | 'auth'
  | 'rate-limited'
  | 'provider-unavailable'
  | 'bad-request'
  | 'refused'
  | 'truncated'
  | 'empty'
  | 'not-json'
  | 'schema'
  | 'domain'
  | 'grounding'
  | 'policy'
  | 'budget'
  | 'adapter-bug';
