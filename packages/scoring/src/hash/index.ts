export { engineVersion } from './engine-version.ts';
export { policyHash } from './policy-hash.ts';
export type { Provenance, ProvenanceOptions } from './provenance-of.ts';
export { provenanceOf } from './provenance-of.ts';
