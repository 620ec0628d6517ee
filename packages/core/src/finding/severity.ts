/** `error`: must be put right. `warning`: should be looked at. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
