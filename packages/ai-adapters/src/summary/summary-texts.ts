import type { TextCatalogue } from '../text/text-catalogue.ts';

/** Headings and sentences of the summaries. No digit stands in them: every number of a text is a fact. */
export const summaryTexts = {
  'title/check-in-summary': { en: 'Check-in summary', de: 'Zusammenfassung der Check-ins' },
  'title/quarter-report': { en: 'Quarter report', de: 'Quartalsbericht' },
  'title/one-to-one-brief': { en: 'Notes for a one-to-one', de: 'Notizen für ein Vier-Augen-Gespräch' },
  'title/corrective-actions': { en: 'Why these actions', de: 'Warum diese Maßnahmen' },
  'title/next-quarter': { en: 'Why these decisions', de: 'Warum diese Entscheidungen' },
  'title/cascade-from-strategy': { en: 'Why these goals', de: 'Warum diese Ziele' },
  'title/cascade-from-teams': { en: 'Why these links', de: 'Warum diese Verbindungen' },
  'heading/scope': { en: 'What this covers', de: 'Worum es geht' },
  'heading/outcome': { en: 'Outcome', de: 'Ergebnis' },
  'heading/objectives': { en: 'Objectives', de: 'Objectives' },
  'heading/goals': { en: 'Goals', de: 'Ziele' },
  'heading/moved': { en: 'What moved', de: 'Was sich bewegt hat' },
  'heading/target': { en: 'Against target', de: 'Gegen das Ziel' },
  'heading/behind': { en: 'Off the plan line', de: 'Neben der Planlinie' },
  'heading/confidence': { en: 'Confidence that fell', de: 'Gesunkene Zuversicht' },
  'heading/stale': { en: 'Silent', de: 'Ohne Nachricht' },
  'heading/unknown': { en: 'Without a number', de: 'Ohne Zahl' },
  'heading/blockers': { en: 'Blockers, word for word', de: 'Hindernisse im Wortlaut' },
  'heading/notes': { en: 'Notes, word for word', de: 'Notizen im Wortlaut' },
  'heading/changes': { en: 'Targets that were changed', de: 'Geänderte Zielwerte' },
  'heading/learnt': { en: 'What was learnt, word for word', de: 'Was gelernt wurde, im Wortlaut' },
  'heading/decisions': { en: 'To be decided', de: 'Zu entscheiden' },
  'heading/actions': { en: 'Open action items', de: 'Offene Zusagen' },
  'heading/questions': { en: 'Questions to ask', de: 'Fragen für das Gespräch' },
  'heading/reasons': { en: 'Reasons', de: 'Gründe' },
  'heading/uncovered': { en: 'Nobody carries', de: 'Von niemandem getragen' },
  scope: { en: '`{cycle}`: {from} to {to}, as of {asOf}', de: '`{cycle}`: {from} bis {to}, Stand {asOf}' },
  'scope-unit': {
    en: 'only `{unit}` and the units below it',
    de: 'nur `{unit}` und die Einheiten darunter',
  },
  news: {
    en: 'since {since}: key results and KPIs with news: {heard} of {measured}',
    de: 'seit {since}: Key Results und KPIs mit Nachricht: {heard} von {measured}',
  },
  moved: {
    en: '`{goal}`: {was} of the way on {since}, {is} now',
    de: '`{goal}`: {was} des Weges am {since}, jetzt {is}',
  },
  target: {
    en: '`{goal}`: {value} on {on}; target: {target}',
    de: '`{goal}`: {value} am {on}; Ziel: {target}',
  },
  behind: {
    en: '`{goal}` is behind: {is} reached, {expected} expected by now',
    de: '`{goal}` liegt zurück: {is} erreicht, {expected} wären jetzt zu erwarten',
  },
  'at-risk': {
    en: '`{goal}` is at risk: {is} reached, {expected} expected by now',
    de: '`{goal}` ist gefährdet: {is} erreicht, {expected} wären jetzt zu erwarten',
  },
  'behind-no-plan': {
    en: '`{goal}` is behind: {is} reached',
    de: '`{goal}` liegt zurück: {is} erreicht',
  },
  'at-risk-no-plan': {
    en: '`{goal}` is at risk: {is} reached',
    de: '`{goal}` ist gefährdet: {is} erreicht',
  },
  confidence: {
    en: '`{goal}`: confidence {was} on {since}, {is} now',
    de: '`{goal}`: Zuversicht {was} am {since}, jetzt {is}',
  },
  stale: { en: '`{goal}`: nothing new for {days}', de: '`{goal}`: nichts Neues seit {days}' },
  'stale-never': { en: '`{goal}`: no check-in yet', de: '`{goal}`: noch kein Check-in' },
  unknown: { en: '`{goal}`: no score (`{reason}`)', de: '`{goal}`: keine Bewertung (`{reason}`)' },
  quote: { en: '`{goal}`, {on}: "{quote}"', de: '`{goal}`, {on}: „{quote}“' },
  outcome: {
    en: 'objectives together: {is} reached; counted: {counted}, without a score: {missing}',
    de: 'Objectives zusammen: {is} erreicht; gezählt: {counted}, ohne Bewertung: {missing}',
  },
  graded: { en: 'key results graded `{grade}`: {count}', de: 'Key Results mit Note `{grade}`: {count}' },
  objective: {
    en: '`{goal}`: {is} reached, graded `{grade}`',
    de: '`{goal}`: {is} erreicht, Note `{grade}`',
  },
  'objective-open': { en: '`{goal}`: no score', de: '`{goal}`: keine Bewertung' },
  shifted: {
    en: '`{goal}`, {on}: {before} became {after}; nobody said why',
    de: '`{goal}`, {on}: aus {before} wurde {after}; niemand sagt, warum',
  },
  'shifted-to': { en: '`{goal}`, {on}: now {after}', de: '`{goal}`, {on}: nun {after}' },
  'shifted-because': {
    en: '`{goal}`, {on}: {before} became {after}: "{reason}"',
    de: '`{goal}`, {on}: aus {before} wurde {after}: „{reason}“',
  },
  'went-well': { en: '`{goal}`, went well: "{quote}"', de: '`{goal}`, lief gut: „{quote}“' },
  'to-improve': { en: '`{goal}`, to improve: "{quote}"', de: '`{goal}`, zu verbessern: „{quote}“' },
  blocking: { en: '`{goal}`, in the way: "{quote}"', de: '`{goal}`, stand im Weg: „{quote}“' },
  'root-cause': { en: '`{goal}`, root cause: "{quote}"', de: '`{goal}`, Ursache: „{quote}“' },
  'sign-off': { en: '`{goal}`: sign off', de: '`{goal}`: freigeben' },
  'sign-off-by': { en: '`{goal}`: sign off by {by}', de: '`{goal}`: freigeben bis {by}' },
  'review-draft': { en: '`{goal}`: review the draft', de: '`{goal}`: den Entwurf prüfen' },
  'review-draft-by': {
    en: '`{goal}`: review the draft by {by}',
    de: '`{goal}`: den Entwurf prüfen bis {by}',
  },
  recalibrate: {
    en: '`{goal}`: recalibrate or keep the target',
    de: '`{goal}`: Ziel anpassen oder behalten',
  },
  'recalibrate-by': {
    en: '`{goal}`: recalibrate or keep the target by {by}',
    de: '`{goal}`: Ziel anpassen oder behalten bis {by}',
  },
  retrospective: { en: '`{goal}`: hold the retrospective', de: '`{goal}`: Rückblick halten' },
  'retrospective-by': {
    en: '`{goal}`: hold the retrospective by {by}',
    de: '`{goal}`: Rückblick halten bis {by}',
  },
  'carry-forward': {
    en: '`{goal}`: decide whether it goes on',
    de: '`{goal}`: entscheiden, ob es weitergeht',
  },
  'carry-forward-by': {
    en: '`{goal}`: decide by {by} whether it goes on',
    de: '`{goal}`: bis {by} entscheiden, ob es weitergeht',
  },
  carries: {
    en: '`{goal}`: `{unit}` takes up `{above}`, because its work moves `{metric}`',
    de: '`{goal}`: `{unit}` greift `{above}` auf, weil ihre Arbeit `{metric}` bewegt',
  },
  'carries-chosen': {
    en: '`{goal}`: `{unit}` takes up `{above}`',
    de: '`{goal}`: `{unit}` greift `{above}` auf',
  },
  'carries-part': {
    en: '`{unit}` is to carry {share} of `{above}`: {by}',
    de: '`{unit}` soll {share} von `{above}` tragen: {by}',
  },
  nobody: { en: '`{goal}`', de: '`{goal}`' },
  planned: {
    en: '`{goal}`: the strategy plans to move `{metric}`',
    de: '`{goal}`: die Strategie will `{metric}` bewegen',
  },
  'cause-blocked': {
    en: '`{goal}`, {on}: "{quote}"',
    de: '`{goal}`, {on}: „{quote}“',
  },
  'cause-silent': { en: '`{goal}`: nothing new was heard', de: '`{goal}`: es gab nichts Neues' },
  'cause-no-source': {
    en: '`{goal}`: no source stands behind its number',
    de: '`{goal}`: keine Quelle steht hinter der Zahl',
  },
  'cause-no-owner': { en: '`{goal}`: nobody answers for it', de: '`{goal}`: niemand steht dafür ein' },
  'cause-target-shift': {
    en: '`{goal}`: its target was changed on {on}: {after}',
    de: '`{goal}`: das Ziel wurde am {on} geändert: {after}',
  },
  'cause-dependency-behind': {
    en: '`{goal}` depends on `{other}`, which is off its own plan line',
    de: '`{goal}` hängt ab von `{other}`, das neben seiner Planlinie liegt',
  },
  'cause-support-behind': {
    en: '`{goal}` stands on `{other}`, which is off its own plan line',
    de: '`{goal}` beruht auf `{other}`, das neben seiner Planlinie liegt',
  },
  'because-said-carry': { en: 'the retrospective says so', de: 'der Rückblick sagt es' },
  'because-said-change': { en: 'the retrospective says so', de: 'der Rückblick sagt es' },
  'because-said-stop': { en: 'the retrospective says so', de: 'der Rückblick sagt es' },
  'because-reached': { en: 'it is reached', de: 'es ist erreicht' },
  'because-stalled': {
    en: 'little is reached, and it did not get better lately',
    de: 'wenig ist erreicht, und zuletzt wurde es nicht besser',
  },
  'because-moving': { en: 'it is not reached, and it moves', de: 'es ist nicht erreicht und bewegt sich' },
  'because-unfinished': { en: 'it is not reached', de: 'es ist nicht erreicht' },
  'carry-said-carry': {
    en: '`{goal}` goes on in `{to}`: its retrospective says so',
    de: '`{goal}` geht in `{to}` weiter: der Rückblick sagt es',
  },
  'carry-said-change': {
    en: '`{goal}` goes on in `{to}`: its retrospective says with another target, and a human has to say which',
    de: '`{goal}` geht in `{to}` weiter: laut Rückblick mit anderem Ziel, und ein Mensch muss sagen, mit welchem',
  },
  'carry-changed-said-change': {
    en: '`{goal}` goes on in `{to}` from where it stands: its retrospective asks for a change',
    de: '`{goal}` geht in `{to}` von dort weiter, wo es steht: der Rückblick will eine Änderung',
  },
  'drop-said-stop': {
    en: '`{goal}` does not go on in `{to}`: its retrospective says so',
    de: '`{goal}` geht in `{to}` nicht weiter: der Rückblick sagt es',
  },
  'drop-reached': {
    en: '`{goal}` does not go on in `{to}`: it is reached',
    de: '`{goal}` geht in `{to}` nicht weiter: es ist erreicht',
  },
  'drop-stalled': {
    en: '`{goal}` does not go on in `{to}`: little is reached, and it did not get better lately',
    de: '`{goal}` geht in `{to}` nicht weiter: wenig ist erreicht, und zuletzt wurde es nicht besser',
  },
  'carry-moving': {
    en: '`{goal}` goes on in `{to}`: it is not reached, and it moves',
    de: '`{goal}` geht in `{to}` weiter: es ist nicht erreicht und bewegt sich',
  },
  'carry-changed-moving': {
    en: '`{goal}` goes on in `{to}` from where it stands: it is not reached, and it moves',
    de: '`{goal}` geht in `{to}` von dort weiter, wo es steht: es ist nicht erreicht und bewegt sich',
  },
  'carry-unfinished': {
    en: '`{goal}` goes on in `{to}`: it is not reached',
    de: '`{goal}` geht in `{to}` weiter: es ist nicht erreicht',
  },
  'carry-changed-unfinished': {
    en: '`{goal}` goes on in `{to}` from where it stands: it is not reached',
    de: '`{goal}` geht in `{to}` von dort weiter, wo es steht: es ist nicht erreicht',
  },
  'stands-at': { en: '`{goal}` stands at {is}', de: '`{goal}` steht bei {is}' },
  talk: {
    en: '`{person}`, {asOf}; what is new is new since {since}',
    de: '`{person}`, {asOf}; neu ist, was nach dem {since} kam',
  },
  action: { en: '"{item}"', de: '„{item}“' },
  'action-due': { en: 'due {due}: "{item}"', de: 'fällig {due}: „{item}“' },
  'action-overdue': { en: 'overdue since {due}: "{item}"', de: 'überfällig seit {due}: „{item}“' },
  'ask-blocked': {
    en: 'who can clear the way for `{goal}`?',
    de: 'wer kann den Weg freimachen für `{goal}`?',
  },
  'ask-behind': {
    en: 'what would bring `{goal}` back to its plan line, and what would that cost elsewhere?',
    de: 'was brächte `{goal}` zurück auf die Planlinie, und was würde das anderswo kosten?',
  },
  'ask-silent': {
    en: 'what keeps `{goal}` from being updated?',
    de: 'was steht neuen Zahlen für `{goal}` im Weg?',
  },
  'ask-action': { en: 'what became of this: "{item}"?', de: 'was wurde daraus: „{item}“?' },
  'link-same-metric': {
    en: '`{goal}` could support `{above}`: both read `{metric}`',
    de: '`{goal}` könnte `{above}` stützen: beide lesen `{metric}`',
  },
  'link-same-family': {
    en: '`{goal}` could support `{above}`: its metrics are about the same as `{metric}`',
    de: '`{goal}` könnte `{above}` stützen: die Kennzahlen handeln von demselben wie `{metric}`',
  },
  'link-new': {
    en: '`{goal}` reads `{metric}`, which no key result above speaks of; it could support `{above}`',
    de: '`{goal}` liest `{metric}`, wovon oben kein Key Result spricht; es könnte `{above}` stützen',
  },
  more: { en: 'and more of this kind: {count}', de: 'und weitere dieser Art: {count}' },
} as const satisfies TextCatalogue;

/** Key of a heading or sentence. */
export type SummaryKey = keyof typeof summaryTexts;
