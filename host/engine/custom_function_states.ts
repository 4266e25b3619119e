import type { FunctionsState } from '../open_host';
import { type CallCustomFunction, NoResultYet } from './custom_functions';

const LOADING = 'Loading...';

/** How a call of a custom function goes in a file whose functions are in this state. */
export function callIn(state: FunctionsState, call: CallCustomFunction): CallCustomFunction {
  switch (state) {
    case 'failing':
      return () => {
        throw new Error('Internal error executing the custom function.');
      };
    case 'loading':
      return () => {
        throw new NoResultYet(LOADING);
      };
    case 'loading-text':
      return () => LOADING;
    default:
      return call;
  }
}
