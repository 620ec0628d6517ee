import type { LanguageData } from './language-data.ts';

/** Small words of English by what they do in a sentence. */
export const englishParts: LanguageData['parts'] = {
  from: 'from, starting from, starting at, start from, up from, down from, from a baseline of, from the current, from current, from currently, away from',
  to: 'to, into, up to, down to, towards, toward, onto, up till, till a, as far as, to reach, to be, to get to',
  by: 'by, by around, by over a, up by, down by, by a factor of',
  of: 'of, out of',
  with: 'with, along with, together with, having, and with',
  for: 'for, on, among, amongst, across, in terms of, regarding, per each, covering, with respect to',
  place: 'in, at, on',
  than: 'than, compared to, compared with, relative to, vs, versus, against, as compared to, in comparison to, over last, over the last, over the previous, over the prior, instead of',
  and: 'and, or, as well as, plus, &, and also, then, but',
  per: 'per, a piece, each, every',
  current:
    "currently, current, baseline, was, today, now, present, presently, previously, previous, original, originally, as-is, currently at, baseline of, current value, benchmark, start, starting, starting value, were, existing value, at present, as of now, currently closed, last year, last quarter, last month, initially, initial, before, former, formerly, historically, old, prior year, previous year, py, prior-year, a year ago, year ago, last fiscal year, prior quarter, previous quarter, last fy, yesterday, at the start, today's",
  article: 'the, a, an, our, their, its, my, your, his, her, this, that, these, those, some, any',
  skip: 'avg, avg ., approx ., ca ., approximately, about, around, roughly, circa, ca, approx, nearly, almost, just, only, a total of, total of, an average of, average of, an additional, additional, another, extra, further, some, ~, ≈, =, as many as, as much as, as many, as much, as low as, as high as, an overall, well, consistently, a target of, target of, a score of, a rate of, a further, a combined, a level of, a value of, a minimum target of, year over year, year-over-year, yoy, y-o-y, year on year, year-on-year, month over month, month-over-month, mom, qoq, quarter over quarter, quarter-over-quarter, wow, week over week, per annum yoy',
  while:
    'while, whilst, whereas, provided, provided that, so long as, as long as, subject to, at the same time, keeping, without sacrificing, without compromising',
  without: 'without, with no, no loss of, without any',
  means:
    'as per, through, via, by means of, using, thanks to, as a result of, due to, because of, because, leveraging, as measured by, measured by, measured weekly, measured in, measured, in order to, so that, so, such that, allowing, allowing for, enabling, which, based on, as part of, driven by, as defined by, resulting in, leading to, thereby, according to, especially, particularly, including, such as, like, rather than, focusing on, with focus on, with a focus on, as, e.g, i.e',
  relative: 'that, who, which, where, whose, when, whenever, if, whom',
  be: 'is, are, was, were, be, been, being, has been, have been, will be, should be, must be, gets, get, can be',
  aux: 'have, has, had, will, should, shall, must, can, could, would, may, need to, needs to, want to, do, does, did',
  not: "no, not, never, not a single, not one, not any, no single, none, none of, nobody, no one, neither, nor, zero, don't, doesn't, do not, does not, cannot, can't",
  all: 'all, every, each, everyone, everybody, all of, all of the, entire, whole, the whole, the entire, all our, all the',
  label:
    'phase, tier, level, soc, iso, version, v, section, priority, sev, severity, wave, article, chapter, step, series, stage, round, top, the top, fortune, iec, pci, level-, type, sprint, fy, cy, part, grade, no., room, gpt, web, appendix, category, cohort, python, java, php, node, windows, ios, android, tls, http, rev, revision, okr, kr, objective, goal, scope, industry, generation, ipv, sox, layer, rank, ranked, zone, band, position, place, #, number, no, grade, line, floor, ward, lane, gate, terminal, bay, pillar, workstream, building, turbine, reactor, furnace, boiler, kiln, pier, berth, route, district, annex, clause',
  first: 'first, the first, initial, our first, its first',
  last: 'last, previous, prior, past, preceding, trailing, rolling',
  filler:
    'the, end, of, start, close, next, coming, first, second, third, fourth, final, following, fiscal, calendar, this, our, a, upcoming, middle, beginning, half, each, financial, current, rest of, remainder of, full, entire, whole, 1st, 2nd, 3rd, 4th, last, end of, the end of, early, late, mid, the start of, the close of, the beginning of',
  due: 'by, before, until, till, no later than, prior to, by the end of, by end of, by the close of, as of, by the start of, effective, due, due by, on or before, ending, not later than, latest by, at the latest, deadline, eta, by the beginning of, by mid, starting, beginning, as at, come, at the end of, end of, the end of, early, late, mid, the start of, the close of',
  within:
    'within, in, over, during, throughout, inside, for, at, on, over the course of, in the course of, through, across, in the',
  month:
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  period:
    'school year, school term, tax year, reporting year, budget year, grant year, trading year, plan year, quarter, year, month, week, half, sprint, cycle, semester, trimester, season, day, weekend, quarters, years, months, weeks, sprints, cycles, fiscal year, financial year, calendar year, half-year, half year, term, fortnight, period, iteration, academic year, decade, pi, days, summer, winter, spring, autumn, fall, fiscal, christmas, easter, ramadan, diwali, thanksgiving, qtr, program increment, monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, fortnights, half of, a quarter',
  someday:
    'eoy, eoq, eom, eow, eofy, year-end, year end, yearend, quarter-end, quarter end, month-end, month end, mid-year, midyear, ytd, yearly, end of year, end of quarter, end of month, end-of-year, end-of-quarter, end-of-month, end-of-day, eod',
  coming: 'next, coming, this, upcoming, following',
  subject:
    'we, our team, i, the team, they, to, please, will, successfully, fully, independently, be able to, able to, continuously, consistently, actively, proactively, significantly, collectively, jointly, also, then, effectively, quickly, increasingly, personally, drastically, dramatically, substantially, regularly, officially, we will, we want to, we need to, i will, we aim to, we plan to, our goal is to, in order to, do our best to, do my best to, do their best to, do our utmost to, do all we can to, do everything we can to, make every effort to, make all efforts to, make an effort to, take steps to, work to, work hard to, continue to work to, be committed to, commit ourselves to',
};
