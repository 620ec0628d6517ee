import type { MessageCatalogue } from '@throughline/core';

/** German messages of the ownership rules. */
export const germanOwnership: MessageCatalogue = {
  'ownership/one-accountable-owner#none': {
    message: 'für `{title}` ist niemand verantwortlich',
    help: 'eine Person, Einheit oder Rolle als verantwortlich nennen; andere können mitwirken',
  },
  'ownership/one-accountable-owner#several': {
    message: 'für `{title}` sind {count} verantwortlich: {accountable}',
    help: 'eine Verantwortung behalten und die anderen mitwirken lassen',
  },
  'ownership/owner-assigned#inactive': {
    message: '`{owner}` verantwortet `{title}`, ist aber ausgeschieden',
    help: 'das Ziel jemandem übergeben, der da ist',
  },
  'ownership/owner-assigned#unassigned': {
    message: '`{owner}` verantwortet `{title}`, hat am {on} aber keine Zuordnung',
    help: 'das Ziel übergeben oder die Zuordnung berichtigen',
  },
  'ownership/owner-assigned#vacant': {
    message: 'die Rolle `{owner}` verantwortet `{title}`, am {on} hat sie aber niemand inne',
    help: 'eine Person nennen, bis die Rolle besetzt ist',
  },
  'ownership/owner-assigned#outside': {
    message: '`{owner}` verantwortet `{title}`, arbeitet aber außerhalb des Zweigs der Einheit `{unit}`',
    help: 'jemanden aus der Einheit oder einer Einheit darüber oder darunter nennen',
  },
  'ownership/owner-load#objectives': {
    message: '`{person}` verantwortet zu viele Objectives zugleich: {count}, mehr als {max}',
    help: 'einige davon übergeben oder verschieben',
  },
  'ownership/owner-load#keyResults': {
    message: '`{person}` verantwortet zu viele Key Results zugleich: {count}, mehr als {max}',
    help: 'einige davon übergeben oder verschieben',
  },
  'ownership/one-owner-per-kra': {
    message: 'die KRA `{title}` gilt für `{person}`, aber `{owner}` ist verantwortlich',
    help: 'die Person verantwortlich machen oder die KRA der geben, die es ist',
  },
};
