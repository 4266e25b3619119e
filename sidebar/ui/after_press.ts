let released: Promise<unknown> = Promise.resolve();

/**
 * Runs at once, or once the mouse button that is down has come up and its click has been delivered. What moves the
 * page when a field is left must wait like this: otherwise the button under the pointer moves away between press and
 * release, and the click is lost.
 */
export function afterPress(run: () => void): void {
  void released.then(run);
}

/** Notes when a mouse button goes down and up. Called once, when the page starts. */
export function watchPresses(): void {
  const listen = (event: string, run: () => void) => window.addEventListener(event, run, true);
  let release = () => {};
  listen('pointerdown', () => {
    release();
    released = new Promise<void>((resolve) => {
      release = () => setTimeout(resolve);
    });
  });
  listen('pointerup', () => release());
  listen('pointercancel', () => release());
}
