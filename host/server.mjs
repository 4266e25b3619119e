import http from 'node:http';
import path from 'node:path';
import { readAddOn } from './read_add_on.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Nothing may leave this machine: neither the page, nor the engine, nor the add-on's sidebar, whose frame inherits
 * this policy. "unsafe-eval" is how the stand-in runs the built code; "unsafe-inline" is how Google serves a sidebar.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'self'",
  // No page of another program may put this one into a frame of its own. The sidebar's frame has no address.
  "frame-ancestors 'none'",
].join('; ');

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

const PORTS_TO_TRY = 10;

/**
 * Serves the page on 127.0.0.1 and, read anew for every load, the built files of the add-on.
 *
 * @param {object} options
 * @param {Map<string, Uint8Array> | Promise<Map<string, Uint8Array>>} options.page what bundlePage gives
 * @param {string} options.built folder with Code.js, appsscript.json and HTML files
 * @param {string} options.name what the Extensions menu calls the add-on
 * @param {number | null} options.port this port and no other (0: any free one), or null
 * @param {boolean} [options.mayBeBound] whether a script without a list of scopes is served, as one bound to the spreadsheet
 * @param {number} options.usualPort where to look first when `port` is null
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ page, built, name, port, usualPort, mayBeBound = false }) {
  const server = http.createServer((request, response) => {
    const refusal = refusalOf(request);
    const [pathname = '/'] = (request.url ?? '/').split('?');
    (refusal === undefined ? answer(pathname) : Promise.resolve(refusal)).then(
      ([status, headers, body]) =>
        response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body),
      (error) => response.writeHead(500, PLAIN).end(error.message),
    );
  });

  // What asks for a way through to another server gets an answer too.
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nallow: GET, HEAD\r\nconnection: close\r\n\r\n'),
  );

  /** A name of another machine that was made to point here must not lead to what is kept at this address. */
  function refusalOf({ headers, headersDistinct, method }) {
    const { port } = server.address();
    const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
    if (headersDistinct.host?.length !== 1) return [400, PLAIN, 'Say one host.'];
    if (!names.includes(headers.host)) return [421, PLAIN, `This server answers to ${names[0]} alone.`];
    return method === 'GET' || method === 'HEAD' ? undefined : [405, { ...PLAIN, allow: 'GET, HEAD' }, ''];
  }

  async function answer(pathname) {
    if (pathname === '/add-on.json') {
      return [
        200,
        headersFor('.json', false),
        JSON.stringify({ name, files: await readAddOn(built, { mayBeBound }) }),
      ];
    }
    const file = pathname === '/' ? '/index.html' : pathname;
    const body = (await page).get(file);
    if (body === undefined) return [404, PLAIN, 'Not found'];
    return [200, headersFor(path.extname(file), file !== '/index.html'), body];
  }

  const usual = Array.from({ length: PORTS_TO_TRY }, (_, index) => usualPort + index);
  const found = await listen(server, port === null ? [...usual, 0] : [port]);
  return {
    port: found,
    address: `http://127.0.0.1:${found}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function headersFor(extension, isHashed) {
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-store',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
  };
}

/** The first of these ports that is free. */
async function listen(server, [port, ...others]) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
    return server.address().port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (others.length > 0) return listen(server, others);
    throw new Error(`Port ${port} is taken by another program. Set PORT to another number, or leave it out.`);
  }
}
