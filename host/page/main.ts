import './styles/base.css';
import './styles/header.css';
import './styles/work.css';
import './styles/over.css';
import { fetchAddOn } from './add_on';
import { messages } from './chrome/messages';
import { byId } from './element';
import { showRescue } from './keep/rescue';
import { FORMAT, openStore } from './keep/store';
import { openSpreadsheet } from './spreadsheet';

const said = messages(byId('toasts'), byId('errors'));

async function start(): Promise<void> {
  const [addOn, store] = await Promise.all([fetchAddOn(), openStore()]);
  const kept = await store.read();
  try {
    if (kept !== null && kept.format !== FORMAT)
      throw new Error('It was kept by another version of this page.');
    await openSpreadsheet(addOn, store, kept, said);
  } catch (error) {
    if (kept === null) throw error;
    showRescue(byId('grid'), kept, store, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

start().catch((error: unknown) => said.error(`The page could not start: ${reasonOf(error)}`));
