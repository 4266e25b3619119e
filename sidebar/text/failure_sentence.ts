const RUNTIME_PREFIX = /^(?:\w*Error|Exception):\s*/;

const LOST_CONNECTION = 'Google Sheets could not be reached. Check the connection and try again.';

/**
 * What to tell the person about a server call that failed: the server's own sentence, without the prefix that the
 * runtime puts before it. A connection failure has no sentence of ours, so it gets one.
 */
export function failureSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error ?? '');
  if (/^NetworkError\b/.test(message) || (error instanceof Error && error.name === 'NetworkError')) {
    return LOST_CONNECTION;
  }
  const sentence = message.replace(RUNTIME_PREFIX, '').trim();
  return sentence === '' ? LOST_CONNECTION : sentence;
}
