// Printed from the shape tables. Do not edit: `pnpm generate shape-checks` writes it.
import type { CheckRun, ShapeChecks } from '../check-run.ts';
import { isCivilDate } from '../is-date-text.ts';
import { isExtensions } from '../is-extensions.ts';
import { isId } from '../is-id.ts';
import { isPlainList, isPlainObject } from '../is-plain-object.ts';
import { isExternalId } from './is-goal-set.ts';

/** The yes/no pass for each shape by name. */
export const reviewBookChecks: ShapeChecks = {
  actionItem: isActionItem,
  appraisal: isAppraisal,
  careerGoal: isCareerGoal,
  concern: isConcern,
  conversation: isConversation,
  feedback: isFeedback,
  kraRating: isKraRating,
  reviewBook: isReviewBook,
};

function isActionItem(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'owner':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'due':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'doneOn':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isAppraisal(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'person':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'cycle':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'manager':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'state':
        if (item !== 'open' && item !== 'rated' && item !== 'shared' && item !== 'closed') return false;
        found++;
        break;
      case 'use':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (entry !== 'development' && entry !== 'compensation' && entry !== 'promotion' && entry !== 'succession') return false;
        }
        break;
      case 'kraRatings':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isKraRating(entry, run)) return false;
        }
        break;
      case 'overall':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'systemSummary':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'managerContext':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'employeeReflection':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'ratedOn':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'sharedOn':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isCareerGoal(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'person':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'role':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'competencies':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isConcern(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'person':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'about':
        if (item !== 'score' && item !== 'draft' && item !== 'appraisal' && item !== 'data' && item !== 'other') return false;
        found++;
        break;
      case 'text':
        if (typeof item !== 'string' || item.length > 20000) return false;
        found++;
        break;
      case 'subject':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'answeredBy':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'answeredOn':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'answer':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isConversation(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'person':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'with':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'cycle':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'goals':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'actionItems':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isActionItem(entry, run)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isFeedback(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'about':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'from':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'as':
        if (item !== 'peer' && item !== 'manager' && item !== 'report' && item !== 'self' && item !== 'customer') return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'text':
        if (typeof item !== 'string' || item.length > 20000) return false;
        found++;
        break;
      case 'goals':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isKraRating(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kra':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'rating':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'evidence':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReviewBook(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'schemaVersion':
        if (item !== 1) return false;
        found++;
        break;
      case 'organization':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'appraisals':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isAppraisal(entry, run)) return false;
        }
        break;
      case 'conversations':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isConversation(entry, run)) return false;
        }
        break;
      case 'feedback':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isFeedback(entry, run)) return false;
        }
        break;
      case 'careerGoals':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isCareerGoal(entry, run)) return false;
        }
        break;
      case 'concerns':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isConcern(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}
