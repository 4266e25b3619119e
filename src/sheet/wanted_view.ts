import { VIEWS, type View } from '../api';

const KEY = 'discern.view';

/** Remembers which page the sidebar that is about to open should show. */
export function wantView(view: View): void {
  PropertiesService.getUserProperties().setProperty(KEY, view);
}

/** The page that the menu asked for last. */
export function wantedView(): View {
  const name = PropertiesService.getUserProperties().getProperty(KEY);
  return VIEWS.find((view) => view === name) ?? 'home';
}
