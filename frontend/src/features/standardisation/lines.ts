/** What was typed one per line, without empty lines and without the same twice. */
export function linesOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}
