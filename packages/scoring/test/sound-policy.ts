import { UsageError } from '@throughline/core';
import { definePolicy } from '@throughline/scoring';
import type { Policy, PolicyOverrides } from '@throughline/scoring';

/** A policy of drawn choices; undefined where they contradict each other. */
export const soundPolicy = (choices: PolicyOverrides): Policy | undefined => {
  try {
    return definePolicy(choices);
  } catch (error) {
    if (UsageError.is(error) && error.message.includes('contradicts itself')) return undefined;
    throw error;
  }
};
