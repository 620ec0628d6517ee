import { packageBuild } from '../../scripts/build/package-build.ts';

export default packageBuild({
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  tasks: 'src/tasks/index.ts',
  german: 'src/german/index.ts',
  oversight: 'src/oversight/index.ts',
  people: 'src/people/index.ts',
  nudges: 'src/nudges/index.ts',
  queries: 'src/queries/index.ts',
  'role-library': 'src/role-library/index.ts',
  'ai-sdk': 'src/ai-sdk/index.ts',
  anthropic: 'src/anthropic/index.ts',
  gemini: 'src/gemini/index.ts',
  http: 'src/http/index.ts',
  ollama: 'src/ollama/index.ts',
  openai: 'src/openai/index.ts',
  'test-kit': 'src/test-kit/index.ts',
});
