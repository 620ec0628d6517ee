import { packageBuild } from '../../scripts/build/package-build.ts';

export default packageBuild({
  index: 'src/index.ts',
  obligations: 'src/obligations/index.ts',
  svg: 'src/svg/index.ts',
  'test-kit': 'src/test-kit/index.ts',
});
