// Preloaded into clasp: sends its calls of the Apps Script API, and its question who is logged in, to APPS_SCRIPT_API.
import { google } from 'googleapis';

const rootUrl = process.env.APPS_SCRIPT_API;
for (const api of ['script', 'oauth2']) {
  const original = google[api];
  google[api] = (options) =>
    original.call(google, { ...(typeof options === 'string' ? { version: options } : options), rootUrl });
}
