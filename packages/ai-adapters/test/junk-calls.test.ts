import { hostile } from '../../../conformance/hostile.ts';
import { holdsOnJunk } from '../../../conformance/junk-calls.ts';
import { goodCalls, subpaths } from './good-calls.ts';

holdsOnJunk({ subpaths, goodCalls, more: hostile, most: 100 });
