import { element } from '../element';

interface Question {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
}

/** Asks in a dialog of the page. Resolves to whether the person agreed; Escape and Cancel are no. */
export function ask({ title, text, confirm, cancel }: Question): Promise<boolean> {
  const yes = element('button', { type: 'submit', value: 'yes', class: 'button primary' }, confirm);
  const no = element('button', { type: 'submit', value: '', class: 'button' }, cancel);
  const dialog = element(
    'dialog',
    { class: 'ask', 'aria-labelledby': 'ask-title', 'aria-describedby': 'ask-text' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'ask-title' }, title),
      element('p', { id: 'ask-text' }, text),
      element('div', { class: 'buttons' }, no, yes),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
