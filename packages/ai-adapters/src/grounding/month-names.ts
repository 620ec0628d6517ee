/** Number of a month by its name or short form, English and German, lower case. */
export const monthNames: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  [
    'january jan januar',
    'february feb februar',
    'march mar märz maerz mrz',
    'april apr',
    'may mai',
    'june jun juni',
    'july jul juli',
    'august aug',
    'september sept sep',
    'october oct oktober okt',
    'november nov',
    'december dec dezember dez',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
