import type { GoalIndex, Suggestion, Unit } from '@throughline/core';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { parentLoops } from '../../unit/parent-loops.ts';
import { fromSmallestId } from '../../structure/from-smallest-id.ts';

/** Level code of a company. */
const company = 0;
/** Ids of a long loop beyond these are not listed: a message is for reading. */
const mostListed = 20;

/**
 * Units form a tree: no unit lies above itself, none lies below a unit of a lower level, and where there is a
 * company every unit lies below one.
 *
 * @example
 * ```ts
 * import { unitsFormATree } from '@throughline/cascade';
 *
 * unitsFormATree.meta.scope; // => 'set'
 * ```
 */
export const unitsFormATree: Rule<NoOptions, 'loop' | 'upsideDown' | 'detached'> = {
  meta: {
    id: 'structure/units-form-a-tree',
    title: 'Units form a tree with companies on top',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S4-01'],
    source: 'docs/sources.md#structure',
    url: '@throughline/cascade/src/rules/structure/units-form-a-tree.md',
    scope: 'set',
    messages: {
      loop: {
        message: 'unit `{unit}` lies above itself: {loop}',
        help: 'give one of these units another parent',
      },
      upsideDown: {
        message: '{kind} `{unit}` lies below {parentKind} `{parent}`, which is a lower level',
        help: 'correct the kind of one of them, or turn them round',
      },
      detached: {
        message: 'unit `{unit}` lies below no company',
        help: 'give it a parent, so that its goals have a way up',
      },
    },
  },
  defaults: {},
  fields: [],
  check({ index }, _options, report) {
    const { unitParent, unitLevel } = index;
    const units = index.document.units ?? [];
    for (const positions of parentLoops(unitParent)) {
      const loop = fromSmallestId(positions, (position) => units[position]!.id);
      const unit = units[loop[0]!]!.id;
      const ids = loop.slice(0, mostListed).map((position) => units[position]!.id);
      const suggest = (): readonly Suggestion[] => openLoop(index, units, loop);
      report({ messageId: 'loop', path: ['units', unit, 'parent'], data: { unit, loop: ids }, suggest });
    }
    const hasCompany = unitLevel.includes(company);
    for (let position = 0; position < units.length; position++) {
      const { id, kind } = units[position]!;
      const parent = unitParent[position]!;
      if (parent >= 0 && unitLevel[parent]! > unitLevel[position]!) {
        const above = units[parent]!;
        const data = { unit: id, kind, parent: above.id, parentKind: above.kind };
        report({ messageId: 'upsideDown', path: ['units', id, 'parent'], data });
      }
      if (parent < 0 && hasCompany && unitLevel[position] !== company) {
        report({ messageId: 'detached', severity: 'warning', path: ['units', id], data: { unit: id } });
      }
    }
  },
};

/** Takes the parent away from the unit of the highest level: it is the likeliest top. */
const openLoop = (
  index: GoalIndex,
  units: readonly Unit[],
  loop: readonly number[],
): readonly Suggestion[] => {
  const top = loop.reduce((best, position) =>
    index.unitLevel[position]! < index.unitLevel[best]! ? position : best,
  );
  const { parent: _parent, ...value } = units[top]!;
  if (
    [value.lead, value.hrPartner].some(
      (person) => person !== undefined && index.referenceOf('person', person) === undefined,
    )
  ) {
    return []; // a change that keeps a person who does not exist is refused
  }
  return [
    {
      title: `put \`${value.id}\` on top`,
      changes: [{ kind: 'upsertReference', reference: { entity: 'unit', value } }],
    },
  ];
};
