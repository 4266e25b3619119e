/** The bundled text of client.ts, made by build/host.mjs. */
declare module 'client-script' {
  const code: string;
  export default code;
}
