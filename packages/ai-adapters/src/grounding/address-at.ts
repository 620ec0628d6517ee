/** Ends of hosts that viewers make links of where a path is absent; behind a path or port any end will do. Own list. */
const hosts =
  'com|net|org|info|biz|edu|gov|int|io|ai|app|dev|co|me|tv|xyz|top|site|online|shop|store|link|click|live|cloud|page|web|eu|de|at|ch|uk|us|ca|fr|es|it|nl|be|pl|se|no|dk|fi|pt|cz|ie|ru|cn|jp|in|br|au|nz|za';

/** Names of libraries and files that end as hosts do. */
const noHosts = 'js|ts|jsx|tsx|py|rb|md|csv|json|pdf|docx?|xlsx?|pptx?';

/**
 * Where the end of a host or the `@` of a mail address stands, and what follows it: what stands before is looked up, so
 * that a scan stays linear. Texts are in lower case.
 */
export const addressPattern: string = [
  String.raw`@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}`,
  String.raw`(?<=[\p{L}\p{N}])\.(?:${hosts})(?![\p{L}\p{N}_@-])(?:[/?#:][^\s]{0,500})?`,
  String.raw`(?<=[\p{L}\p{N}])\.(?!(?:${noHosts})[/?#:])\p{L}{2,24}(?:[/?#][^\s]|:\d)[^\s]{0,500}`,
].join('|');

/** Longest name in front of the end of a host, and of an `@`. Source: docs/sources.md#drafting-with-a-model. */
const longest = 253;

/** The whole address around a match of {@link addressPattern}. */
export const addressAt = (text: string, found: string, index: number): string => {
  const before = /[\p{L}\p{N}._%+-]*$/u.exec(text.slice(Math.max(0, index - longest), index));
  return `${before?.[0] ?? ''}${found}`.replace(/[^\p{L}\p{N}/]+$/u, '');
};
