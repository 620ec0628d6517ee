import type { KraTemplate } from '../role-library/role-function.ts';
import type { Link } from './link-areas.ts';
import type { LinkReason } from './role-kras.ts';

const reasons: Readonly<Record<LinkReason, string>> = {
  'same-metric': 'one of its KPIs reads the same metric',
  'related-metric': 'the area moves its metric',
  'same-family': 'its KPIs read metrics of the same family',
};

/** Why an area is proposed, in one line. */
export const rationaleText = ({ title }: KraTemplate, links: readonly Link[]): string => {
  const parts = links.map(
    ({ to, metric, because }) => `\`${to.keyResult.title}\`, because ${reasons[because]} (\`${metric}\`)`,
  );
  return `\`${title}\` serves ${parts.join(', and ')}`;
};
