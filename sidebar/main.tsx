import { render } from 'preact';
import { call } from './bridge';
import { Shell } from './shell';
import './styles/index.css';
import { watchPresses } from './ui/after_press';

const root = document.getElementById('app');
if (root !== null) {
  watchPresses();
  render(<Shell call={call} />, root);
}
