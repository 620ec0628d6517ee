import type { LanguageData } from './language-data.ts';

/** Small words of German by what they do in a sentence. */
export const germanParts: LanguageData['parts'] = {
  from: 'von, ausgehend von, vom',
  to: 'auf, zu, bis auf',
  by: 'um',
  of: 'der, des, von, aller, unserer, von den, aus',
  with: 'mit',
  for: 'für, bei, unter den',
  place: 'in, im, an, am',
  than: 'als, gegenüber, verglichen mit, im vergleich zu, statt',
  and: 'und, oder, sowie, &',
  per: 'pro, je, jede, jeden, jedes',
  current: 'derzeit, aktuell, heute, bisher, ausgangswert, momentan, zuletzt, vorjahr, war, waren, baseline',
  article:
    'der, die, das, des, dem, den, ein, eine, einer, eines, einem, unser, unsere, unserer, unseren, unserem, ihre, ihren',
  skip: 'rund, etwa, ca, circa, ungefähr, insgesamt, nur, neue, neuen, neuer, weitere, weiteren, zusätzliche, ~, =',
  while: 'während, sofern, solange, bei gleichzeitig',
  without: 'ohne',
  means: 'durch, mittels, mithilfe, indem, damit, sodass, um zu, dank, anhand',
  relative: 'dass, welche, welcher, wenn, die es',
  be: 'ist, sind, war, waren, wird, werden, wurde, wurden, worden',
  aux: 'hat, haben, soll, sollen, kann, können, muss, müssen',
  not: 'kein, keine, keinen, keiner, nicht, nie',
  all: 'alle, alles, jede, jeder, jedes, jeden, sämtliche, sämtlichen',
  label: 'phase, stufe, iso, version, v, stufe, top, die top, platz, rang, nr, nummer, kr, ebene, klasse, fy',
  first: 'erste, ersten, erster',
  last: 'letzten, letztes, letzter, vergangenen, vorigen',
  filler:
    'ende, anfang, mitte, zum, zur, der, des, dem, den, das, ersten, zweiten, dritten, vierten, nächsten, nächstes, kommenden, laufenden, dieses, diesem, diesen, spätestens',
  due: 'bis, bis zum, bis ende, bis spätestens, vor, ab, zum, bis anfang, bis mitte, ende, anfang, mitte',
  within: 'in, im, innerhalb, innerhalb von, binnen, während, über',
  month:
    'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jan, feb, mrz, apr, jun, jul, aug, sept, sep, okt, nov, dez',
  period:
    'quartal, quartals, jahr, jahres, jahre, monat, monats, woche, halbjahr, halbjahres, geschäftsjahr, geschäftsjahres, sprint, sprints, tag, tages, sommer, winter, stunde',
  someday: 'jahresende, quartalsende, monatsende, halbjahresende',
  coming: 'nächsten, nächstes, kommenden, dieses, diesem, diesen, laufenden',
  subject: 'wir, unser team, das team, erfolgreich',
};
