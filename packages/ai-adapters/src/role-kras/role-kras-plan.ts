import { dayNumberOf, type GoalIndex } from '@throughline/core';
import { declinedBecause } from '../draft/declined-because.ts';
import type { Notice } from '../draft/draft.ts';
import { draftNotice } from '../draft/draft-notice.ts';
import type { Declined } from '../draft/draft-result.ts';
import { cycleDeclined } from '../goal-wording/cycle-declined.ts';
import { matchProfile } from '../role-library/match-profile.ts';
import type { RoleProfile } from '../role-library/role-function.ts';
import type { RoleLibrary } from '../role-library/role-library.ts';
import { type ChosenOwner, chooseOwner, partyOf } from './choose-owner.ts';
import { type CompanyKeyResult, companyKeyResults, isOpen } from './company-key-results.ts';
import { type LinkedArea, linkAreas, mostDirectAreas } from './link-areas.ts';
import { catalogueId } from './metric-of.ts';
import { type RoleFacts, roleFacts } from './role-facts.ts';
import type { RoleKrasInput } from './role-kras-input.ts';
import { roleKrasDefaults } from './role-kras-defaults.ts';

/** What will be drafted, before a KRA is written. */
export interface RoleKrasPlan {
  readonly role: RoleFacts;
  readonly areas: readonly LinkedArea[];
  readonly keyResults: readonly CompanyKeyResult[];
  readonly owner: ChosenOwner;
  readonly notices: readonly Notice[];
}

/** Decides for whom and for what is drafted, or why nothing can be. */
export const planRoleKras = (
  library: RoleLibrary,
  index: GoalIndex,
  input: RoleKrasInput,
  asOf: string,
  day: number,
): RoleKrasPlan | Declined => {
  const role = roleFacts(index.document, input.role);
  if (role === undefined) {
    // A description is never missing, so it was an id.
    return declinedBecause('draft/role-not-found', {
      role: typeof input.role === 'string' ? input.role : '',
    });
  }
  const noCycle = input.cycle === undefined ? undefined : cycleDeclined(index, input.cycle);
  if (noCycle !== undefined) return noCycle;
  if (input.accountable !== undefined) {
    const { entity, id } = partyOf(input.accountable);
    if (index.referenceOf(entity, id) === undefined)
      return declinedBecause('draft/owner-not-found', { entity, owner: id });
  }
  const match = matchProfile(library, role);
  if (match.kind === 'several') {
    const fitting = match.functions.map(({ id }) => id);
    return declinedBecause('draft/function-unknown#several', { function: match.text, fitting });
  }
  if (match.kind === 'unknown') {
    const known = library.functions.map(({ id }) => id);
    const text = match.text ?? role.function;
    return text === undefined
      ? declinedBecause('draft/function-unknown#absent', { role: role.name, known })
      : declinedBecause('draft/function-unknown', { function: text, known });
  }
  const known = metricsOf(match.profile);
  const { keyResults, missing } = companyKeyResults(index, day, input.companyKeyResults, (metric) =>
    known.has(metric),
  );
  if (missing.length > 0) return declinedBecause('draft/key-result-not-found', { keyResults: missing });
  if (keyResults.length === 0) return declinedBecause('draft/no-company-key-results', { asOf });

  const profile = `${match.function.id} ${match.profile.id}`;
  const linked = linkAreas(match.profile.areas, keyResults);
  if (linked.length === 0)
    return declinedBecause('draft/nothing-links', { profile, keyResults: keyResults.length });
  const held = heldTitles(index, role, day);
  const isHeld = ({ area }: LinkedArea): boolean => held.has(area.title.toLowerCase());
  const covered = linked.filter(isHeld).map(({ area }) => area.title);
  const open = linked.filter((area) => !isHeld(area));
  if (open.length === 0) return declinedBecause('draft/already-covered', { areas: covered });

  const { min, max } = input.count ?? roleKrasDefaults.count;
  const areas = mostDirectAreas(open, max);
  const owner = chooseOwner(index, role, input.accountable, asOf, day);
  const notices: Notice[] = [];
  if (match.fromTitle) {
    notices.push(draftNotice('draft/function-from-title', { title: role.name, function: match.function.id }));
  }
  if (match.level === 'assumed') notices.push(draftNotice('draft/level-assumed', { profile }));
  if (match.level === 'from-title') {
    notices.push(draftNotice('draft/level-from-title', { title: role.name, profile }));
  }
  if (match.level === 'nearest') {
    notices.push(draftNotice('draft/level-nearest', { level: match.stated ?? '', profile }));
  }
  notices.push(...owner.notices, ...covered.map((area) => draftNotice('draft/area-covered', { area })));
  if (areas.length + covered.length < min) {
    const fitting = new Set(linked.map(({ area }) => area));
    const left = match.profile.areas.filter((area) => !fitting.has(area)).map(({ title }) => title);
    const key = left.length === 0 ? 'draft/too-few-kras#all' : 'draft/too-few-kras';
    notices.push(draftNotice(key, { given: areas.length + covered.length, asked: min, left, profile }));
  }
  notices.push(...role.dependencies.map((dependency) => draftNotice('draft/dependency', { dependency })));
  return { role, areas, keyResults, owner, notices };
};

/** Metrics a profile knows, also those that the catalogue does not. */
const metricsOf = ({ areas }: RoleProfile): ReadonlySet<string> =>
  new Set(
    areas
      .flatMap(({ moves, kpis }) => [
        ...moves,
        ...kpis.flatMap((kpi) => ('metric' in kpi ? [kpi.metric] : [])),
      ])
      .map(catalogueId),
  );

/** Titles of the KRAs the role has on the day, in lower case. */
const heldTitles = (
  { document: { kras = [] } }: GoalIndex,
  { id }: RoleFacts,
  day: number,
): ReadonlySet<string> =>
  new Set(
    kras
      .filter((kra) => id !== undefined && kra.role === id && isOpen(kra))
      .filter(({ to }) => to === undefined || (dayNumberOf(to) ?? Number.POSITIVE_INFINITY) > day)
      .map(({ title }) => title.toLowerCase()),
  );
