/** The numbers of the laws that a test's title or a line of docs/laws.md names: `law 3`, `law 1, 2, 17`, `laws 40 to 42`. */
export function lawsNamedIn(title: string): readonly number[] {
  return [...title.matchAll(/\blaws? (\d+(?:(?:, | and | to )\d+)*)/g)].flatMap(([, list = '']) =>
    list.split(/, | and /).flatMap((part) => {
      const [first = 0, last = first] = part.split(' to ').map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    }),
  );
}
