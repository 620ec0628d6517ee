import type { Metric } from './metric.ts';

/**
 * Business metrics that many companies read: what they are called, which way is good, what they announce and
 * which guardrails go with them. Plain data, written for this project; hosts add their own beside it. Ids are
 * stable. Order means nothing.
 *
 * @example
 * ```ts
 * import { metricCatalogue } from '@throughline/core/wording';
 *
 * metricCatalogue.find(({ id }) => id === 'customer-churn')?.better; // => 'lower'
 * ```
 */
export const metricCatalogue: readonly Metric[] = [
  {
    id: 'annual-recurring-revenue', name: { en: 'annual recurring revenue', de: 'jährlich wiederkehrender Umsatz' },
    aliases: ['annual recurring revenue', 'arr', 'jährlich wiederkehrender umsatz'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['customer', 'finance'], sources: ['finance', 'crm'],
  },
  {
    id: 'monthly-recurring-revenue', name: { en: 'monthly recurring revenue', de: 'monatlich wiederkehrender Umsatz' },
    aliases: ['monthly recurring revenue', 'mrr', 'monatlich wiederkehrender umsatz'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['customer', 'finance'], sources: ['finance', 'crm'],
  },
  {
    id: 'revenue', name: { en: 'revenue', de: 'Umsatz' },
    aliases: ['revenue', 'sales revenue', 'turnover in currency', 'umsatz', 'umsatzerlöse', 'sales volume'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['finance', 'customer'], sources: ['finance', 'crm'],
  },
  {
    id: 'new-bookings', name: { en: 'new bookings', de: 'Auftragseingang' },
    aliases: ['new bookings', 'bookings', 'closed won revenue', 'close won revenue', 'new business', 'auftragseingang'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['finance', 'customer'], sources: ['crm'],
  },
  {
    id: 'pipeline', name: { en: 'sales pipeline', de: 'Vertriebspipeline' },
    aliases: ['sales pipeline', 'qualified pipeline', 'pipeline coverage', 'pipeline value', 'pipeline', 'vertriebspipeline'],
    unit: 'currency', better: 'higher', indicator: 'leading', family: 'revenue', guardrailFamilies: ['quality'], sources: ['crm'],
  },
  {
    id: 'win-rate', name: { en: 'win rate', de: 'Abschlussquote' },
    aliases: ['win rate', 'close rate', 'closing rate', 'abschlussquote', 'gewinnquote'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['finance'], sources: ['crm'],
  },
  {
    id: 'average-deal-size', name: { en: 'average deal size', de: 'mittlere Auftragsgröße' },
    aliases: ['average deal size', 'deal size', 'average contract value', 'acv', 'average order value', 'aov', 'auftragsgröße'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['customer'], sources: ['crm', 'finance'],
  },
  {
    id: 'sales-cycle-length', name: { en: 'sales cycle length', de: 'Dauer des Verkaufszyklus' },
    aliases: ['sales cycle length', 'sales cycle', 'time to close', 'verkaufszyklus'],
    unit: 'duration', better: 'lower', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['finance'], sources: ['crm'],
  },
  {
    id: 'qualified-leads', name: { en: 'qualified leads', de: 'qualifizierte Kontakte' },
    aliases: ['qualified leads', 'sales qualified leads', 'marketing qualified leads', 'sqls', 'mqls', 'sql', 'mql', 'qualifizierte leads', 'qualifizierte kontakte'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'revenue', guardrailFamilies: ['finance', 'quality'], sources: ['crm', 'analytics'],
  },
  {
    id: 'lead-conversion', name: { en: 'lead conversion rate', de: 'Umwandlungsquote' },
    aliases: ['lead conversion rate', 'lead conversion', 'conversion rate', 'lead to customer rate', 'umwandlungsquote', 'konversionsrate'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'revenue', guardrailFamilies: ['finance'], sources: ['crm', 'analytics'],
  },
  {
    id: 'quota-attainment', name: { en: 'quota attainment', de: 'Erfüllung der Verkaufsquote' },
    aliases: ['quota attainment', 'sales quota', 'quota achievement'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['customer', 'people'], sources: ['crm'],
  },
  {
    id: 'net-revenue-retention', name: { en: 'net revenue retention', de: 'Netto-Umsatzbindung' },
    aliases: ['net revenue retention', 'net dollar retention', 'nrr', 'ndr'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['customer'], sources: ['finance', 'crm'],
  },
  {
    id: 'gross-revenue-retention', name: { en: 'gross revenue retention', de: 'Brutto-Umsatzbindung' },
    aliases: ['gross revenue retention', 'gross retention', 'grr'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['finance'], sources: ['finance', 'crm'],
  },
  {
    id: 'expansion-revenue', name: { en: 'expansion revenue', de: 'Umsatz aus Erweiterungen' },
    aliases: ['expansion revenue', 'upsell revenue', 'cross sell revenue', 'expansion arr'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['customer'], sources: ['crm', 'finance'],
  },
  {
    id: 'market-share', name: { en: 'market share', de: 'Marktanteil' },
    aliases: ['market share', 'share of market', 'marktanteil'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'revenue', guardrailFamilies: ['finance'], sources: ['other'],
  },
  {
    id: 'cycle-time', name: { en: 'cycle time', de: 'Durchlaufzeit' },
    aliases: ['cycle time', 'turnaround time', 'processing time', 'durchlaufzeit', 'bearbeitungszeit'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'efficiency', guardrailFamilies: ['quality'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'lead-time', name: { en: 'lead time', de: 'Vorlaufzeit' },
    aliases: ['lead time', 'lead time for changes', 'vorlaufzeit'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'efficiency', guardrailFamilies: ['quality'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'throughput', name: { en: 'throughput', de: 'Durchsatz' },
    aliases: ['throughput', 'items completed', 'durchsatz'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'efficiency', guardrailFamilies: ['quality'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'utilization', name: { en: 'utilization', de: 'Auslastung' },
    aliases: ['utilization', 'utilisation', 'billable utilization', 'capacity utilization', 'auslastung'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'efficiency', guardrailFamilies: ['people', 'quality'], sources: ['finance', 'hrms'],
  },
  {
    id: 'unit-cost', name: { en: 'cost per unit', de: 'Stückkosten' },
    aliases: ['cost per unit', 'unit cost', 'cost per transaction', 'cost per ticket', 'cost per contact', 'stückkosten'],
    unit: 'currency', better: 'lower', indicator: 'lagging', family: 'efficiency', guardrailFamilies: ['quality'], sources: ['finance'],
  },
  {
    id: 'automation-rate', name: { en: 'automation rate', de: 'Automatisierungsgrad' },
    aliases: ['automation rate', 'share automated', 'straight through processing', 'automatisierungsgrad', 'automatisierungsquote'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'efficiency', guardrailFamilies: ['quality', 'risk'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'autonomous-rate', name: { en: 'autonomous decision rate', de: 'Anteil selbständiger Entscheidungen' },
    aliases: ['autonomous decision rate', 'autonomous rate', 'autonomous resolution rate', 'autonomous resolution', 'deflection rate'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'efficiency', guardrailFamilies: ['risk', 'quality', 'customer'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'forecast-accuracy', name: { en: 'forecast accuracy', de: 'Prognosegüte' },
    aliases: ['forecast accuracy', 'accuracy of the forecast', 'prognosegüte', 'prognosegenauigkeit'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'efficiency', guardrailFamilies: ['finance'], sources: ['crm', 'finance'],
  },
  {
    id: 'productivity', name: { en: 'productivity', de: 'Produktivität' },
    aliases: ['productivity', 'output per employee', 'revenue per employee', 'produktivität'],
    unit: 'ratio', better: 'higher', indicator: 'lagging', family: 'efficiency', guardrailFamilies: ['people', 'quality'], sources: ['finance', 'hrms'],
  },
  {
    id: 'defect-rate', name: { en: 'defect rate', de: 'Fehlerquote der Produkte' },
    aliases: ['defect rate', 'defects', 'bugs', 'escaped defects', 'defect density', 'ausschussquote', 'fehlerquote'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'quality', guardrailFamilies: ['delivery'], sources: ['analytics', 'helpdesk'],
  },
  {
    id: 'error-rate', name: { en: 'error rate', de: 'Fehlerrate' },
    aliases: ['error rate', 'failure rate', 'error ratio', 'fehlerrate'],
    unit: 'percent', better: 'lower', indicator: 'leading', family: 'quality', guardrailFamilies: ['delivery'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'change-failure-rate', name: { en: 'change failure rate', de: 'Anteil fehlgeschlagener Änderungen' },
    aliases: ['change failure rate', 'failed deployments', 'failed changes'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'quality', guardrailFamilies: ['delivery'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'first-pass-yield', name: { en: 'first pass yield', de: 'Erstausbeute' },
    aliases: ['first pass yield', 'first time right', 'right first time', 'erstausbeute'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'quality', guardrailFamilies: ['efficiency'], sources: ['warehouse'],
  },
  {
    id: 'rework-rate', name: { en: 'rework rate', de: 'Nacharbeitsquote' },
    aliases: ['rework rate', 'rework', 'nacharbeit', 'nacharbeitsquote'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'quality', guardrailFamilies: ['delivery'], sources: ['warehouse'],
  },
  {
    id: 'complaint-rate', name: { en: 'complaint rate', de: 'Beschwerdequote' },
    aliases: ['complaint rate', 'complaints', 'customer complaints', 'beschwerden', 'beschwerdequote'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'quality', guardrailFamilies: ['efficiency'], sources: ['helpdesk'],
  },
  {
    id: 'model-accuracy', name: { en: 'model accuracy', de: 'Treffsicherheit des Modells' },
    aliases: ['model accuracy', 'prediction accuracy', 'answer accuracy', 'precision', 'recall', 'accuracy', 'treffsicherheit'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'quality', guardrailFamilies: ['risk'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'code-coverage', name: { en: 'test coverage', de: 'Testabdeckung' },
    aliases: ['test coverage', 'code coverage', 'testabdeckung'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'quality', guardrailFamilies: ['delivery'], sources: ['analytics'],
  },
  {
    id: 'net-promoter-score', name: { en: 'net promoter score', de: 'Weiterempfehlungswert' },
    aliases: ['net promoter score', 'nps', 'weiterempfehlung'],
    unit: 'score', better: 'higher', indicator: 'lagging', family: 'customer', guardrailFamilies: ['finance'], sources: ['helpdesk', 'analytics'],
  },
  {
    id: 'customer-satisfaction', name: { en: 'customer satisfaction', de: 'Kundenzufriedenheit' },
    aliases: ['customer satisfaction', 'customer satisfaction score', 'csat', 'kundenzufriedenheit'],
    unit: 'score', better: 'higher', indicator: 'lagging', family: 'customer', guardrailFamilies: ['efficiency'], sources: ['helpdesk'],
  },
  {
    id: 'customer-effort-score', name: { en: 'customer effort score', de: 'Kundenaufwand' },
    aliases: ['customer effort score', 'customer effort', 'ces', 'kundenaufwand'],
    unit: 'score', better: 'lower', indicator: 'leading', family: 'customer', guardrailFamilies: ['efficiency'], sources: ['helpdesk'],
  },
  {
    id: 'customer-churn', name: { en: 'customer churn', de: 'Kundenabwanderung' },
    aliases: ['customer churn', 'churn rate', 'logo churn', 'gross churn', 'churn', 'kundenabwanderung', 'abwanderung'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'customer', guardrailFamilies: ['finance'], sources: ['crm', 'finance'],
  },
  {
    id: 'customer-retention', name: { en: 'customer retention', de: 'Kundenbindung' },
    aliases: ['customer retention', 'retention rate', 'logo retention', 'renewal rate', 'renewals', 'kundenbindung'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'customer', guardrailFamilies: ['finance'], sources: ['crm', 'finance'],
  },
  {
    id: 'customer-lifetime-value', name: { en: 'customer lifetime value', de: 'Kundenwert' },
    aliases: ['customer lifetime value', 'lifetime value', 'clv', 'ltv', 'kundenwert'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'customer', guardrailFamilies: ['finance'], sources: ['crm', 'finance'],
  },
  {
    id: 'time-to-resolution', name: { en: 'time to resolution', de: 'Lösungszeit' },
    aliases: ['time to resolution', 'resolution time', 'mean time to resolution', 'average handling time', 'handle time', 'aht', 'lösungszeit'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'customer', guardrailFamilies: ['quality'], sources: ['helpdesk'],
  },
  {
    id: 'first-response-time', name: { en: 'first response time', de: 'Zeit bis zur ersten Antwort' },
    aliases: ['first response time', 'first reply time', 'response time', 'reaktionszeit', 'antwortzeit'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'customer', guardrailFamilies: ['quality'], sources: ['helpdesk'],
  },
  {
    id: 'first-contact-resolution', name: { en: 'first contact resolution', de: 'Lösung beim ersten Kontakt' },
    aliases: ['first contact resolution', 'first call resolution', 'fcr', 'erstlösungsquote'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'customer', guardrailFamilies: ['quality'], sources: ['helpdesk'],
  },
  {
    id: 'ticket-backlog', name: { en: 'ticket backlog', de: 'offene Anfragen' },
    aliases: ['ticket backlog', 'support backlog', 'open tickets', 'backlog', 'offene tickets'],
    unit: 'count', better: 'lower', indicator: 'leading', family: 'customer', guardrailFamilies: ['quality'], sources: ['helpdesk'],
  },
  {
    id: 'onboarding-time', name: { en: 'onboarding time', de: 'Einführungszeit' },
    aliases: ['onboarding time', 'time to onboard', 'implementation time', 'ramp time', 'time to productivity', 'einarbeitungszeit', 'einführungszeit'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'customer', guardrailFamilies: ['quality'], sources: ['crm', 'hrms'],
  },
  {
    id: 'employee-engagement', name: { en: 'employee engagement', de: 'Mitarbeiterbindung' },
    aliases: ['employee engagement', 'engagement score', 'employee satisfaction', 'enps', 'employee net promoter score', 'mitarbeiterzufriedenheit', 'mitarbeiterbindung'],
    unit: 'score', better: 'higher', indicator: 'leading', family: 'people', guardrailFamilies: ['efficiency'], sources: ['hrms'],
  },
  {
    id: 'employee-turnover', name: { en: 'employee turnover', de: 'Fluktuation' },
    aliases: ['employee turnover', 'staff turnover', 'attrition rate', 'voluntary attrition', 'attrition', 'regretted attrition', 'turnover', 'fluktuation'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'people', guardrailFamilies: ['finance'], sources: ['hrms'],
  },
  {
    id: 'employee-retention', name: { en: 'employee retention', de: 'Mitarbeiterverbleib' },
    aliases: ['employee retention', 'staff retention', 'retention of employees', 'verbleibquote'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'people', guardrailFamilies: ['finance'], sources: ['hrms'],
  },
  {
    id: 'time-to-hire', name: { en: 'time to hire', de: 'Zeit bis zur Einstellung' },
    aliases: ['time to hire', 'time to fill', 'hiring time', 'days to hire', 'besetzungsdauer'],
    unit: 'duration', better: 'lower', indicator: 'lagging', family: 'people', guardrailFamilies: ['quality'], sources: ['ats'],
  },
  {
    id: 'offer-acceptance-rate', name: { en: 'offer acceptance rate', de: 'Annahmequote von Angeboten' },
    aliases: ['offer acceptance rate', 'offer acceptance', 'acceptance rate', 'annahmequote'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'people', guardrailFamilies: ['finance'], sources: ['ats'],
  },
  {
    id: 'quality-of-hire', name: { en: 'quality of hire', de: 'Güte der Einstellungen' },
    aliases: ['quality of hire', 'new hire performance', 'probation pass rate'],
    unit: 'score', better: 'higher', indicator: 'lagging', family: 'people', guardrailFamilies: ['efficiency'], sources: ['ats', 'hrms'],
  },
  {
    id: 'cost-per-hire', name: { en: 'cost per hire', de: 'Kosten je Einstellung' },
    aliases: ['cost per hire', 'hiring cost', 'recruiting cost'],
    unit: 'currency', better: 'lower', indicator: 'lagging', family: 'people', guardrailFamilies: ['quality'], sources: ['ats', 'finance'],
  },
  {
    id: 'absence-rate', name: { en: 'absence rate', de: 'Krankenstand' },
    aliases: ['absence rate', 'absenteeism', 'sick leave', 'sick days', 'krankenstand', 'fehlzeiten'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'people', guardrailFamilies: ['efficiency'], sources: ['hrms'],
  },
  {
    id: 'training-completion', name: { en: 'training completion', de: 'Abschluss von Schulungen' },
    aliases: ['training completion', 'training completion rate', 'course completion', 'learning hours', 'schulungsquote'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'people', guardrailFamilies: ['quality'], sources: ['hrms'],
  },
  {
    id: 'internal-mobility', name: { en: 'internal mobility', de: 'interne Besetzung' },
    aliases: ['internal mobility', 'internal fill rate', 'internal promotions', 'interne besetzungen'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'people', guardrailFamilies: ['quality'], sources: ['hrms'],
  },
  {
    id: 'gross-margin', name: { en: 'gross margin', de: 'Rohertragsmarge' },
    aliases: ['gross margin', 'gross profit margin', 'gross profit', 'rohmarge', 'bruttomarge'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'finance', guardrailFamilies: ['customer', 'quality'], sources: ['finance'],
  },
  {
    id: 'operating-margin', name: { en: 'operating margin', de: 'operative Marge' },
    aliases: ['operating margin', 'ebit margin', 'ebitda margin', 'profit margin', 'operative marge'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'finance', guardrailFamilies: ['customer', 'people'], sources: ['finance'],
  },
  {
    id: 'operating-profit', name: { en: 'operating profit', de: 'Betriebsergebnis' },
    aliases: ['operating profit', 'ebitda', 'ebit', 'net profit', 'net income', 'betriebsergebnis', 'gewinn'],
    unit: 'currency', better: 'higher', indicator: 'lagging', family: 'finance', guardrailFamilies: ['customer', 'people'], sources: ['finance'],
  },
  {
    id: 'operating-cost', name: { en: 'operating cost', de: 'Betriebskosten' },
    aliases: ['operating cost', 'operating expense', 'operating expenses', 'opex', 'cloud cost', 'cloud spend', 'cost base', 'betriebskosten'],
    unit: 'currency', better: 'lower', indicator: 'lagging', family: 'finance', guardrailFamilies: ['quality', 'customer'], sources: ['finance'],
  },
  {
    id: 'customer-acquisition-cost', name: { en: 'customer acquisition cost', de: 'Kosten der Kundengewinnung' },
    aliases: ['customer acquisition cost', 'acquisition cost', 'cac', 'cost per acquisition', 'cpa', 'cost per lead', 'cpl'],
    unit: 'currency', better: 'lower', indicator: 'lagging', family: 'finance', guardrailFamilies: ['revenue', 'quality'], sources: ['finance', 'crm'],
  },
  {
    id: 'payback-period', name: { en: 'payback period', de: 'Amortisationsdauer' },
    aliases: ['payback period', 'cac payback', 'payback time', 'amortisationsdauer'],
    unit: 'duration', better: 'lower', indicator: 'lagging', family: 'finance', guardrailFamilies: ['revenue'], sources: ['finance'],
  },
  {
    id: 'return-on-investment', name: { en: 'return on investment', de: 'Kapitalrendite' },
    aliases: ['return on investment', 'roi', 'return on ad spend', 'roas', 'kapitalrendite'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'finance', guardrailFamilies: ['risk'], sources: ['finance'],
  },
  {
    id: 'days-sales-outstanding', name: { en: 'days sales outstanding', de: 'Forderungslaufzeit' },
    aliases: ['days sales outstanding', 'dso', 'collection period', 'forderungslaufzeit'],
    unit: 'duration', better: 'lower', indicator: 'lagging', family: 'finance', guardrailFamilies: ['customer'], sources: ['finance'],
  },
  {
    id: 'cash-runway', name: { en: 'cash runway', de: 'Reichweite der Mittel' },
    aliases: ['cash runway', 'runway', 'months of cash'],
    unit: 'duration', better: 'higher', indicator: 'lagging', family: 'finance', guardrailFamilies: ['revenue'], sources: ['finance'],
  },
  {
    id: 'burn-rate', name: { en: 'burn rate', de: 'Mittelabfluss' },
    aliases: ['burn rate', 'cash burn', 'net burn', 'mittelabfluss'],
    unit: 'currency', better: 'lower', indicator: 'lagging', family: 'finance', guardrailFamilies: ['revenue'], sources: ['finance'],
  },
  {
    id: 'budget-variance', name: { en: 'budget variance', de: 'Budgetabweichung' },
    aliases: ['budget variance', 'budget overrun', 'variance to budget', 'budgetabweichung'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'finance', guardrailFamilies: ['delivery'], sources: ['finance'],
  },
  {
    id: 'on-time-delivery', name: { en: 'on-time delivery', de: 'Termintreue' },
    aliases: ['on time delivery', 'on time in full', 'otif', 'delivery on time', 'schedule adherence', 'termintreue', 'liefertreue'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'delivery', guardrailFamilies: ['quality'], sources: ['warehouse'],
  },
  {
    id: 'deployment-frequency', name: { en: 'deployment frequency', de: 'Häufigkeit der Auslieferungen' },
    aliases: ['deployment frequency', 'deployments', 'release frequency', 'releases'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'delivery', guardrailFamilies: ['quality'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'availability', name: { en: 'availability', de: 'Verfügbarkeit' },
    aliases: ['availability', 'uptime', 'service availability', 'verfügbarkeit'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'delivery', guardrailFamilies: ['finance'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'latency', name: { en: 'latency', de: 'Antwortzeit des Systems' },
    aliases: ['latency', 'page load time', 'load time', 'api response time', 'time to first byte', 'ladezeit', 'latenz'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'delivery', guardrailFamilies: ['finance'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'time-to-restore', name: { en: 'time to restore', de: 'Zeit bis zur Wiederherstellung' },
    aliases: ['time to restore', 'mean time to restore', 'mean time to recovery', 'time to recover', 'mttr', 'wiederherstellungszeit'],
    unit: 'duration', better: 'lower', indicator: 'lagging', family: 'delivery', guardrailFamilies: ['quality'], sources: ['analytics', 'helpdesk'],
  },
  {
    id: 'time-to-market', name: { en: 'time to market', de: 'Zeit bis zur Markteinführung' },
    aliases: ['time to market', 'idea to launch', 'markteinführungszeit'],
    unit: 'duration', better: 'lower', indicator: 'lagging', family: 'delivery', guardrailFamilies: ['quality'], sources: ['analytics'],
  },
  {
    id: 'weekly-active-users', name: { en: 'weekly active users', de: 'wöchentlich aktive Nutzer' },
    aliases: ['weekly active users', 'weekly users', 'wau', 'wöchentlich aktive nutzer'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'adoption', guardrailFamilies: ['quality'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'monthly-active-users', name: { en: 'monthly active users', de: 'monatlich aktive Nutzer' },
    aliases: ['monthly active users', 'monthly users', 'mau', 'active users', 'active customers', 'monatlich aktive nutzer', 'aktive nutzer'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'adoption', guardrailFamilies: ['quality'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'daily-active-users', name: { en: 'daily active users', de: 'täglich aktive Nutzer' },
    aliases: ['daily active users', 'daily users', 'dau', 'täglich aktive nutzer'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'adoption', guardrailFamilies: ['quality'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'adoption-rate', name: { en: 'adoption rate', de: 'Nutzungsgrad' },
    aliases: ['adoption rate', 'feature adoption', 'tool adoption', 'product adoption', 'user adoption', 'adoption', 'nutzungsgrad', 'nutzungsrate'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'adoption', guardrailFamilies: ['quality', 'customer'], sources: ['analytics', 'warehouse'],
  },
  {
    id: 'activation-rate', name: { en: 'activation rate', de: 'Aktivierungsquote' },
    aliases: ['activation rate', 'user activation', 'activation', 'aktivierungsquote'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'adoption', guardrailFamilies: ['quality'], sources: ['analytics'],
  },
  {
    id: 'trial-conversion', name: { en: 'trial conversion', de: 'Umwandlung von Testkunden' },
    aliases: ['trial conversion', 'trial to paid conversion', 'trial to paid', 'free to paid conversion'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'adoption', guardrailFamilies: ['customer'], sources: ['analytics', 'crm'],
  },
  {
    id: 'time-to-value', name: { en: 'time to value', de: 'Zeit bis zum Nutzen' },
    aliases: ['time to value', 'time to first value', 'time to activation'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'adoption', guardrailFamilies: ['quality'], sources: ['analytics', 'crm'],
  },
  {
    id: 'sign-ups', name: { en: 'sign-ups', de: 'Anmeldungen' },
    aliases: ['sign ups', 'signups', 'new users', 'registrations', 'anmeldungen', 'registrierungen'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'adoption', guardrailFamilies: ['quality'], sources: ['analytics'],
  },
  {
    id: 'website-traffic', name: { en: 'website traffic', de: 'Besuche der Website' },
    aliases: ['website traffic', 'website visits', 'organic traffic', 'page views', 'site visitors', 'seitenaufrufe', 'besucherzahl'],
    unit: 'count', better: 'higher', indicator: 'leading', family: 'adoption', guardrailFamilies: ['revenue'], sources: ['analytics'],
  },
  {
    id: 'security-incidents', name: { en: 'security incidents', de: 'Sicherheitsvorfälle' },
    aliases: ['security incidents', 'security breaches', 'data breaches', 'breaches', 'sicherheitsvorfälle', 'datenpannen'],
    unit: 'count', better: 'lower', indicator: 'lagging', family: 'risk', guardrailFamilies: ['delivery'], sources: ['other'],
  },
  {
    id: 'vulnerability-age', name: { en: 'age of open vulnerabilities', de: 'Alter offener Schwachstellen' },
    aliases: ['vulnerability age', 'time to patch', 'patch time', 'critical vulnerabilities', 'open vulnerabilities', 'schwachstellen'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'risk', guardrailFamilies: ['delivery'], sources: ['other'],
  },
  {
    id: 'compliance-rate', name: { en: 'compliance rate', de: 'Quote der Regeltreue' },
    aliases: ['compliance rate', 'policy compliance', 'compliance score', 'regulatory compliance', 'regeltreue'],
    unit: 'percent', better: 'higher', indicator: 'lagging', family: 'risk', guardrailFamilies: ['efficiency'], sources: ['other'],
  },
  {
    id: 'audit-findings', name: { en: 'audit findings', de: 'Feststellungen der Prüfung' },
    aliases: ['audit findings', 'audit issues', 'open findings', 'non conformities', 'nonconformities', 'prüfungsfeststellungen'],
    unit: 'count', better: 'lower', indicator: 'lagging', family: 'risk', guardrailFamilies: ['efficiency'], sources: ['other'],
  },
  {
    id: 'safety-incidents', name: { en: 'safety incidents', de: 'Arbeitsunfälle' },
    aliases: ['safety incidents', 'accidents', 'lost time injuries', 'injury rate', 'incident rate', 'arbeitsunfälle', 'unfälle'],
    unit: 'count', better: 'lower', indicator: 'lagging', family: 'risk', guardrailFamilies: ['efficiency'], sources: ['hrms', 'other'],
  },
  {
    id: 'incident-response-time', name: { en: 'incident response time', de: 'Reaktionszeit bei Vorfällen' },
    aliases: ['incident response time', 'time to report incidents', 'incident reporting time', 'time to detect', 'mean time to detect', 'mttd'],
    unit: 'duration', better: 'lower', indicator: 'leading', family: 'risk', guardrailFamilies: ['quality'], sources: ['helpdesk', 'analytics'],
  },
  {
    id: 'monitoring-coverage', name: { en: 'monitoring coverage', de: 'Abdeckung der Überwachung' },
    aliases: ['monitoring coverage', 'monitored systems', 'post market monitoring', 'überwachungsabdeckung'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'risk', guardrailFamilies: ['efficiency'], sources: ['analytics', 'other'],
  },
  {
    id: 'human-override-rate', name: { en: 'human override rate', de: 'Anteil menschlicher Eingriffe' },
    aliases: ['human override rate', 'override rate', 'human review rate', 'human oversight rate', 'human oversight', 'eingriffsquote'],
    unit: 'percent', better: 'higher', indicator: 'leading', family: 'risk', guardrailFamilies: ['efficiency'], sources: ['analytics'],
  },
  {
    id: 'bias-gap', name: { en: 'gap between groups', de: 'Unterschied zwischen Gruppen' },
    aliases: ['bias gap', 'fairness gap', 'disparate impact', 'demographic parity', 'bias score', 'pay gap'],
    unit: 'percent', better: 'lower', indicator: 'lagging', family: 'risk', guardrailFamilies: ['quality'], sources: ['hrms', 'analytics'],
  },
];
