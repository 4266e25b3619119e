/**
 * Puts a text on the clipboard; false when the browser refuses. Sidebars live in frames that may not use the
 * clipboard interface, and there the older way, answering the copy command, still works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const answer = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    };
    document.addEventListener('copy', answer);
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', answer);
    return isCopied;
  }
}
