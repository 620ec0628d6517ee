import type { MessageCatalogue } from '@throughline/core';

/** German messages of the wording rules. */
export const germanWording: MessageCatalogue = {
  'wording/not-an-activity': {
    message: '`{title}` nennt eine Tätigkeit: `{word}`',
    help: 'fragen, was anders sein wird, wenn sie getan ist, und das sagen',
  },
  'wording/no-metric-in-objective': {
    message: 'das Objective `{title}` enthält eine Messgröße: `{metric}`',
    help: 'die Zahl in ein Key Result verschieben und im Objective sagen, wozu sie gut ist',
  },
  'wording/no-output-confusion': {
    message: '`{title}` zählt, was ein System ausgibt: {outputs}',
    help: 'fragen, was es ändern soll, z. B. eine Dauer oder Kosten, und das messen; die Anzahl als Schritt daneben führen',
  },
  'wording/no-vanity-count': {
    message: '`{title}` zählt, was hergestellt wurde: {things}',
    help: 'fragen, wem es damit besser geht, und das messen; die Anzahl als Schritt daneben führen',
  },
  'wording/no-technology-milestone#milestone': {
    message: 'das Objective `{title}` ist ein Meilenstein der Technik: {technology}',
    help: 'sagen, was für Menschen oder das Geschäft anders sein wird, wenn es läuft',
  },
  'wording/no-technology-milestone#quality': {
    message: 'das Objective `{title}` handelt von der Güte eines Modells: {technology}',
    help: 'das Ergebnis für Menschen nennen und die Güte höchstens als Key Result führen',
  },
  'wording/not-purely-technical': {
    message: '`{title}` ist rein technisch: {quality}',
    help: 'nennen, was das Modell ändert, z. B. eine Dauer, Kosten oder Fehler, die Menschen spüren',
  },
  'wording/not-vague': {
    message: 'das Objective `{title}` könnte über allem stehen',
    help: 'sagen, für wen, und was für sie anders sein soll',
  },
  'wording/no-duplicates#same': {
    message: '`{title}` steht mehrfach an derselben Stelle: {count}',
    help: 'eines behalten oder in den Titeln sagen, was sie unterscheidet',
  },
  'wording/no-duplicates#overlap': {
    message: 'mehrere Einheiten haben das Objective `{title}`; Anzahl in diesem Zyklus: {count}',
    help: 'daraus eines machen, das beide unterstützen, oder in den Titeln sagen, was sie unterscheidet',
  },
  'wording/siblings-read-alike#metric': {
    message:
      '`{title}` und andere, die `{parent}` dienen, nennen dasselbe und lesen es an mehreren Messgrößen: {readings}',
    help: 'sich auf eine Messgröße einigen oder in den Titeln sagen, was sie unterscheidet',
  },
  'wording/siblings-read-alike#unit': {
    message:
      '`{title}` und andere, die `{parent}` dienen, nennen dasselbe und lesen es in mehreren Einheiten: {readings}',
    help: 'sich auf eine Einheit einigen, damit die Werte vergleichbar sind',
  },
  'wording/siblings-read-alike#direction': {
    message: '`{title}` und andere, die `{parent}` dienen, nennen dasselbe und bewegen es auf und ab',
    help: 'sich auf eine Richtung einigen oder in den Titeln sagen, was sie unterscheidet',
  },
};
