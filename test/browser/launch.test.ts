import { launchBrowser } from './launch';

const widthOfText = (font: string) => {
  const line = document.body.appendChild(document.createElement('span'));
  line.style.font = `16px ${font}`;
  line.textContent = 'Weighted score';
  return line.getBoundingClientRect().width;
};

test('a headless Chromium starts, and Arial has the packed font’s width on every machine', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    expect(await browser.version()).toContain('143');
    expect(await page.evaluate(widthOfText, 'Arial')).toBe(118); // DejaVu Sans, the usual fallback, is 124 wide
  } finally {
    await browser.close();
  }
}, 60_000);
