import type { MessageCatalogue } from '@throughline/core';

/** German messages of the structure rules. */
export const germanStructure: MessageCatalogue = {
  'structure/unique-ids#goal': {
    message: 'die Id `{id}` gehört zu mehr als einem Ziel',
    help: 'einem davon eine andere Id geben; Verweise führen zum ersten, in {first}',
  },
  'structure/unique-ids#reference': {
    message: 'die Id `{id}` kommt in {array} mehr als einmal vor',
    help: 'eine andere Id vergeben oder den Eintrag entfernen, wenn er eine Kopie ist',
  },
  'structure/unique-ids#step': {
    message: 'die Id `{id}` gehört zu mehr als einem Schritt von `{title}`',
    help: 'einem der Schritte eine andere Id geben',
  },
  'structure/references-exist#goal': {
    message: '`{id}` ({what}), genannt in `{title}`, gibt es nicht',
    help: 'anlegen oder etwas nennen, das es gibt',
  },
  'structure/references-exist#entity': {
    message: '`{id}` ({what}), genannt in `{from}` unter {array}, gibt es nicht',
    help: 'anlegen oder etwas nennen, das es gibt',
  },
  'structure/references-exist#checkIn': {
    message: '`{id}` ({what}), genannt im Check-in `{key}`, gibt es nicht',
    help: 'anlegen oder den Check-in zurücknehmen',
  },
  'structure/no-loops#self': {
    message: '`{title}` unterstützt sich selbst',
    help: 'den Verweis entfernen; bis dahin zählt er nicht',
  },
  'structure/no-loops#several': {
    message: '{length} Ziele unterstützen einander im Kreis: {loop}',
    help: 'einen der Verweise entfernen; bis dahin zählt keiner von ihnen',
  },
  'structure/depth-and-fan-out#depth': {
    message: '`{title}` liegt zu weit unter der Spitze; Verweise bis dorthin: {depth}, mehr als {max}',
    help: 'mit einem Ziel weiter oben verknüpfen oder Ebenen der Kaskade zusammenlegen',
  },
  'structure/depth-and-fan-out#children': {
    message: '`{title}` hat zu viele Ziele direkt unter sich: {children}, mehr als {max}',
    help: 'für jede Gruppe von ihnen ein Ziel dazwischen setzen',
  },
  'structure/units-form-a-tree#loop': {
    message: 'die Einheit `{unit}` liegt über sich selbst: {loop}',
    help: 'einer dieser Einheiten eine andere übergeordnete geben',
  },
  'structure/units-form-a-tree#upsideDown': {
    message: '`{unit}` ({kind}) liegt unter `{parent}` ({parentKind}), einer niedrigeren Ebene',
    help: 'die Art einer der beiden berichtigen oder sie umdrehen',
  },
  'structure/units-form-a-tree#detached': {
    message: 'die Einheit `{unit}` liegt unter keinem Unternehmen',
    help: 'eine übergeordnete Einheit angeben, damit ihre Ziele einen Weg nach oben haben',
  },
  'structure/managers-form-a-tree#self': {
    message: '`{person}` führt sich selbst',
    help: 'die Führungskraft nennen oder sie bei der Spitze der Organisation weglassen',
  },
  'structure/managers-form-a-tree#loop': {
    message: '{length} Personen führen einander im Kreis: {loop}',
    help: 'die Führungskraft in einer ihrer Zuordnungen berichtigen',
  },
  'structure/check-ins-agree': {
    message: 'der Schlüssel `{key}` steht für {count} Check-ins, die Verschiedenes sagen',
    help: 'eine Berichtigung unter eigenem Schlüssel senden; bis dahin zählt der zuletzt erfasste',
  },
  'structure/check-ins-recorded-once': {
    message: '`{title}` hat Check-ins vom {on}, die dasselbe sagen: {keys}',
    help: 'die Kopien zurücknehmen und denselben Sachverhalt nur unter seinem Schlüssel noch einmal senden',
  },
  'structure/periods-run-forward#cycle': {
    message: 'der Zyklus `{cycle}` beginnt am {start}, ist aber am {end} vorbei',
    help: 'die Daten berichtigen; `end` ist der erste Tag nach dem Zyklus',
  },
  'structure/periods-run-forward#goal': {
    message: '`{title}` beginnt am {start}, sein letzter Tag ist aber der {due}',
    help: 'die Daten des Ziels berichtigen oder ihm einen anderen Zyklus geben',
  },
  'structure/periods-run-forward#assignment': {
    message: 'die Zuordnung `{assignment}` von `{person}` beginnt am {from}, ist aber am {to} vorbei',
    help: 'die Daten berichtigen; `to` ist der erste Tag, an dem sie nicht mehr gilt',
  },
};
