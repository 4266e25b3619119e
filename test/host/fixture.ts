import type { BuiltFiles } from '../../host/contract';

/** A small add-on for the tests of the host: the files as Google would hold them. */
export function addOn(code: string, html: Record<string, string> = {}): BuiltFiles {
  const scopes = ['spreadsheets.currentonly', 'script.container.ui'].map((name) => `https://www.googleapis.com/auth/${name}`);
  return { code, html, manifest: JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: scopes }) };
}
