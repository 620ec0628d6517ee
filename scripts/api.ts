import { apiReports } from './api/api-reports.ts';
import { installTools } from './shell/tool.ts';

// pnpm api            names every change of a public type
// pnpm api --update   writes the reports under etc/api

await installTools();
const { reports, problems } = await apiReports({ update: process.argv.includes('--update') });
for (const problem of problems) console.log(problem);
console.log(`${String(reports)} reports, ${String(problems.length)} lines of difference or fault`);
if (problems.length > 0) process.exitCode = 1;
