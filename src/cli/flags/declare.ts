/** How commands are declared: each by itself, so that a command line makes the flags of the command that it names and no others. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';

/** What a command does, given its arguments and the values of its flags. */
export type Action = (context: Context, args: string[], options: Record<string, unknown>) => Promise<ExitCode>;
/** A command's action as commander calls it. The action is loaded then, so that `adsc check` doesn't wait for engines and databases. */
export type Act = (load: () => Promise<Action>) => (...received: unknown[]) => Promise<void>;
/** Adds those of its commands that `wants` names; `everything`: the whole command line. */
export type Declare = (program: Command, wants: (name: string) => boolean, act: Act, everything: () => Command) => void;
