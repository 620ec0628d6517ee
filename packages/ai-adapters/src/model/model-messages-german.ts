import type { MessageCatalogue } from '@throughline/core';

/** The German texts of {@link modelMessages}. */
export const modelMessagesGerman: MessageCatalogue = {
  'draft/aborted': {
    message: 'der Entwurf wurde abgebrochen, bevor `{drafter}` geantwortet hatte',
    help: 'noch einmal anfragen',
  },
  'draft/timeout': {
    message: '`{drafter}` gab in der Zeit keine brauchbare Antwort',
    help: 'noch einmal anfragen, mit `timeoutMs` mehr Zeit geben oder nach Regeln entwerfen',
  },
  'draft/auth': {
    message: 'der Anbieter hinter `{drafter}` weist den Schlüssel ab',
    help: 'den Schlüssel und seine Rechte prüfen',
  },
  'draft/rate-limited': {
    message: 'der Anbieter hinter `{drafter}` nimmt zurzeit keine Anfragen an',
    help: 'so lange warten, wie `retryAfterMs` sagt, dann noch einmal anfragen',
  },
  'draft/provider-unavailable': {
    message: 'der Anbieter hinter `{drafter}` ist nicht erreichbar',
    help: 'später noch einmal anfragen oder nach Regeln entwerfen',
  },
  'draft/bad-request': {
    message: 'der Anbieter hinter `{drafter}` hat die Anfrage nicht angenommen',
    help: 'Modellname und Dialekt des Ports prüfen',
  },
  'draft/refused': {
    message: 'das Modell hinter `{drafter}` hat die Antwort verweigert',
    help: 'die Anfrage ansehen oder nach Regeln entwerfen',
  },
  'draft/truncated': {
    message: 'die Antwort von `{drafter}` endete, bevor sie vollständig war',
    help: 'mit `maxOutputTokens` mehr erlauben oder weniger verlangen',
  },
  'draft/empty': {
    message: '`{drafter}` hat nichts geantwortet',
    help: 'das Modell und seine Einstellungen ansehen',
  },
  'draft/not-json': {
    message: 'keine Antwort von `{drafter}` in {attempts} Versuchen war lesbar',
    help: 'ein Modell wählen, das eine Form einhält, oder nach Regeln entwerfen',
  },
  'draft/schema': {
    message: 'keine Antwort von `{drafter}` in {attempts} Versuchen hatte die richtige Form',
    help: 'ein Modell wählen, das eine Form einhält, oder nach Regeln entwerfen',
  },
  'draft/domain': {
    message: 'keine Antwort von `{drafter}` in {attempts} Versuchen hielt die Regeln ein',
    help: 'die Verstöße ansehen oder nach Regeln entwerfen',
  },
  'draft/grounding': {
    message: 'jede Antwort von `{drafter}` in {attempts} Versuchen sagte, was nicht in den Daten steht',
    help: 'die Verstöße ansehen oder nach Regeln entwerfen',
  },
  'draft/policy': {
    message: 'jede Antwort von `{drafter}` in {attempts} Versuchen urteilte über einen Menschen',
    help: 'diesen Text selbst schreiben',
  },
  'draft/budget': {
    message: 'das Budget von {tokenBudget} Tokens ist verbraucht',
    help: 'mit `tokenBudget` mehr erlauben oder weniger verlangen',
  },
  'draft/adapter-bug': {
    message: 'der Port von `{drafter}` hat seinen Vertrag gebrochen',
    help: 'dem Autor des Ports melden; `portContract` zeigt, was falsch ist',
  },
  'draft/declined-before': {
    message: '`{drafter}` hat nichts vorgeschlagen: {reason}',
    help: 'prüfen, ob der Entwurf eines anderen das Gewünschte ist',
  },
};
