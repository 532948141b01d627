/** Something the record's state still lacks for a command, in the server's words. */
export interface Missing {
  /** Points to the part of the record it is about. */
  readonly pointer?: string | undefined
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/** A command the caller's role offers on a record. Commands that are not in the list are not theirs: they are not shown. */
export interface AllowedCommand {
  readonly command: string
  readonly allowed: boolean
  readonly missing?: readonly Missing[] | undefined
}

export type AllowedCommands = readonly AllowedCommand[] | undefined

/** The command as offered, or nothing. */
export function offered(commands: AllowedCommands, command: string): AllowedCommand | undefined {
  return commands?.find((each) => each.command === command)
}

export function isAllowed(commands: AllowedCommands, command: string): boolean {
  return offered(commands, command)?.allowed ?? false
}
