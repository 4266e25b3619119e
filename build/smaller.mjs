import { minify } from 'terser';

/**
 * The same script in fewer bytes. What ships is loaded on every call of a custom function and every time the
 * sidebar opens, and this makes it smaller than esbuild's own minifying does.
 *
 * @param {string} code a script, not a module
 * @param {{ ecma: 2019 | 2020, ascii?: boolean }} options the newest syntax to write; `ascii` escapes all else
 * @returns {Promise<string>}
 */
export async function smaller(code, { ecma, ascii = false }) {
  const result = await minify(code, {
    ecma,
    // No function of ours is called with `new` or asked for its prototype, so each may become an arrow; reading a
    // property never does anything else.
    compress: { ecma, passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { ecma, ascii_only: ascii, comments: false },
  });
  return result.code;
}
