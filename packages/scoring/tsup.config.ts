import { packageBuild } from '../../scripts/build/package-build.ts';

export default packageBuild({
  index: 'src/index.ts',
  formula: 'src/formula/index.ts',
  forecast: 'src/forecast/index.ts',
  calibration: 'src/calibration/index.ts',
  hash: 'src/hash/index.ts',
});
