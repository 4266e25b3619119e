import type { Run } from '../run/run';
import { enumOf } from './enums';
import type { HostState } from './host_state';
import { escapedText, templateSource } from './html_template';
import { ScriptException, unknownToStandIn } from './script_error';
import { service } from './service';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** One HtmlOutput while the script dresses it. */
export class HtmlPage {
  title = '';
  width: number | undefined;
  height: number | undefined;
  constructor(public html: string) {}
}

/** HtmlService: pages as they were pushed, or made by the script, or templates with scriptlets (PLATFORM D). */
export function htmlService(run: Run, host: HostState): HtmlService {
  const fileNamed = (name: string): string => {
    const html = Object.hasOwn(host.html, name) ? host.html[name] : undefined;
    if (html === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
    return html;
  };
  return service<HtmlService>(
    run,
    'HtmlService',
    {
      SandboxMode: enumOf<HtmlService['SandboxMode']>(run, 'SandboxMode'),
      XFrameOptionsMode: enumOf<HtmlService['XFrameOptionsMode']>(run, 'XFrameOptionsMode'),
      createHtmlOutputFromFile: (name) => {
        return htmlOutput(run, new HtmlPage(fileNamed(name)));
      },
      createHtmlOutput: (html?: unknown) => {
        if (html !== undefined && typeof html !== 'string')
          throw unknownToStandIn('createHtmlOutput of a blob');
        return htmlOutput(run, new HtmlPage(html ?? ''));
      },
      createTemplateFromFile: (name) => {
        return htmlTemplate(run, fileNamed(name));
      },
      createTemplate: (html: unknown) => {
        if (typeof html !== 'string') throw unknownToStandIn('createTemplate of a blob');
        return htmlTemplate(run, html);
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
      setContent: (content) => {
        page.html = content;
        return output;
      },
      append: (content) => {
        page.html += content;
        return output;
      },
      // All of them do nothing for years, or only outside a spreadsheet.
      setSandboxMode: () => output,
      setXFrameOptionsMode: () => output,
      addMetaTag: () => output,
    },
    page,
  );
  return output;
}

/** A template: what the script sets on it are names inside its scriptlets, which see all of the script. */
function htmlTemplate(run: Run, html: string): HtmlTemplate {
  const set = new Map<string, unknown>();
  const methods = service<HtmlTemplate>(
    run,
    'HtmlTemplate',
    {
      getRawContent: () => html,
      evaluate: () => {
        const page = run.evaluate(templateSource(html, [...set.keys()]), [escapedText, ...set.values()]);
        return htmlOutput(run, new HtmlPage(String(page)));
      },
    },
    undefined,
  );
  return new Proxy(methods, {
    get: (target, name) =>
      typeof name === 'string' && set.has(name) ? set.get(name) : Reflect.get(target, name),
    set: (_target, name, value) => {
      set.set(String(name), value);
      return true;
    },
  });
}
