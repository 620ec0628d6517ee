/**
 * Words of matters that have no place in a text about work: the special categories of Art. 9 GDPR (health, religion,
 * politics, unions, ethnic origin, sexual orientation) and family. Folded; a `*` stands for any ending; several words
 * are a phrase. Our own short list, English and German: words that goals need (`customer health`, `family of metrics`,
 * `European Union`) are not on it by themselves.
 */
export const sensitiveWords: Readonly<Record<string, string>> = {
  health:
    'pregnan* | schwanger* | maternity | mutterschutz | paternity | parental leave | elternzeit | was ill | is ill | been ill | fell ill | was sick | is sick | been sick | krank | sick leave | sick day | sick days | off sick | krankgeschrieben | krankmeldung* | krankheit* | krankenstand | erkrank* | illness* | disease* | depress* | burnout | burnt out | burned out | anxiety | panic attack* | therapy | therapist* | psychotherap* | psychiatr* | adhd | autis* | cancer | krebserkrank* | chemotherap* | surgery | hospitali* | krankenhaus* | miscarriage* | fehlgeburt* | medication* | medikament* | diagnos* | mental health | health problem* | health issue* | health condition* | her health | his health | gesundheitlich* | disabilit* | disabled | behindert* | behinderung* | schwerbehind* | wheelchair* | rollstuhl* | addict* | alcoholi* | suchtkrank* | hiv | diabet* | epilep*',
  family:
    'divorc* | scheidung* | married | marriage* | verheiratet* | single mother | single father | alleinerziehend* | childcare | kinderbetreuung | custody | her husband | his wife | her children | his children | her kids | his kids | her family | his family | familienstand | wants children | kinderwunsch',
  union:
    'trade union* | union member* | union rep* | labour union* | labor union* | gewerkschaft* | betriebsrat | betriebsraet* | works council member* | shop steward*',
  religion:
    'religio* | muslim* | moslem* | islam* | christian faith | catholic* | katholi* | protestant* | evangelisch | jewish | juedisch* | judisch* | hindu* | buddhis* | sikh* | atheis* | church | kirche | mosque | moschee | synagog* | headscarf | kopftuch | ramadan | hijab',
  politics:
    'political view* | political opinion* | politische meinung* | politically active | party member* | parteimitglied* | republican* | democrats | socialist* | sozialdemokrat* | communis* | kommunis* | right wing | left wing | afd | cdu | spd',
  ethnicity:
    'ethnic* | ethnisch* | his race | her race | skin colour | skin color | hautfarbe | migration background | migrationshintergrund | refugee* | fluechtling* | fluchtling* | asylum | asyl* | immigrant* | nationality | staatsangehorig* | staatsangehoerig*',
  orientation:
    'sexual* | sexuell* | homosexu* | heterosexu* | bisexu* | gay | lesbian* | lesbisch* | schwul* | transgender | transsexu* | queer | coming out | gender identity | geschlechtsidentitat',
};
