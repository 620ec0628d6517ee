import { spawn } from 'node:child_process';
import { repositoryRoot } from '../workspace/repository-root.ts';

/** How a command ended. */
export interface CommandResult {
  readonly code: number;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly stdout: string;
}

/** Settings of {@link runCommand}. */
export interface CommandOptions {
  /** Working folder; the repository when absent. */
  readonly cwd?: string;
  /** Variables added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Also print what the command prints. */
  readonly show?: boolean;
  /** Seconds after which the command is stopped and counts as failed; 600 when absent. */
  readonly seconds?: number;
}

/** Runs a program without a shell and without input, and waits for it. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? repositoryRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    const seconds = options.seconds ?? 600;
    const limit = setTimeout(() => {
      output += `\nstopped after ${String(seconds)} s`;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      stdout += text;
      if (options.show === true) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (options.show === true) process.stderr.write(text);
    });
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: `${output}${error.message}`, stdout });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code: code ?? 1, output, stdout });
    });
  });
}
