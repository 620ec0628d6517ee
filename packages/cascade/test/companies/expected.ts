/** What a company hears, one finding a line: severity, rule, and the goal or else the place. */
interface Hears {
  /** All there is to hear as it is. */
  readonly sound: readonly string[];
  /** What comes on top for each defect. */
  readonly defects: Readonly<Record<string, readonly string[]>>;
  /** Errors of the strict preset. */
  readonly strictErrors: readonly string[];
  /** Errors and warnings of each profile. */
  readonly profiles: Readonly<
    Record<'hrtailor' | 'peoplebox' | 'aiOkr' | 'intervue' | 'fronterio', readonly string[]>
  >;
}

/** Read line by line by a person, and true. */
export const expected: Readonly<Record<'tidewater' | 'hartmann' | 'meridian', Hears>> = {
  tidewater: {
    sound: [
      'info cascade/key-result-covered first-answer',
      'info cascade/links-falsifiable calm',
      'info measures/guardrail-present demos',
    ],
    defects: {
      'nobody answers for an objective': ['error ownership/one-accountable-owner right-hotels'],
      'a technology in the place of a result': ['warning wording/no-technology-milestone calm'],
      'a number nobody has looked at since the quarter began': ['warning rhythm/check-ins-fresh reviews'],
      'a team that works for itself': [
        'warning cascade/contribution-plausible churn',
        'warning cascade/no-orphan-goals stay',
      ],
      'a target without a starting point': ['warning measures/baseline-present nps'],
    },
    strictErrors: [],
    profiles: {
      hrtailor: [],
      peoplebox: [
        'warning rhythm/committed-first first-week',
        'warning rhythm/committed-first love',
        'warning rhythm/committed-first right-hotels',
        'warning rhythm/committed-first stay',
      ],
      aiOkr: [],
      intervue: [],
      fronterio: ['warning cascade/key-result-covered first-answer'],
    },
  },
  hartmann: {
    sound: [
      'info cascade/key-result-covered complaints',
      'info cascade/key-result-covered margin',
      'info cascade/no-silos units/production',
      'info cascade/no-silos units/supply',
      'info measures/guardrail-present oee',
      'info rhythm/horizon-fits-commitment dependable',
      'info rhythm/horizon-fits-commitment lean',
      'info rhythm/horizon-fits-commitment parts-there',
      'info rhythm/horizon-fits-commitment steady-line',
      'info rhythm/wrap-up-planned cycles/q2',
    ],
    defects: {
      'an area that is a number': ['warning kras/not-a-kpi quality-lead-3'],
      'two areas that are one': [
        'warning kras/distinct plant-manager-1',
        'warning kras/distinct plant-manager-2',
      ],
      'an area the company has no use for': ['warning kras/linked-to-company-key-result purchasing-lead-3'],
      'a number from nowhere': ['warning measures/source-assigned quality-lead-2-a'],
      'a lead who has left': [
        'warning ownership/owner-assigned maintenance-lead-1',
        'warning ownership/owner-assigned maintenance-lead-2',
        'warning ownership/owner-assigned maintenance-lead-3',
        'warning ownership/owner-assigned stops',
      ],
    },
    strictErrors: [
      'error counts/kras-per-role roles/maintenance-lead',
      'error counts/kras-per-role roles/plant-manager',
      'error counts/kras-per-role roles/purchasing-lead',
      'error counts/kras-per-role roles/quality-lead',
    ],
    profiles: {
      hrtailor: [],
      peoplebox: [],
      aiOkr: [],
      intervue: [
        'warning counts/kras-per-role roles/maintenance-lead',
        'warning counts/kras-per-role roles/plant-manager',
        'warning counts/kras-per-role roles/purchasing-lead',
        'warning counts/kras-per-role roles/quality-lead',
      ],
      fronterio: [
        'warning cascade/key-result-covered complaints',
        'warning cascade/key-result-covered margin',
      ],
    },
  },
  meridian: {
    sound: [
      'info cascade/key-result-covered advice-use',
      'info cascade/key-result-covered complete-files',
      'info cascade/no-silos units/operations',
      'info measures/kind-fits-level assessed',
      'info rhythm/wrap-up-planned cycles/q2',
    ],
    defects: {
      'a system that was classified when goals relied on it already': [
        'warning governance/classification-before-key-result assessed',
        'warning governance/classification-before-key-result incident-time',
        'warning governance/classification-before-key-result monitoring',
        'warning governance/classification-before-key-result same-day',
      ],
      'a system of high risk that nobody monitors': [
        'info governance/monitoring-coverage aiSystems/credit-model',
        'warning counts/key-results-per-objective calm-models',
      ],
      'a draft of a model that nobody has read': ['error governance/drafts-reviewed assist'],
      'an objective that gives away more than it has': ['error cascade/shares-conserved loan-day'],
      'a circle': ['error structure/no-loops fcr'],
    },
    strictErrors: [],
    profiles: {
      hrtailor: [],
      peoplebox: [
        'warning rhythm/committed-first answer-once',
        'warning rhythm/committed-first close',
        'warning rhythm/committed-first loan-day',
      ],
      aiOkr: [],
      intervue: [],
      fronterio: [
        'warning cascade/key-result-covered advice-use',
        'warning cascade/key-result-covered complete-files',
      ],
    },
  },
};
