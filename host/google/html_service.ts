import type { Run } from '../run/run';
import { enumOf } from './enums';
import type { HostState } from './host_state';
import { ScriptException } from './script_error';
import { service } from './service';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** One HtmlOutput while the script dresses it. */
export class HtmlPage {
  title = '';
  width: number | undefined;
  height: number | undefined;
  constructor(readonly html: string) {}
}

/** HtmlService for pages that are served as they were pushed; templates are refused (PLATFORM D). */
export function htmlService(run: Run, host: HostState): HtmlService {
  return service<HtmlService>(
    run,
    'HtmlService',
    {
      SandboxMode: enumOf<HtmlService['SandboxMode']>(run, 'SandboxMode'),
      XFrameOptionsMode: enumOf<HtmlService['XFrameOptionsMode']>(run, 'XFrameOptionsMode'),
      createHtmlOutputFromFile: (name) => {
        const html = host.html[name];
        if (html === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
        return htmlOutput(run, new HtmlPage(html));
      },
    },
    undefined,
  );
}

function htmlOutput(run: Run, page: HtmlPage): HtmlOutput {
  const output: HtmlOutput = service<HtmlOutput>(
    run,
    'HtmlOutput',
    {
      setTitle: (title) => {
        page.title = title;
        return output;
      },
      getTitle: () => page.title,
      setWidth: (width: number) => {
        page.width = width;
        return output;
      },
      setHeight: (height: number) => {
        page.height = height;
        return output;
      },
      getContent: () => page.html,
    },
    page,
  );
  return output;
}
