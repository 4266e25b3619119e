import type { JSX } from 'preact';

const WORDS = 'Right-click the tab at the bottom, choose Copy to, then New spreadsheet.';

/** Where Sheets has "Copy to ▸ New spreadsheet": a tab, its menu, and the menu beside that. */
export function CopyToPicture({ tab }: { tab: string }): JSX.Element {
  const name = Array.from(tab).length > 16 ? `${Array.from(tab).slice(0, 15).join('')}…` : tab;
  return (
    <svg class="copy-to" viewBox="0 0 268 132" role="img" aria-label={WORDS}>
      <rect class="bar" x="0" y="104" width="268" height="28" />
      <rect class="tab" x="8" y="104" width="120" height="26" rx="3" />
      <text class="strong" x="16" y="121">
        {name}
      </text>
      <rect class="menu" x="20" y="6" width="104" height="92" rx="4" />
      <text x="32" y="27">
        Delete
      </text>
      <text x="32" y="49">
        Duplicate
      </text>
      <rect class="picked" x="21" y="55" width="102" height="22" />
      <text class="strong" x="32" y="70">
        Copy to
      </text>
      <text class="strong" x="110" y="70">
        ▸
      </text>
      <text x="32" y="92">
        Rename
      </text>
      <rect class="menu" x="128" y="50" width="136" height="48" rx="4" />
      <rect class="picked" x="129" y="55" width="134" height="20" />
      <text class="strong" x="138" y="70">
        New spreadsheet
      </text>
      <text x="138" y="91">
        Existing spreadsheet
      </text>
    </svg>
  );
}
