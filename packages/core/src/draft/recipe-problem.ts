import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import { recipeMessages } from '../messages/recipe-messages.ts';
import { shownText } from '../shape/shown-text.ts';

/** The finding that says why an edit of a draft is no change. */
export const recipeProblem = (
  key: keyof typeof recipeMessages,
  path: readonly (string | number)[],
  facts: FindingData,
): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const { message, help } = recipeMessages[key];
  const data = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? shownText(fact) : fact]),
  );
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity: 'error',
    path,
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/core/docs/findings-recipe.md#${ruleId.replace('/', '-')}`,
  };
};
