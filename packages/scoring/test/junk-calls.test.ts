import { holdsOnJunk } from '../../../conformance/junk-calls.ts';
import { goodCalls, subpaths } from './good-calls.ts';

holdsOnJunk({ subpaths, goodCalls });
