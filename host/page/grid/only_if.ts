import type { ICommand, ICommandService } from '@univerjs/core';

/**
 * Lets a command of the engine run only if `mayRun` says so. The engine's own way to call a command off, an error
 * from a listener, leaves the command on its stack, and later changes are then taken for a part of it.
 */
export function onlyIf<Params extends object>(
  commands: ICommandService,
  command: ICommand<Params>,
  mayRun: (params: Params | undefined) => boolean,
): void {
  const guarded: ICommand<Params> = {
    ...command,
    handler: (accessor, params, options) =>
      mayRun(params) ? command.handler(accessor, params, options) : false,
  };
  commands.unregisterCommand(command.id);
  commands.registerCommand(guarded as ICommand<object, unknown>);
}
