import { packageBuild } from '../../scripts/build/package-build.ts';

export default packageBuild({
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  change: 'src/change/index.ts',
  draft: 'src/draft/index.ts',
  hash: 'src/hash/index.ts',
  wording: 'src/wording/index.ts',
  calendar: 'src/calendar/index.ts',
  'test-kit': 'src/test-kit/index.ts',
});
