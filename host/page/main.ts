import './page.css';
import { fetchAddOn } from './add_on';
import { messages } from './chrome/messages';
import { byId } from './element';
import { openStore } from './keep/store';
import { openSpreadsheet } from './spreadsheet';

const said = messages(byId('toasts'), byId('errors'));

async function start(): Promise<void> {
  const [addOn, store] = await Promise.all([fetchAddOn(), openStore()]);
  await openSpreadsheet(addOn, store, await store.read(), said);
}

start().catch((error: unknown) => {
  said.error(error instanceof Error ? error.message : String(error));
  throw error;
});
