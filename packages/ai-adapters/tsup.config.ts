import { packageBuild } from '../../scripts/build/package-build.ts';

export default packageBuild({
  index: 'src/index.ts',
  oversight: 'src/oversight/index.ts',
  people: 'src/people/index.ts',
  'role-library': 'src/role-library/index.ts',
});
