/**
 * Ui.alert as Google has it: the script waits for the answer. Scripts run in the page itself here, so only the
 * browser's own dialogs can hold one up; where their buttons say less than Google's, the text says what they mean.
 *
 * @returns the name of the pressed button in Google's enum Button
 */
export function scriptAlert(alert: { title: string; prompt: string; buttons: string }): string {
  const text = [alert.title, alert.prompt].filter((line) => line !== '').join('\n\n');
  switch (alert.buttons) {
    case 'OK_CANCEL':
      return window.confirm(text) ? 'OK' : 'CANCEL';
    case 'YES_NO':
      return window.confirm(`${text}\n\n(OK means Yes, Cancel means No.)`) ? 'YES' : 'NO';
    case 'YES_NO_CANCEL':
      return yesNoOrCancel(window.prompt(`${text}\n\n(Type yes or no.)`, 'yes'));
    default:
      window.alert(text);
      return 'OK';
  }
}

function yesNoOrCancel(answer: string | null): string {
  const word = answer?.trim().toLowerCase() ?? '';
  if (word === 'yes' || word === 'y') return 'YES';
  return word === 'no' || word === 'n' ? 'NO' : 'CANCEL';
}

/** Ui.prompt: the browser's own dialog has a line to type into, and OK and Cancel. */
export function scriptPrompt(prompt: { title: string; prompt: string; buttons: string }): {
  button: string;
  text: string;
} {
  const text = window.prompt([prompt.title, prompt.prompt].filter((line) => line !== '').join('\n\n'));
  if (text !== null) return { button: prompt.buttons.startsWith('YES') ? 'YES' : 'OK', text };
  return { button: prompt.buttons === 'OK' ? 'CLOSE' : 'CANCEL', text: '' };
}
