import type { Stored } from '../change/stored.ts';

/** True when a goal lies at the same place of the cascade before and after: the same ways up, and nothing new to wait for. */
export const isLinkedAlike = (before: Stored, after: Stored): boolean =>
  before['id'] === after['id'] &&
  before['objective'] === after['objective'] &&
  before['kra'] === after['kra'] &&
  areAlike(before['supports'], after['supports'], isSameLink) &&
  areAlike(before['dependsOn'], after['dependsOn'], Object.is);

/** Links of which only the terms may differ. What is no link is not alike; whether it may be there is not asked here. */
const isSameLink = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  typeof other === 'object' &&
  other !== null &&
  (one as { readonly goal?: unknown }).goal === (other as { readonly goal?: unknown }).goal;

const areAlike = (
  one: unknown,
  other: unknown,
  isSame: (one: unknown, other: unknown) => boolean,
): boolean => {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, at) => isSame(item, other[at]));
};
