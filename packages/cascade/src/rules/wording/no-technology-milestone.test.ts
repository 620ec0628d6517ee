import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noTechnologyMilestone } from './no-technology-milestone.ts';

const titled = (...titles: readonly string[]) =>
  acme({ objectives: titles.map((title, at) => objective(`o${at}`, { title })) });
const found = (title: string, technology: string) => ({ title, technology });

testRule(
  noTechnologyMilestone,
  {
    valid: {
      'objectives of the articles': titled(
        'Deliver exceptional customer service efficiency',
        'Deploy AI-powered support automation that resolves simple tickets without agent involvement',
        'Validate AI feasibility for top 3 use cases',
        'Deliver production-ready AI for claims',
        'Maximize business impact of deployed AI',
        'Build shared AI infrastructure',
        'Make our customer service operation a competitive differentiator through AI-augmented resolution',
        'Reduce the time our underwriters spend on manual document review so they can grow written premium',
      ),
      'a purpose': titled(
        'Deploy a chatbot to resolve simple questions',
        'Build a model sellers trust so they plan',
      ),
      'a model of business': titled('Build a business model partners earn with'),
      'no technology': titled('Build trust', 'Deploy', ''),
      'accuracy of something else': titled('Improve inventory accuracy'),
      'a number, which is a matter of another rule': titled('Improve AI model accuracy to 92 percent'),
      'a key result': acme({
        objectives: [objective('o')],
        keyResults: [keyResult('k', 'o', { title: 'Deploy a large language model' })],
      }),
      'a cancelled one': acme({
        objectives: [objective('o', { title: 'Deploy a large language model', state: 'cancelled' })],
      }),
      'words the house has chosen': {
        goals: titled('Deploy a large language model'),
        options: { verbs: ['einführen'] },
      },
    },
    invalid: {
      'the example of the article, and its like': {
        goals: titled(
          'Deploy a large language model across customer service',
          'Migrate everything to the cloud',
          'train LLMs in all regions',
          'Migrate the booking engine to Kubernetes',
        ),
        data: [
          found('Deploy a large language model across customer service', 'model'),
          found('Migrate everything to the cloud', 'cloud'),
          found('train LLMs in all regions', 'llms'),
          found('Migrate the booking engine to Kubernetes', 'kubernetes'),
        ],
        messageIds: ['milestone', 'milestone', 'milestone', 'milestone'],
      },
      'the quality of a model': {
        goals: titled('Improve AI model accuracy'),
        data: [found('Improve AI model accuracy', 'model accuracy')],
        messageIds: ['quality'],
      },
      'a platform, where the house wants none': {
        goals: titled('Build shared AI infrastructure'),
        options: { platformsPass: false },
        data: [found('Build shared AI infrastructure', 'infrastructure')],
      },
    },
  },
  { it },
);
