import { type JSX, render } from 'preact';
import { call } from './bridge';
import './styles/index.css';
import { watchPresses } from './ui/after_press';
import { createController } from './wizard/controller';
import { Wizard } from './wizard/wizard';

declare global {
  interface Window {
    /** Which view to start with. The server appends a script that sets it; without one, the wizard starts. */
    discernView?: string;
  }
}

const VIEWS: Record<string, () => JSX.Element> = {
  wizard: () => <Wizard controller={createController(call)} />,
};

function start(): void {
  const root = document.getElementById('app');
  const createView = VIEWS[window.discernView ?? ''] ?? VIEWS.wizard;
  if (root === null || createView === undefined) return;
  watchPresses();
  render(createView(), root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
