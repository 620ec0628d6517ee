import { customerSuccessMetrics } from './metrics/customer-success-metrics.ts';
import { dataAndAiMetrics } from './metrics/data-and-ai-metrics.ts';
import { engineeringMetrics } from './metrics/engineering-metrics.ts';
import { financeMetrics } from './metrics/finance-metrics.ts';
import { marketingMetrics } from './metrics/marketing-metrics.ts';
import { operationsMetrics } from './metrics/operations-metrics.ts';
import { peopleMetrics } from './metrics/people-metrics.ts';
import { productMetrics } from './metrics/product-metrics.ts';
import { riskMetrics } from './metrics/risk-metrics.ts';
import { salesMetrics } from './metrics/sales-metrics.ts';
import { supplyChainMetrics } from './metrics/supply-chain-metrics.ts';
import { supportMetrics } from './metrics/support-metrics.ts';
import type { Metric } from './metric.ts';

/**
 * Business metrics that many companies read, from twelve functions: what they are called, which way is good, what
 * they announce, what to watch beside them and which are easily pushed for show. Plain data, written for this
 * project; hosts add their own with `extendCatalogue`. Ids are stable. Order means nothing. All of them are listed
 * in docs/metrics.md.
 *
 * @example
 * ```ts
 * import { metricCatalogue } from '@throughline/core/wording';
 *
 * const churn = metricCatalogue.find(({ id }) => id === 'customer-churn');
 * churn?.better; // => 'lower'
 * churn?.guardrail; // => 'gross-margin'
 * ```
 */
export const metricCatalogue: readonly Metric[] = [
  ...salesMetrics,
  ...marketingMetrics,
  ...customerSuccessMetrics,
  ...supportMetrics,
  ...productMetrics,
  ...engineeringMetrics,
  ...dataAndAiMetrics,
  ...operationsMetrics,
  ...supplyChainMetrics,
  ...financeMetrics,
  ...peopleMetrics,
  ...riskMetrics,
];
