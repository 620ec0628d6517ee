import { germanActivities } from './german-verbs.ts';
import type { LanguageData } from './language-data.ts';

/** Nouns and adjectives of German by trait. Compounds such as `Lieferzeit` are read by their last part. */
export const germanNouns: LanguageData['nouns'] = {
  event: `interview, workshop, schulung, gespräch, umfrage, webinar, termin, treffen, messe, konferenz, training, audit, ${germanActivities}`,
  artefact:
    'funktion, artikel, bericht, leitfaden, dashboard, handbuch, richtlinie, fallstudie, portal, app, testabdeckung, prototyp, vorlage, plan, dokumentation, release, produktvideo',
  money:
    'umsatz, gewinn, kosten, budget, arr, mrr, ergebnis, auftragseingang, cac, ltv, ausgaben, einnahmen, umsatzes',
  share:
    'quote, rate, anteil, marge, verfügbarkeit, marktanteil, auslastung, fluktuation, kundentreue, abwanderung, genauigkeit, beteiligung, kundenabwanderung, kundenbindung, bindung',
  time: 'zeit, dauer, latenz, frist, laufzeit, reaktionszeit, zykluszeit',
  score:
    'nps, enps, csat, index, bewertung, note, punkte, zufriedenheit, kundenzufriedenheit, mitarbeiterzufriedenheit',
  lower:
    'zeit, kosten, fehler, ausfall, ausfälle, beschwerde, churn, abwanderung, kundenabwanderung, fluktuation, latenz, dauer, rückstand, reklamation, cac, unfall, unfälle, vorfall, vorfälle, ausgaben, aufwand',
  higher: 'verfügbarkeit, laufzeit, produktivität, qualität, genauigkeit',
  person:
    'entwickler, ingenieur, mitarbeiter, ingenieurin, fachkraft, fachkräfte, vertriebsmitarbeiter, führungskraft, führungskräfte, pflegekraft, pflegekräfte',
  generic: 'produkt, unternehmen, firma, branche, prozess, ergebnis, projekt, ziel, sache, team, leistung',
  vague:
    'besser, bessere, gut, gute, schnell, effizient, einfach, angemessen, nachhaltig, hochwertig, optimal',
  state: 'kultur, vertrauen, position, marke, plattform, umfeld, ruf, gemeinschaft, erlebnis',
  modifier: '',
  gain: 'kunde, nutzer, anmeldung, auftrag, aufträge, vertrag, verträge, lead, partner, neukunde, bestellung, besucher, abonnent, download, händler',
  lasting: 'für, auf',
  behind: 'nach, ab, der, des',
  founding: 'bauen, schaffen, aufbauen, entwickeln, etablieren',
  more: 'mehr, höher, schneller',
  less: 'weniger, niedriger, kürzer',
  superlative:
    'beste, besten, führend, führende, führenden, herausragend, herausragende, weltklasse, verlässlich, verlässliche, starke',
};
