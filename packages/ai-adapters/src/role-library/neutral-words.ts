/**
 * Words of job titles and departments that leave open what the work is: ranks, kinds of employment, segments and
 * regions, English and German. A name of a function counts only beside such words, so that `Sales manager EMEA` is
 * sales and `Product photographer` is nothing we know.
 */
export const neutralWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'junior jr senior sr mid staff principal lead leader leads head chief director manager managers managing supervisor',
    'vp svp evp vice president officer executive deputy interim acting assistant associate trainee intern graduate',
    'apprentice working student ii iii iv i partner specialist specialists generalist expert professional consultant',
    'advisor adviser analyst agent rep representative representatives coordinator administrator clerk helper member',
    'associates agents team teams department dept division group unit function organisation organization org office',
    'of for in at and the a an to our with on m w f d x all',
    'global regional local national international corporate central inside field outside enterprise smb sme midmarket',
    'market key strategic internal external digital remote hybrid part full time night shift b2b b2c saas',
    'emea apac amer americas latam mena dach nordics benelux europe european eu uk us usa uae india asia africa germany',
    'france spain italy canada australia north south east west',
    'leiter leiterin leitung teamleiter teamleiterin teamleitung bereichsleiter bereichsleiterin abteilung bereich',
    'abteilungsleiter abteilungsleiterin referent referentin mitarbeiter mitarbeiterin fachkraft sachbearbeiter',
    'sachbearbeiterin spezialist spezialistin assistenz der die das des im in für und',
  ].flatMap((line) => line.split(' ')),
);
