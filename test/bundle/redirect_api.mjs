// Preloaded into clasp: sends its Apps Script API calls to the address in APPS_SCRIPT_API instead of Google.
import { google } from 'googleapis';

const { script } = google;
google.script = (options) => script.call(google, { ...options, rootUrl: process.env.APPS_SCRIPT_API });
