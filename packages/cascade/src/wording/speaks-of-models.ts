/** Words before `model` that make it something else than what learns and predicts: `business model`. */
export const otherModels: readonly string[] = [
  'business',
  'delivery',
  'operating',
  'pricing',
  'role',
  'sales',
  'service',
  'target',
  'working',
];

const words =
  'ai|ki|ml|llms?|gpt|models?|modelle?n?|modells|classifiers?|classification|algorithms?|algorithmus';
/** Words for what learns and predicts, English and German. */
const models = /* @__PURE__ */ new RegExp(
  `(?<!\\p{L})(?<!(?:${otherModels.join('|')})[\\s-])(?:${words}|predictions?|neural|chatbots?|copilots?)(?!\\p{L})`,
  'iu',
);

/** Longest title that is looked at, in UTF-16 units. */
const longestTitle = 10_000;

/** Does a title say that it is about a model, or about AI? `Inventory accuracy` is not. */
export const speaksOfModels = (title: string): boolean => models.test(title.slice(0, longestTitle));
