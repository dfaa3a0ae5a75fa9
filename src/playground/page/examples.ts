/** Specs to start from: those of `adsc init`, and of the repository's specs/. */
import flagship from '../../../specs/pinterest-ads/model.ads';
import criteo from '../../../specs/criteo/model.ads';
import ipinyou from '../../../specs/ipinyou/model.ads';
import movielens from '../../../specs/movielens/model.ads';
import openBandit from '../../../specs/open-bandit/model.ads';
import { templates } from '../../api/templates.ts';

export interface ExampleSpec {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export const examples: readonly ExampleSpec[] = [
  { name: 'ctr', title: 'Click-through rate', text: templates.ctr },
  { name: 'multi-task', title: 'Multi-task: several engagements', text: templates['multi-task'] },
  { name: 'multi-tower', title: 'Multi-tower: two sources', text: templates['multi-tower'] },
  { name: 'pinterest-ads', title: 'Pinterest ads (the flagship)', text: flagship },
  { name: 'movielens', title: 'MovieLens', text: movielens },
  { name: 'criteo', title: 'Criteo', text: criteo },
  { name: 'ipinyou', title: 'iPinYou', text: ipinyou },
  { name: 'open-bandit', title: 'Open Bandit', text: openBandit },
];
