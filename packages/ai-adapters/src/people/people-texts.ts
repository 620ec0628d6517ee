import type { TextCatalogue } from '../text/text-catalogue.ts';

/** Headings and sentences of texts about people. No digit stands in them: every number of a text is a fact. */
export const peopleTexts = {
  'title/review-note': { en: 'Note for a review', de: 'Notiz für eine Beurteilung' },
  'title/performance-summary': {
    en: 'Summary of a closed cycle',
    de: 'Zusammenfassung eines abgeschlossenen Zyklus',
  },
  'title/review-consistency': {
    en: 'Ratings beside what is recorded',
    de: 'Bewertungen neben dem, was festgehalten ist',
  },
  'title/development-plan': {
    en: 'Suggestions for a development plan',
    de: 'Vorschläge für einen Entwicklungsplan',
  },
  'heading/system-summary': { en: 'What the figures say', de: 'Was die Zahlen sagen' },
  'heading/manager-context': { en: 'For the manager to add', de: 'Was die Führungskraft ergänzt' },
  'heading/employee-reflection': { en: 'For the employee to say', de: 'Was die Person selbst sagt' },
  'heading/goals': { en: 'Goals', de: 'Ziele' },
  'heading/history': { en: 'Earlier cycles', de: 'Frühere Zyklen' },
  'heading/notes': { en: 'Notes on check-ins, word for word', de: 'Notizen zu Check-ins im Wortlaut' },
  'heading/feedback': { en: 'Feedback, word for word', de: 'Rückmeldungen im Wortlaut' },
  'heading/items': { en: 'Action items', de: 'Zusagen' },
  'heading/ratings': { en: 'Ratings to look at again', de: 'Bewertungen zum Nachsehen' },
  'heading/evidence': { en: 'What is recorded beside them', de: 'Was daneben festgehalten ist' },
  'heading/aims': { en: 'What the person wants', de: 'Was die Person möchte' },
  'heading/gaps': { en: 'Competencies to grow', de: 'Kompetenzen zum Ausbauen' },
  'heading/questions': { en: 'To talk about', de: 'Zu besprechen' },
  goal: { en: '`{goal}`: {is} reached', de: '`{goal}`: {is} erreicht' },
  'goal-unscored': { en: '`{goal}`: no score (`{reason}`)', de: '`{goal}`: keine Bewertung (`{reason}`)' },
  history: {
    en: '`{cycle}`: goals reached: {reached} of {all}',
    de: '`{cycle}`: erreichte Ziele: {reached} von {all}',
  },
  note: { en: '`{goal}`, {on}: "{quote}"', de: '`{goal}`, {on}: „{quote}“' },
  'feedback/peer': { en: '{on}, from a peer: "{quote}"', de: '{on}, aus dem Kollegium: „{quote}“' },
  'feedback/manager': {
    en: '{on}, from the manager: "{quote}"',
    de: '{on}, von der Führungskraft: „{quote}“',
  },
  'feedback/others': { en: '{on}, from somebody else: "{quote}"', de: '{on}, von jemand anderem: „{quote}“' },
  'feedback/report': { en: '{on}, from a report: "{quote}"', de: '{on}, aus dem eigenen Team: „{quote}“' },
  'feedback/customer': { en: '{on}, from a customer: "{quote}"', de: '{on}, von Kunden: „{quote}“' },
  'feedback/self': { en: '{on}, in their own words: "{quote}"', de: '{on}, in eigenen Worten: „{quote}“' },
  'item-done': { en: 'done on {on}: "{item}"', de: 'erledigt am {on}: „{item}“' },
  'item-due': { en: 'open, due {due}: "{item}"', de: 'offen, fällig am {due}: „{item}“' },
  'item-overdue': { en: 'overdue since {due}: "{item}"', de: 'überfällig seit {due}: „{item}“' },
  'item-open': { en: 'open: "{item}"', de: 'offen: „{item}“' },
  context: { en: 'the manager wrote: "{quote}"', de: 'die Führungskraft schrieb: „{quote}“' },
  reflection: { en: 'the employee wrote: "{quote}"', de: 'die Person schrieb: „{quote}“' },
  'ask-context': {
    en: 'What do these figures leave out, and what made the work harder or easier?',
    de: 'Was lassen diese Zahlen aus, und was hat die Arbeit schwerer oder leichter gemacht?',
  },
  'ask-example': {
    en: 'Which event shows it best, and what followed from it?',
    de: 'Welches Ereignis zeigt es am besten, und was wurde daraus?',
  },
  'ask-reflection': {
    en: 'What are you content with, and what would you do differently?',
    de: 'Womit bist du zufrieden, und was würdest du anders machen?',
  },
  'ask-needs': { en: 'What do you need from others?', de: 'Was brauchst du von anderen?' },
  'rating-far': {
    en: '`{kra}` is rated {given}; by what was attained it would be {expected}',
    de: '`{kra}` ist mit {given} bewertet; nach dem Erreichten wären es {expected}',
  },
  'overall-far': {
    en: 'overall the rating is {given}; the areas come to {expected}',
    de: 'insgesamt lautet die Bewertung {given}; die Bereiche ergeben {expected}',
  },
  'rating-bare': {
    en: '`{kra}` is rated {given}, with neither a note nor a figure beside it',
    de: '`{kra}` ist mit {given} bewertet, ohne Notiz und ohne Zahl daneben',
  },
  'rating-note': { en: 'note on `{kra}`: "{quote}"', de: 'Notiz zu `{kra}`: „{quote}“' },
  'rating-none': {
    en: 'no rating lies far from what was attained, and none stands without a note or a figure',
    de: 'keine Bewertung liegt weit neben dem Erreichten, und keine steht ohne Notiz oder Zahl',
  },
  'feedback-beside': { en: 'beside `{kra}`, {on}: "{quote}"', de: 'neben `{kra}`, {on}: „{quote}“' },
  aim: { en: '"{aim}"', de: '„{aim}“' },
  'aim-by': { en: '"{aim}", by {by}', de: '„{aim}“, bis {by}' },
  'gap-role': {
    en: '`{competency}` belongs to `{role}` and not to the role held now',
    de: '`{competency}` gehört zu `{role}` und nicht zur jetzigen Rolle',
  },
  'gap-wanted': {
    en: '`{competency}`: the person wants to grow here',
    de: '`{competency}`: hier möchte die Person wachsen',
  },
  'competency-said': { en: '`{competency}`, {on}: "{quote}"', de: '`{competency}`, {on}: „{quote}“' },
  'competency-open': {
    en: '`{competency}`: nothing is recorded; what shows it?',
    de: '`{competency}`: nichts ist festgehalten; woran zeigt es sich?',
  },
  'ask-plan': {
    en: 'Which one task of the next cycle would let this grow, and who can help?',
    de: 'Welche eine Aufgabe des nächsten Zyklus ließe das wachsen, und wer kann helfen?',
  },
} as const satisfies TextCatalogue;

/** Key of a text. */
export type PeopleTextKey = keyof typeof peopleTexts;
