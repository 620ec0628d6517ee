export { csvCell } from '../grounding/csv-cell.ts';
export { plainText } from '../grounding/plain-text.ts';
export type { Quote } from '../grounding/quote-of.ts';
export { quoteOf } from '../grounding/quote-of.ts';
export { ungrounded } from '../grounding/ungrounded.ts';
export { classifyThrown } from './classify-thrown.ts';
export type { Thrown, ThrownCode } from './classify-thrown.ts';
export type { CheckedReply, ReadString } from './check-reply.ts';
export { checkReply } from './check-reply.ts';
export type { DraftPreview, ModelDrafter } from './model-drafter.ts';
export { modelDrafter } from './model-drafter.ts';
export type {
  CancelController,
  ModelDrafterDeps,
  ModelDrafterOptions,
} from './model-drafter-options.ts';
export { modelDrafterDefaults } from './model-drafter-options.ts';
export type { ReplyFixture } from './record-port.ts';
export { recordPort } from './record-port.ts';
export { replayPort } from './replay-port.ts';
export { lowerSchema } from './lower-schema.ts';
export { undoNullWidening } from './undo-null-widening.ts';
