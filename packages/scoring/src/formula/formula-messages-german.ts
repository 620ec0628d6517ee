import type { MessageCatalogue } from '@throughline/core';
import type { formulaMessages } from './formula-messages.ts';

/**
 * German texts of the findings about formulas, for `translateFinding`.
 *
 * @example
 * ```ts
 * import { formulaMessagesGerman } from '@throughline/scoring/formula';
 *
 * formulaMessagesGerman['formula/no-text']?.message; // => 'die Formel hat keinen Text'
 * ```
 */
export const formulaMessagesGerman: MessageCatalogue = {
  'formula/no-text': {
    message: 'die Formel hat keinen Text',
    help: 'einen Ausdruck wie `won / leads * 100` schreiben',
  },
  'formula/too-long': {
    message: 'die Formel hat {length} Zeichen, mehr als {most}',
    help: 'auf mehrere Ziele mit je einer Formel verteilen',
  },
  'formula/too-many-parts': {
    message: 'die Formel hat {parts} Teile, mehr als {most}',
    help: 'auf mehrere Ziele mit je einer Formel verteilen',
  },
  'formula/too-deep': {
    message: 'die Formel ist {depth} Ebenen tief, mehr als {most}',
    help: 'innere Klammern in ein eigenes Ziel herausnehmen',
  },
  'formula/bad-character': {
    message: 'Zeichen {at} der Formel, `{character}`, hat in einer Formel keine Bedeutung',
    help: 'Namen, Zahlen, Klammern und die Zeichen der Seite verwenden',
  },
  'formula/implicit-multiplication': {
    message: '`{left}` und `{right}` stehen ohne Zeichen nebeneinander',
    help: 'das Rechenzeichen dazwischen schreiben, etwa `{left} * {right}`',
  },
  'formula/unclear-not': {
    message: '`not` steht vor `{right}`, und es bleibt offen, wie weit es reicht',
    help: 'einklammern, was es verneint, etwa `not (a > b)`',
  },
  'formula/syntax': {
    message: 'die Formel ist nicht lesbar',
    help: 'nach einem fehlenden Wert, Komma oder einer Klammer suchen',
  },
  'formula/not-allowed': {
    message: '`{part}` gehört nicht zur Sprache der Formeln',
    help: 'die Zeichen und Funktionen der Seite verwenden',
  },
  'formula/unknown-name': {
    message: '`{name}` ist keine Eingabe der Formel',
    help: 'den Namen zu den Eingaben nehmen oder eine von ihnen verwenden',
  },
  'formula/unknown-function': {
    message: '`{name}` ist keine Funktion der Formeln',
    help: 'eine von diesen verwenden: `{functions}`',
  },
  'formula/argument-count': {
    message: 'Anzahl der Werte von `{name}`: {given} statt {wanted}',
    help: 'berichtigen, was zwischen den Klammern steht',
  },
  'formula/number-too-large': {
    message: 'eine Zahl der Formel ist zu groß, um damit zu rechnen',
    help: 'eine Zahl unter 1e308 schreiben',
  },
  'formula/bad-name': {
    message: '`{name}` kann kein Name einer Eingabe sein',
    help: 'ein Buchstabe, dann Buchstaben, Ziffern oder `_`; Wörter und Funktionen der Sprache sind vergeben',
  },
  'formula/repeated-name': {
    message: 'zwei Eingaben heißen `{name}`',
    help: 'jeder Eingabe einen eigenen Namen geben',
  },
  'formula/units-differ': {
    message: '`{operator}` verbindet {left} und {right}',
    help: 'beides zuerst in eine Einheit bringen',
  },
  'formula/unit-of-result': {
    message: 'die Formel ergibt {given}, ihre Messung ist in {wanted}',
    help: 'die Formel oder die Einheit der Messung berichtigen',
  },
} satisfies { readonly [Key in keyof typeof formulaMessages]: MessageCatalogue[string] };
