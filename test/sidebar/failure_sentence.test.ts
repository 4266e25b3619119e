import { failureSentence } from '../../sidebar/text/failure_sentence';

const LOST = 'Google Sheets could not be reached. Check the connection and try again.';

test.each<[string, unknown, string]>([
  ['the sentence of the server', new Error('The file is full.'), 'The file is full.'],
  [
    'without the name that the runtime puts before it',
    new Error('Exception: The file is full.'),
    'The file is full.',
  ],
  ['or before an Error', new Error('Error: The file is full.'), 'The file is full.'],
  ['a text in place of an Error', 'The file is full.', 'The file is full.'],
  ['a lost connection', new Error('NetworkError: Connection failure due to HTTP 0'), LOST],
  ['an Error without a message', new Error(''), LOST],
  ['nothing', undefined, LOST],
])('%s', (_, error, sentence) => {
  expect(failureSentence(error)).toBe(sentence);
});
