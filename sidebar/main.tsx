import { render } from 'preact';
import './styles/index.css';

const root = document.getElementById('app');
if (root !== null) render(<p>Discern</p>, root);
