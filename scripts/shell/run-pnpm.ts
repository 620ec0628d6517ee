import { type CommandOptions, type CommandResult, runCommand } from './run-command.ts';

/**
 * Runs the pnpm that started this process, so that a machine without pnpm on its path works too.
 * Dependencies were checked when the outer command started and are not checked again.
 */
export function runPnpm(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const env = { ...options.env, npm_config_verify_deps_before_run: 'false' };
  const started = process.env['npm_execpath'];
  if (started !== undefined && /pnpm[^\\/]*\.[cm]?js$/.test(started)) {
    return runCommand(process.execPath, [started, ...args], { ...options, env });
  }
  return runCommand('npx', ['-y', 'pnpm@10', ...args], { ...options, env });
}
