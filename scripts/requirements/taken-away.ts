import type { Tools } from './tools.ts';

/** Lists within the library from which single entries can be taken. */
const shelves = {
  policies: ['scoring', 'policies'],
  rhythms: ['core', 'rhythms'],
  profiles: ['cascade', 'profiles'],
} as const;

/** Parts of {@link Tools} whose exports are named `part.name`. */
const parts = [
  'core',
  'change',
  'wording',
  'hash',
  'scoring',
  'calibration',
  'cascade',
  'duties',
  'drafts',
  'roles',
  'reminders',
  'questions',
  'oversight',
  'people',
  'tasks',
] as const;

type Named = Readonly<Record<string, unknown>>;

/**
 * The library without one thing: a rule that is not there, a list without an entry, a function that answers
 * nothing. Undefined when there is no such thing.
 */
export function takenAway(tools: Tools, name: string): Tools | undefined {
  if (name.startsWith('rule ')) {
    const rules = new Map(tools.rules);
    return rules.delete(name.slice('rule '.length)) ? { ...tools, rules } : undefined;
  }
  const dot = name.indexOf('.');
  const [place, entry] = [name.slice(0, dot), name.slice(dot + 1)];
  if (place === 'vectors') {
    const vectors = tools.vectors.filter(({ requirement }) => requirement !== entry);
    return vectors.length < tools.vectors.length ? { ...tools, vectors } : undefined;
  }
  if (Object.hasOwn(shelves, place)) {
    const [part, list] = shelves[place as keyof typeof shelves];
    const before = (tools[part] as unknown as Readonly<Record<string, Named>>)[list] ?? {};
    if (!Object.hasOwn(before, entry)) return undefined;
    const after = Object.fromEntries(Object.entries(before).filter(([key]) => key !== entry));
    return { ...tools, [part]: { ...tools[part], [list]: after } };
  }
  if (!(parts as readonly string[]).includes(place)) return undefined;
  const exported = tools[place as (typeof parts)[number]] as unknown as Named;
  if (exported[entry] === undefined) return undefined;
  const stub = typeof exported[entry] === 'function' ? () => undefined : undefined;
  return { ...tools, [place]: { ...exported, [entry]: stub } };
}
