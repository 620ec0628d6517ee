import { apiReports } from '../api/api-reports.ts';
import type { Gate } from './gate.ts';

/** A change of a public type is seen by whoever reads the change. */
export const apiGate: Gate = {
  name: 'api',
  keeps: 'public types as reported under etc/api (pnpm api --update)',
  async run() {
    const { reports, problems } = await apiReports({ update: false });
    return { problems, note: `${String(reports)} reports` };
  },
};
