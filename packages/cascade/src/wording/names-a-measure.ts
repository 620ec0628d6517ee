/** Last words of titles that name a measure. */
const endings =
  /(?:^|[\s-])(?:rates?|ratios?|scores?|index|percentage|uptime|latency|churn|attrition|turnover|headcount|market share|lead time|cycle time|response time|handle time|resolution time|nps|enps|csat|ces|arr|mrr|acv|ltv|cac|cpl|dso|roi|ebitda|mttr|mtbf|marktanteil|\p{L}{2,40}quote)$/iu;
/** First words of titles that name a measure. */
const beginnings =
  /^(?:number of|percentage of|percent of|share of|rate of|average|mean|median|total number|count of|time to|cost per|days to|anzahl|anteil|prozentsatz|durchschnittliche)(?:$|\s)|^time-to-\p{L}/iu;

/**
 * Does a title name a measure rather than an area: `Churn rate`, `Time to hire`, `Number of calls`? Only what hardly ever
 * names an area is taken for one. English, with the commonest German words.
 */
export const namesAMeasure = (title: string): boolean => {
  const short = title.slice(0, longest).trim();
  return beginnings.test(short) || endings.test(short);
};

/** Characters of a title that are read: the names of measures are short. */
const longest = 100;
