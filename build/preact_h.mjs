// What JSX turns into in the sidebar's bundle.
export { Fragment, h } from 'preact';
