import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs a command without a shell or standard input, and gives what it printed; a failure carries that in its message. */
export async function run(
  command: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const env = { ...process.env, ...options.env }
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { ...options, env, maxBuffer: 1 << 26 })
    return stdout + stderr
  } catch (error) {
    // Not kept as a cause: everything it says is in these two streams, and a report prints a cause three times.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}
