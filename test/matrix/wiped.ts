import { type Headless, openHeadless } from '../../host/headless';

/** The same file opened again, without any metadata or property. */
export function wiped({ standIn }: Pick<Headless, 'standIn'>): Headless {
  const saved = standIn.save();
  const { beside } = saved;
  return openHeadless({
    saved: {
      ...saved,
      beside: { ...beside, metadata: [], properties: { document: {}, user: {}, script: {} } },
    },
  });
}
