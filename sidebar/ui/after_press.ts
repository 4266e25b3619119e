let isPressed = false;

/**
 * Runs now, or once the mouse button that is down has come up and its click has been delivered. What moves the page
 * when a field is left must wait like this: otherwise the button under the pointer moves away between press and
 * release, and the click is lost.
 */
export function afterPress(run: () => void): void {
  if (!isPressed) {
    run();
    return;
  }
  const released = () => {
    for (const name of RELEASES) window.removeEventListener(name, released, true);
    setTimeout(run, 0);
  };
  for (const name of RELEASES) window.addEventListener(name, released, true);
}

const RELEASES = ['pointerup', 'pointercancel'] as const;

/** Notes when a mouse button goes down and up. Called once, when the page starts. */
export function watchPresses(): void {
  window.addEventListener('pointerdown', () => (isPressed = true), true);
  for (const name of RELEASES) window.addEventListener(name, () => (isPressed = false), true);
}
