export type { ChainOptions } from './chain-change-log.ts';
export { chainChangeLog } from './chain-change-log.ts';
export type { ErasedSealedLog, EraseSealedOptions } from './erase-from-sealed-log.ts';
export { eraseFromSealedLog } from './erase-from-sealed-log.ts';
export type { ErasedText, ErasureMark, KeptText, Seal, SealedEntry, SealedText } from './sealed-entry.ts';
export { sha256Of } from './sha256-of.ts';
export type { VerifiedLog, VerifyOptions } from './verify-change-log.ts';
export { verifyChangeLog } from './verify-change-log.ts';
