import type { LanguageData } from './language-data.ts';

/** Verbs of German by what they do. */
export const germanVerbs: LanguageData['verbs'] = {
  up: 'steigern, erhöhen, erhöht, ausbauen, ausgebaut, anheben, wachsen, wächst, gewachsen, erweitern, stärken, vergrößern, maximieren, steigt, gestiegen',
  down: 'senken, reduzieren, reduziert, verringern, verringert, verkürzen, verkürzt, vermindern, abbauen, minimieren, kürzen, eliminieren, vermeiden, sinkt, gesunken',
  better: 'verbessern, verbessert, optimieren, optimiert, beschleunigen, beschleunigt',
  hold: 'halten, hält, sichern, bewahren, beibehalten, aufrechterhalten, stabilisieren',
  shift: 'bringen, bringt, verschieben',
  hit: 'erreichen, erreicht, erzielen, erzielt, erlangen, erlangt, schaffen, sicherstellen',
  make: 'bauen, baut, erstellen, erstellt, einführen, eingeführt, veröffentlichen, veröffentlicht, ausliefern, ausgeliefert, dokumentieren, dokumentiert, einstellen, eingestellt, umsetzen, umgesetzt, schreiben, geschrieben, migrieren, migriert, automatisieren, automatisiert, beheben, behoben, liefern, aufbauen, aufgebaut, bereitstellen, bereitgestellt, implementieren, implementiert, ausrollen, ausgerollt, entwickeln, entwickelt, entwerfen, entworfen, konzipieren, konzipiert, gestalten, gestaltet, erarbeiten, erarbeitet, ausarbeiten, ausgearbeitet, überarbeiten, überarbeitet, vorbereiten, vorbereitet, verfassen, verfasst, aufsetzen, aufgesetzt, einrichten, eingerichtet, installieren, installiert, konfigurieren, konfiguriert, integrieren, integriert, anbinden, angebunden, ablösen, abgelöst, ersetzen, ersetzt, abschalten, abgeschaltet, umstellen, umgestellt, umziehen, umgezogen, festlegen, festgelegt, definieren, definiert, standardisieren, standardisiert, vereinheitlichen, vereinheitlicht, zentralisieren, zentralisiert, konsolidieren, konsolidiert, digitalisieren, digitalisiert, modernisieren, modernisiert, etablieren, etabliert, eröffnen, eröffnet, gründen, gegründet, aktualisieren, aktualisiert, produzieren, produziert, übersetzen, übersetzt, besetzen, launchen, gelauncht',
  do: 'durchführen, durchgeführt, besuchen, besucht, führen, veranstalten, veranstaltet, befragen, befragt, untersuchen, untersucht, prüfen, teilnehmen, präsentieren, organisieren, analysieren, abhalten, planen, evaluieren, evaluiert, testen, getestet, pilotieren, pilotiert, interviewen, recherchieren, auswerten, ausgewertet, koordinieren, koordiniert, moderieren, moderiert, besprechen, kontaktieren, kontaktiert, auditieren, auditiert',
  win: 'gewinnen, gewonnen, abschließen, abgeschlossen, verkaufen, verkauft, akquirieren, erhalten, binden',
  teach: 'schulen, geschult, trainieren, ausbilden, coachen',
  finish: 'abarbeiten, erledigen, beenden',
  watch: 'messen, beobachten, verfolgen',
  use: 'nutzen, verwenden, verwendet, empfehlen, bearbeiten, bearbeitet, beantworten, beantwortet, lösen, gelöst',
  limit: 'begrenzen, begrenzt, deckeln',
};

/** Nouns of German that say what is done: `Durchführung von Schulungen`. */
export const germanActivities =
  'durchführung, durchfuehrung, einführung, einfuehrung, umsetzung, erstellung, implementierung, vorbereitung, ausarbeitung, überarbeitung, ueberarbeitung, konzeption, abhaltung, inbetriebnahme';

/** Nouns of German that name a change, or what is done. */
export const germanVerbNouns: LanguageData['verbNouns'] = {
  up: 'steigerung, erhöhung, wachstum, ausbau, anstieg, mehr, plus',
  down: 'senkung, reduzierung, reduktion, verringerung, verkürzung, abbau, rückgang, minus, weniger',
  better: 'verbesserung, optimierung, beschleunigung',
  do: germanActivities,
};
