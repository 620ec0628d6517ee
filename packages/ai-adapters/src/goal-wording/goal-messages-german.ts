import type { MessageCatalogue } from '@throughline/core';

/** German texts of the tasks that word goals. */
export const goalMessagesGerman: MessageCatalogue = {
  'draft/goal-not-found': {
    message: 'kein offenes Ziel, an dem diese Aufgabe arbeiten kann, hat die Id `{goals}`',
    help: 'offene Key Results oder KPIs des Dokuments nennen oder keine, dann gelten alle',
  },
  'draft/objective-not-found': {
    message: 'kein offenes Objective hat die Id `{objective}`',
    help: 'ein offenes Objective des Dokuments nennen',
  },
  'draft/unit-not-found': {
    message: 'keine Einheit hat die Id `{unit}`',
    help: 'eine Einheit des Dokuments nennen',
  },
  'draft/person-not-found': {
    message: 'keine Person hat die Id `{person}`',
    help: 'eine Person des Dokuments nennen',
  },
  'draft/nothing-to-do#sources': {
    message: 'jedes der {count} Ziele hat eine Quelle',
    help: 'es ist nichts zu ändern',
  },
  'draft/nothing-to-do#guardrails': {
    message: 'keinem der {count} Ziele fehlt eine Leitplanke',
    help: 'es ist nichts zu ändern',
  },
  'draft/nothing-to-do#targets': {
    message: 'keinem der {count} Ziele fehlt ein Zielwert, und nichts spricht gegen die vorhandenen',
    help: 'es ist nichts zu ändern',
  },
  'draft/nothing-to-do#outcomes': {
    message: 'keines der {count} Ziele ist als Tätigkeit oder Output formuliert',
    help: 'es ist nichts zu ändern',
  },
  'draft/nothing-fits#sources': {
    message: 'für keines der {count} Ziele ohne Quelle passt eine: {reasons}',
    help: 'die Metrik jedes Ziels nennen und die Systeme anlegen, aus denen die Werte kommen',
  },
  'draft/nothing-fits#targets': {
    message: 'die Daten geben für keines der {count} Ziele einen Zielwert her: {reasons}',
    help: 'frühere Werte, einen Vergleichswert oder die Kapazität erfassen, die ein höheres Ziel braucht',
  },
  'draft/nothing-fits#outcomes': {
    message: 'für nichts, was nach Arbeit klingt, ist ein Ergebnis bekannt, insgesamt {count}: {reasons}',
    help: 'die Metrik nennen, die sich bewegen soll, und ihre Werte erfassen',
  },
  'draft/theme-unknown': {
    message: 'nichts sagt, an welchen Metriken man `{objective}` sieht',
    help: 'Metriken nennen oder die geplante Metrik des Objectives oder es mit den Zielen verknüpfen, denen es dient',
  },
  'draft/theme-unknown#text': {
    message: 'weder ein Thema noch eine Metrik sagt, worum es in `{objective}` geht',
    help: 'das Thema nennen oder die Ziele darüber, denen es dienen soll',
  },
  'draft/no-numbers': {
    message: 'es gibt keine Werte, aus denen Zielwerte für {metrics} folgen',
    help: 'frühere Werte einer dieser Metriken erfassen oder die Zielwerte angeben',
  },
  'draft/enough-key-results': {
    message: '`{objective}` hat {count} Key Results, und {most} sind genug',
    help: 'eines herausnehmen, bevor ein anderes dazukommt',
  },
  'draft/not-an-objective': {
    message: 'der Text liest sich nicht als Objective: {reasons}',
    help: 'in Worten und ohne Zahl sagen, was anders sein wird, oder ein Thema nennen',
  },
  'draft/not-an-objective#absent': {
    message: 'es gibt weder einen Text noch ein Thema für ein Objective',
    help: 'eines von beiden angeben',
  },
  'draft/cycle-needed': {
    message: 'am {asOf} kommen {count} Zyklen für das Objective in Frage',
    help: 'einen nennen: {cycles}',
  },
  'draft/cycle-needed#none': {
    message: 'kein offener Zyklus enthält den {asOf}',
    help: 'einen Zyklus nennen oder den anlegen, der den Tag enthält',
  },
  'draft/nothing-to-serve': {
    message: 'kein offenes Ziel über `{unit}` liest eine Metrik des Themas',
    help: 'die Ziele nennen, denen das Objective dient, oder zuerst darüber ein Key Result schreiben',
  },
  'draft/objective-exists': {
    message: 'im Zyklus gibt es schon ein Objective `{title}`',
    help: 'an diesem arbeiten oder andere Worte wählen',
  },
  'draft/no-kras': {
    message: '`{holder}` hat am {asOf} keine KRA',
    help: 'zuerst KRAs für die Rolle entwerfen',
  },
  'draft/no-kras#nobody': {
    message: 'weder eine Rolle noch eine Person wurde genannt',
    help: 'die Rolle oder Person nennen, deren Zuordnung gewünscht ist',
  },
  'draft/metric-unknown': {
    message: '`{goal}` nennt keine Metrik',
    help: 'die Metrik angeben, die es liest',
  },
  'draft/source-unclear': {
    message: 'die Werte von `{goal}` könnten aus jeder dieser Quellen kommen: {sources}',
    help: 'eine auswählen',
  },
  'draft/more-left': {
    message: 'der Entwurf endet nach {given} Zielen; {left} weitere bleiben',
    help: 'zuerst diesen Entwurf übernehmen, dann erneut entwerfen',
  },
  'draft/history-needed': {
    message: '`{goal}` hat weder einen Ausgangswert noch frühere Werte',
    help: 'erfassen, wo die Metrik stand, oder ihren Verlauf angeben',
  },
  'draft/no-harder-target': {
    message: 'nichts früher Erreichtes und kein Vergleichswert liegt über dem Stand von `{goal}`',
    help: 'den Zielwert behalten oder nach eigenem Urteil setzen',
  },
  'draft/measure-not-read': {
    message: '`{goal}` zielt auf keine einzelne Zahl, also folgt kein Zielwert',
    help: 'von Hand prüfen',
  },
  'draft/capacity-used-up': {
    message: 'die Einheit hat keine Kapazität mehr für einen höheren Zielwert von `{goal}`',
    help: 'Kapazität schaffen oder den Zielwert behalten',
  },
  'draft/dependency-open': {
    message: '`{goal}` hängt von Zielen ab, die spät dran oder weggefallen sind: {dependencies}',
    help: 'mit deren Verantwortlichen sprechen, bevor der Zielwert steht',
  },
  'draft/target-reviewed': {
    message: 'der Zielwert von `{goal}` blieb: nichts Bekanntes spricht gegen ihn',
    help: 'Fehlendes ergänzen, um sicherer zu sein: {missing}',
  },
  'draft/beyond-best': {
    message: 'der Zielwert von `{goal}` liegt über allem bisher Erreichten, und das Ziel ist eine Zusage',
    help: 'nur zusagen, wenn sich etwas geändert hat, das ihn möglich macht',
  },
  'draft/baseline-needed': {
    message: '`{goal}` hat keinen Ausgangswert: es gibt keinen früheren Wert von `{metric}`',
    help: 'erfassen, wo die Metrik steht',
  },
  'draft/too-few-key-results': {
    message: '`{objective}` kommt auf {given} Key Results, weniger als {asked}; ohne Werte: {metrics}',
    help: 'Werte einer dieser Metriken erfassen oder ein Key Result von Hand schreiben',
  },
  'draft/one-sided': {
    message: 'alle Key Results von `{objective}` sind {indicator}',
    help: 'eines ergänzen, das sich zu anderer Zeit bewegt: eines, das früh warnt, oder eines, das bestätigt',
  },
  'draft/objective-owner-needed': {
    message: 'noch steht niemand für `{goal}` ein',
    help: 'eine verantwortliche Person nennen oder eine Leitung der Einheit',
  },
  'draft/expectation-needed': {
    message: '`{goal}` sagt nicht, um wie viel es {served} bewegen soll',
    help: 'sagen, um wie viel, worin und nach wie vielen Tagen',
  },
  'draft/activity-left': {
    message: '`{goal}` bleibt, wie es ist, denn für `{metric}` gibt es keinen Zielwert',
    help: 'frühere Werte der Metrik oder einen Vergleichswert erfassen und erneut entwerfen',
  },
  'draft/outcome-there': {
    message: 'ein anderes Ziel neben `{goal}` liest `{metric}` schon',
    help: 'dieses als Ergebnis behalten und aus dem anderen eine Initiative dafür machen',
  },
  'draft/field-missing': {
    message: '{rows} Zeilen haben nichts für: {field}',
    help: 'dort ergänzen, wo es hingehört, nicht in der Tabelle',
  },
};
