import type { ICommand, ICommandService } from '@univerjs/core';

/** Puts something around a command of the engine: `run` decides whether to `act`, and gives what the command gives. */
export function around<Params extends object>(
  commands: ICommandService,
  command: ICommand<Params>,
  run: (params: Params | undefined, act: () => unknown) => unknown,
): void {
  const wrapped: ICommand<Params, unknown> = {
    ...command,
    handler: (accessor, params, options) => run(params, () => command.handler(accessor, params, options)),
  };
  commands.unregisterCommand(command.id);
  commands.registerCommand(wrapped as ICommand<object, unknown>);
}

/**
 * Lets a command of the engine run only if `mayRun` says so. The engine's own way to call a command off, an error
 * from a listener, leaves the command on its stack, and later changes are then taken for a part of it.
 */
export function onlyIf<Params extends object>(
  commands: ICommandService,
  command: ICommand<Params>,
  mayRun: (params: Params | undefined) => boolean,
): void {
  around(commands, command, (params, act) => (mayRun(params) ? act() : false));
}
