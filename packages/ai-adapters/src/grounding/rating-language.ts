import { listedPhrases } from '../privacy/listed-phrases.ts';

/**
 * Words that judge a person or decide about one: ratings, rank, promotion, pay, dismissal. A text about a person that a
 * machine drafted holds none of them (Art. 22 GDPR; AI Act, annex III 4). Own short list, English and German, folded.
 */
const phrases: readonly string[] = [
  'exceed* expectation* | meet* expectation* | met expectation* | below expectation* | fail* expectation* | outstanding perform* | strong performer* | top performer* | high performer* | low performer* | poor performer* | underperform* | rated | rating* | ranked | ranking* | stack rank* | bell curve | pip | performance improvement plan* | final warning | written warning',
  'promote* | promotion* | demot* | ready for the next level | raise in pay | pay rise* | pay raise* | salary | salaries | bonus | bonuses | compensation | terminat* | dismiss* | fire him | fire her | fire them | fired | lay off | laid off | layoff* | let go | resign* | flight risk | attrition risk',
  'ubertrifft die erwartung* | uebertrifft die erwartung* | erfullt die erwartung* | erfuellt die erwartung* | unter den erwartungen | leistungstrager* | leistungstraeger* | minderleist* | low performer | note eins | benotet | bewertung* mit | abmahn* | leistungsverbesserungsplan*',
  'beforder* | befoerder* | degradier* | gehaltserhohung* | gehaltserhoehung* | gehalt | bonus* | vergutung* | verguetung* | kundig* | kuendig* | entlass* | aufhebungsvertrag*',
];

/** Does a text use words of rating, promotion, pay or dismissal? */
export const judgesPerson = /* @__PURE__ */ listedPhrases(phrases);
