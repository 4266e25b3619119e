import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_LOCALE } from '../../src/decision/locale_number';

/** The locale of the spreadsheet, as Sheets names it: what is below it in the page writes and reads numbers by it. */
export const Locale = createContext(DEFAULT_LOCALE);

export const useLocale = () => useContext(Locale);
