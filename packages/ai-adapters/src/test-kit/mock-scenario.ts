/** What the mock server does with one request. */
export type MockScenario =
  | 'ok'
  | 'domain-bad'
  | 'fenced'
  | 'garbage'
  | 'truncated'
  | 'empty'
  | 'refused'
  | 'rate-limited'
  | 'unavailable'
  | 'unauthorized'
  | 'bad-request'
  | 'web-page'
  | 'reset'
  | 'hang'
  | 'stall'
  | 'cut-stream'
  | 'malformed-stream';

/** Texts of the answers; what is left out has the text that stands in the field's comment. */
export interface MockTexts {
  /** A good answer. Absent: a JSON object with signs of several bytes. */
  readonly ok?: string;
  /** An answer of the right shape that breaks a rule. Absent: `{"title":""}`. */
  readonly domainBad?: string;
}

/** How a model ended, in words of no provider. */
export interface MockReply {
  /** The text it wrote. */
  readonly text: string;
  /** Why it stopped. */
  readonly finish: 'stop' | 'length' | 'refusal';
}

/** Tokens that every answer of the mock server took: read, and written. */
export const mockUsage = { input: 11, output: 22 } as const;

/** The model that every answer of the mock server names. */
export const mockServedModel = 'served-model';

const good = '{"title":"Größer wachsen 📈","note":"wait … then go"}';

/** What the model says in a scenario; `undefined` where it says nothing. */
export const mockReplyFor = (scenario: MockScenario, texts: MockTexts): MockReply | undefined => {
  const ok = texts.ok ?? good;
  switch (scenario) {
    case 'ok':
    case 'stall':
    case 'cut-stream':
    case 'malformed-stream':
      return { text: ok, finish: 'stop' };
    case 'domain-bad':
      return { text: texts.domainBad ?? '{"title":""}', finish: 'stop' };
    case 'fenced':
      return { text: `\`\`\`json\n${ok}\n\`\`\``, finish: 'stop' };
    case 'garbage':
      return { text: 'Sure! Here is what you asked for: {"title": ', finish: 'stop' };
    case 'truncated':
      return { text: ok.slice(0, Math.ceil(ok.length / 2)), finish: 'length' };
    case 'empty':
      return { text: '', finish: 'length' };
    case 'refused':
      return { text: 'I cannot help with that.', finish: 'refusal' };
    default:
      return undefined;
  }
};
