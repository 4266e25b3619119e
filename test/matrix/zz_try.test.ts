import { openHeadless } from '../../host/headless';
import career from '../../src/decision/examples/career_move.json';

test('try', async () => {
  const { standIn, user } = openHeadless();
  standIn.open();
  const place = await standIn.callFromClient('createMatrix', [career]).catch((e) => {
    console.log(String(e), JSON.stringify(standIn.reports().at(-1)).slice(-1500));
    throw e;
  });
  await user.settled();
  console.log(JSON.stringify(place), standIn.reports().at(-1)?.calls);
  console.log(
    user
      .readRange('A1:V27')
      .map((r) => JSON.stringify(r))
      .join('\n'),
  );
  const view = await standIn.callFromClient('readMatrix', []);
  console.log(standIn.reports().at(-1)?.calls, JSON.stringify(view).slice(0, 3000));
  standIn.dispose();
});
