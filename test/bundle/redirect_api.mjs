// Preloaded into clasp: sends its calls of the Apps Script API, and its question who is logged in, to APPS_SCRIPT_API.
// The processes around clasp are spared the second that it takes to load the API.
if (process.argv[1]?.includes('clasp')) {
  const { google } = await import('googleapis');
  const rootUrl = process.env.APPS_SCRIPT_API;
  for (const api of ['script', 'oauth2']) {
    const original = google[api];
    google[api] = (options) =>
      original.call(google, { ...(typeof options === 'string' ? { version: options } : options), rootUrl });
  }
}
